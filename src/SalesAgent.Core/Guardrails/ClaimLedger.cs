using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Lists every checkable thing in a text and judges each against the facts.</summary>
internal static class ClaimLedger
{
    private static readonly FoldedPhrases Hypothetical = new("what if, imagine, suppose, assume, assuming, picture, how would it, say you, let's say", "设想, 假如, 假设, 想象, 比方说, 打个比方, 如果能, 要是能");
    private static readonly FoldedPhrases Presupposing = new("know, heard, seen, how, show, send, save, cut, reduce, lower, raise, increase, grow, gain, our, we, us, off, discount", "知道, 听说, 了解过, 我们, 优惠, 折, 降, 省, 提升, 提高, 增长");
    private static readonly FoldedPhrases Proposal = new(
        "would, could, shall, how about, let's, suggest, propose, happy to, available, free on, works for, work for you, suits, suit you, i will, i'll, we'll call, let me know, pencil, slot, book, invite, see you, talk, speak, call you, look forward",
        "方便, 建议, 约在, 约个, 约到, 约好, 怎么样, 行吗, 可以吗, 好吗, 我会, 我将, 有空, 有时间, 如何, 安排在, 定在, 见面, 再聊, 届时, 给您打电话, 联系您, 回复您");
    private static readonly FoldedPhrases Conversation = new("call, chat, talk, meeting, demo, demonstration, walk you, walk through, conversation, coffee, look at, minutes of your time, of your time, meet, appointment, read, speak, phone, session, spare, video", "聊, 电话, 通话, 沟通, 会议, 演示, 交流, 占用, 见面, 时间, 看一下, 介绍, 碰一下");

