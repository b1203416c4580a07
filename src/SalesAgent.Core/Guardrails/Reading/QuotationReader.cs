using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads quoted words: “…”, "…", 「…」, 『…』, «…», „…“. A quotation ends in its own paragraph.</summary>
internal static class QuotationReader
{
    private const int MaxLength = 600;

    private static readonly FoldedPhrases Said = new("said, say, says, wrote, told, mentioned, words, word, quote, quoted, asked, called it, put it, described, line, remark, comment, in his, in her, sentence, phrase, admitted, complained", "说, 提到, 写道, 表示, 告诉, 原话, 反馈, 写的, 讲, 那句, 这句, 一句, 的话, 评价, 念叨, 直言, 感叹, 所言, 问");
    private static readonly FoldedPhrases Unsaid = new("don't say, never say, won't say, do not say, not a, no, so-called, won't call it, don't call it, wouldn't call it, avoid the word, without the word", "不说, 不敢说, 不叫, 不是, 不算, 称不上, 谈不上, 叫不上, 不写, 不用, 不提, 不喊, 不搞, 别说");

    private static readonly FoldedPhrases Instead = new("reply, reply with, answer, write, respond, subject, click, press, button, named, labelled, titled, headed, type, text, the word, tab, menu, field, file, folder, if he says, if she says, if they say, if you hear, should he say, should she say, let's say", "回复, 回, 主题, 点击, 点, 按钮, 输入, 名为, 叫做, 菜单, 标题, 文件, 所谓, 如果他说, 如果她说, 对方说, 可能的回答, 要是他说");

    /// <summary>The spans inside the marks, marks excluded; <paramref name="unbalanced"/> gets the place of every opening mark without an end.</summary>
    public static List<(int Start, int End)> Read(string text, List<int>? unbalanced = null)
    {
        var spans = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var closers = text[i] switch { '“' or '"' or '＂' => "”\"＂", '„' => "“”", '「' => "」", '『' => "』", '«' => "»", _ => null };
            if (closers is null) continue;
            // 5" is five inches.
            if (text[i] == '"' && i > 0 && char.IsDigit(text[i - 1])) continue;
            var end = i + 1;
            while (end < text.Length && end - i <= MaxLength && text[end] is not '\n' && !closers.Contains(text[end])) end++;
            if (end < text.Length && closers.Contains(text[end]))
            {
                spans.Add((i + 1, end));
                i = end;
            }
            else
            {
                unbalanced?.Add(i);
            }
        }

        return spans;
    }

    /// <summary>
    /// Whether quoted words are somebody's: from five words or eight characters on, shorter ones only where somebody is said to have
    /// said them. What the reader may answer, click or look for is no quotation, nor what somebody might say.
    /// </summary>
    public static bool IsQuotation(CheckedText text, int start, int end)
    {
        var sentence = text.SentenceAt(start);
        if (Instead.Any(text.Folded, Math.Max(sentence.Start, start - 30), start)) return false;
        // 我不说“全包”: a word that is not used.
        if (end - start <= 6 && Unsaid.Any(text.Folded, Math.Max(sentence.Start, start - 8), start)) return false;
        var said = Said.Any(text.Folded, Math.Max(sentence.Start, start - 60), start) || Said.Any(text.Folded, end, Math.Min(sentence.End, end + 40));
        var chinese = ContentWords.IsChinese(text.Text.AsSpan(start, end - start));
        var length = TextLength.Count(text.Text[start..end], chinese ? Language.Chinese : Language.English);
        return chinese ? length >= (said ? 2 : 8) : length >= (said ? 2 : 5);
    }

    /// <summary>Whether quoted words are said to have been said by somebody; in a call script the other quoted lines are what the caller is to say.</summary>
    public static bool IsReported(CheckedText text, int start, int end)
    {
        var sentence = text.SentenceAt(start);
        return Reported.Any(text.Folded, Math.Max(sentence.Start, start - 40), start) || Reported.Any(text.Folded, end, Math.Min(sentence.End, end + 30));
    }

    private static readonly FoldedPhrases Reported = new("said, wrote, told, called it, put it, mentioned, in your words, your words", "说过, 说的是, 原话, 写道, 提到, 上次说, 之前说, 您说, 你说");

    /// <summary>The fact that holds the quoted words, case, spaces and punctuation apart; stretches joined by an ellipsis must all stand in facts.</summary>
    public static Fact? Source(FactSheet facts, ReadOnlySpan<char> words)
    {
        Fact? last = null;
        while (words.Length > 0)
        {
            var cut = words.IndexOf("...", StringComparison.Ordinal) is >= 0 and var dots ? dots : words.IndexOf('…');
            var part = cut < 0 ? words : words[..cut];
            words = cut < 0 ? [] : words[cut..].TrimStart(".…");
            if (FactSheet.Bare(part).Length == 0) continue;
            last = facts.Verbatim(part);
            if (last is null) return null;
        }

        return last;
    }
}
