using System.Text;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Voices;

namespace SalesAgent.Voices;

/// <summary>The proposal with its quotes, or the present voice with its sources, for people.</summary>
internal static class LearnVoiceView
{
    public static string Render(LearnVoiceResult result)
    {
        var language = result.ViewLanguage;
        var view = new StringBuilder();
        view.Append(result.Summary).Append(language.Pick(".", "。")).Append('\n');
        if (result.Proposal is { } proposal) Proposal(proposal, language, view);
        if (result.Proposal is null || result.Saved is not null) Present(result, language, view);
        foreach (var words in result.Refused) view.Append(language.Pick($"\nNot used: “{Cell(words.Text)}”: {words.Why}\n", $"\n不使用：“{Cell(words.Text)}”：{words.Why}\n"));
        if (result.Backup is { } backup) view.Append(language.Pick($"\nThe profile before is kept in {backup}\n", $"\n原资料保存在 {backup}\n"));
        if (result.Proposal is not null && result.Saved is null) view.Append(language.Pick("\nTake it over: the same command with --save. Change a part: --set greeting=\"Hello {first_name},\" · never use a phrase: --ban \"…\"\n", "\n采用：同一命令加 --save。修改：--set greeting=\"{name}，您好：\"；禁用说法：--ban \"……\"\n"));
        return view.ToString();
    }

    private static void Proposal(VoiceProposal proposal, Language language, StringBuilder view)
    {
        if (Aside(proposal.SetAside, language) is { Length: > 0 } aside) view.Append(language.Pick($"Set aside, lines: {aside}.\n", $"已略去：{aside}。\n"));
        view.Append(language.Pick("\n| what | proposed | seen in | your words |\n|---|---|---|---|\n", "\n| 内容 | 建议 | 出现 | 原文 |\n|---|---|---|---|\n"));
        foreach (var habit in proposal.Habits)
            view.Append($"| {Name(habit.Part, habit.Language, language)} | {Cell(Value(habit, language))} | {language.Pick($"{habit.Seen} of {habit.Of}", $"{habit.Seen}/{habit.Of}")} | “{Cell(habit.Quote)}” |\n");
        foreach (var unclear in proposal.Unclear) view.Append(language.Pick($"\nNot clear, left out: {Name(unclear.Part, unclear.Language, language)}: {unclear.Why}\n", $"\n不明确，未采用：{Name(unclear.Part, unclear.Language, language)}：{unclear.Why}\n"));
        foreach (var words in proposal.Refused) view.Append(language.Pick($"\nNot taken over: “{Cell(words.Text)}”: {words.Why}\n", $"\n不采用：“{Cell(words.Text)}”：{words.Why}\n"));
    }

    private static void Present(LearnVoiceResult result, Language language, StringBuilder view)
    {
        view.Append(language.Pick("\n| part | value | from |\n|---|---|---|\n", "\n| 项目 | 内容 | 来源 |\n|---|---|---|\n"));
        foreach (var part in result.Present) view.Append($"| {part.Part} | {Cell(part.Value)} | {Cell(part.From)} |\n");
    }

    private static string Value(VoiceHabit habit, Language language) => habit.Part switch
    {
        VoicePart.Length or VoicePart.SentenceLength => habit.Value + (habit.Language == Language.Chinese ? language.Pick(" characters", " 字") : language.Pick(" words", " 词")),
        _ => habit.Value,
    };

    private static string Aside(SetAside aside, Language language) => string.Join(language.Pick(", ", "、"), new (int Count, string English, string Chinese)[]
    {
        (aside.Headers, "of headers", "行邮件头"), (aside.Quoted, "of others", "行他人内容"), (aside.Frames, "of signatures and footers", "行签名和页脚"), (aside.Instructions, "to a program", "条给程序的指令"),
    }.Where(part => part.Count > 0).Select(part => $"{part.Count} {language.Pick(part.English, part.Chinese)}"));

    private static string Name(VoicePart part, Language? of, Language language)
    {
        var name = part switch
        {
            VoicePart.Greeting => language.Pick("greeting", "称呼"),
            VoicePart.SignOff => language.Pick("sign-off", "结尾"),
            VoicePart.Address => language.Pick("address", "称谓"),
            VoicePart.Contractions => language.Pick("contractions", "缩写"),
            VoicePart.Length => language.Pick("usual length", "一般长度"),
            VoicePart.SentenceLength => language.Pick("sentence length", "句子长度"),
            VoicePart.Exclamations => language.Pick("exclamation marks", "感叹号"),
            VoicePart.Emoji => language.Pick("emoji", "表情符号"),
            VoicePart.Lists => language.Pick("lists", "列表"),
            _ => language.Pick("favourite phrase", "常用说法"),
        };
        return of is { } spoken ? name + language.Pick(spoken.Pick(" (English)", " (Chinese)"), spoken.Pick("（英文）", "（中文）")) : name;
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "¦", StringComparison.Ordinal);
}