    /// <summary>Reads and judges.</summary>
    public static List<LedgerEntry> Of(CheckContext context)
    {
        var text = context.Text;
        var mentions = MentionReader.Measures(text.Tokens);
        MentionReader.Names(text.Tokens, TitleCase(text), mentions);
        foreach (var (start, end) in text.Quotations)
            if (IsQuotation(text, start, end)) mentions.Add(new Mention { Kind = ClaimKind.Quotation, Start = start, End = end });
        mentions.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));

        var entries = new List<LedgerEntry>(mentions.Count);
        (int Start, int End, string Fact) verbatim = (0, 0, "");
        foreach (var mention in mentions)
        {
            var entry = Judge(mention, context);
            if (mention.Kind == ClaimKind.Quotation && entry.Support is { } fact) verbatim = (mention.Start, mention.End, fact);
            // What stands inside a verbatim quotation is sourced with it; a link needs a source of its own, whoever sent it.
            else if (entry.Verdict == ClaimVerdict.Unsupported && mention.Kind != ClaimKind.Address && mention.Start >= verbatim.Start && mention.End <= verbatim.End) entry = entry with { Verdict = ClaimVerdict.Supported, Support = verbatim.Fact };
            entries.Add(entry);
        }

        Derive(entries, text);
        return entries;
    }

    private static LedgerEntry Judge(Mention mention, CheckContext context)
    {
        var facts = context.Facts;
        var chinese = context.Text.Language == Language.Chinese;
        var today = context.Brief.Today;
        var support = mention.Kind switch
        {
            ClaimKind.Name => facts.Name(mention.Key),
            ClaimKind.Address => facts.Address(mention.Key),
            ClaimKind.Date => facts.Date(mention, today),
            ClaimKind.Quotation => facts.Verbatim(context.Text.Text.AsSpan(mention.Start, mention.End - mention.Start)),
            _ => facts.Measure(mention, context.WordsAt(mention.Start), chinese),
        };
        if (support is not null) return new LedgerEntry(mention, ClaimVerdict.Supported, support.Id);
        return new LedgerEntry(mention, StatesNothing(mention, context) ? ClaimVerdict.NotAClaim : ClaimVerdict.Unsupported, null);
    }

    private static bool StatesNothing(Mention mention, CheckContext context)
    {
        var text = context.Text;
        var sentence = text.SentenceAt(mention.Start);
        bool Says(FoldedPhrases phrases) => phrases.Any(text.Folded, sentence.Start, sentence.End);
        switch (mention.Kind)
        {
            case ClaimKind.Date:
                var (year, month, day) = mention.Day;
                if (mention.DaysAgo is not null) return false;
                if (month == 0 && day == 0 && year >= context.Brief.Today.Year && year <= context.Brief.Today.Year + 1) return true;
                if (year == context.Brief.Today.Year && month == context.Brief.Today.Month && day == context.Brief.Today.Day) return true;
                return sentence.IsQuestion || Says(Proposal);
            case ClaimKind.Duration:
                if (mention.Unit == "min" && mention.Value <= 2) return true;
                if (mention.Unit is "sec") return mention.Value <= 60 && Says(Conversation);
                if (mention.Unit == "min" && mention.Value <= 120 && Says(Conversation)) return true;
                return Says(Hypothetical) || (sentence.IsQuestion && !Says(Presupposing));
            case ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money:
                return Says(Hypothetical) || (sentence.IsQuestion && !Says(Presupposing));
            default:
                return false;
        }
    }

    /// <summary>A value that follows from two sourced values of its own sentence (product, sum, difference, or a month's sum over a year) is derived, as the operands are stated (DESIGN §5).</summary>
    private static void Derive(List<LedgerEntry> entries, CheckedText text)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var claim = entries[i].Mention;
            if (entries[i].Verdict != ClaimVerdict.Unsupported || claim.Kind is not (ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration)) continue;
            var sentence = text.SentenceIndexAt(claim.Start);
            var operands = new List<Mention>();
            for (var k = Math.Max(0, i - 8); k < Math.Min(entries.Count, i + 9); k++)
                if (entries[k].Verdict == ClaimVerdict.Supported && entries[k].Mention.Kind is ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration && text.SentenceIndexAt(entries[k].Mention.Start) == sentence) operands.Add(entries[k].Mention);
            if (Follows(claim, operands)) entries[i] = entries[i] with { Verdict = ClaimVerdict.Derived, Support = "derived" };
        }
    }

    private static bool Follows(Mention claim, List<Mention> operands)
    {
        foreach (var a in operands)
        {
            if (claim.Kind == ClaimKind.Money && a.Kind == ClaimKind.Money && a.Unit == claim.Unit && ((a.Per == "month" && claim.Per == "year" && claim.Value == a.Value * 12) || (a.Per == "year" && claim.Per == "month" && claim.Value * 12 == a.Value))) return true;
            foreach (var b in operands)
            {
                if (ReferenceEquals(a, b)) continue;
                if (a.Kind == b.Kind && a.Unit == b.Unit && (claim.Kind == a.Kind && claim.Unit == a.Unit || (claim.Unit == "#" && a.Unit == "%")) && (claim.Value == a.Value + b.Value || claim.Value == a.Value - b.Value)) return true;
                if (a.Kind == ClaimKind.Money && claim.Kind == ClaimKind.Money && a.Unit == claim.Unit && b.Kind is ClaimKind.Number or ClaimKind.Duration && a.Value <= 1_000_000_000_000m && b.Value <= 1_000_000_000_000m && claim.Value == a.Value * b.Value) return true;
            }
        }

        return false;
    }

    /// <summary>Quoted words count as a quotation from three words or five characters on; shorter ones only when somebody is said to have said them.</summary>
    private static bool IsQuotation(CheckedText text, int start, int end)
    {
        var sentence = text.SentenceAt(start);
        var said = Said.Any(text.Folded, Math.Max(sentence.Start, start - 60), Math.Min(sentence.End, end + 40));
        if (ReplyWith.Any(text.Folded, Math.Max(0, start - 30), start)) return false;
        var length = TextLength.Count(text.Text[start..end], ContentWords.IsChinese(text.Text.AsSpan(start, end - start)) ? Language.Chinese : Language.English);
        return ContentWords.IsChinese(text.Text.AsSpan(start, end - start)) ? length >= (said ? 2 : 8) : length >= (said ? 2 : 5);
    }

    private static readonly FoldedPhrases Said = new("said, say, says, wrote, told, mentioned, words, quote, asked, called it, put it, described", "说, 提到, 写道, 表示, 告诉, 原话, 反馈, 写的");
    private static readonly FoldedPhrases ReplyWith = new("reply, reply with, answer, write, respond, subject", "回复, 回, 主题");

    private static int TitleCase(CheckedText text)
    {
        int words = 0, capitals = 0;
        for (var i = 0; i < text.Tokens.Count && text.Tokens[i].Start < text.SubjectEnd; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text.Tokens.Span(i).Length < 4) continue;
            words++;
            if (char.IsUpper(text.Tokens.First(i))) capitals++;
        }

        return words > 2 && capitals * 10 >= words * 7 ? text.SubjectEnd : 0;
    }
}
