using System.Text;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;

namespace SalesAgent.Qualification;

/// <summary>qualify_lead for people: the verdict first, then why, what it rests on, what to ask.</summary>
internal static class QualifyLeadView
{
    private const int QuoteLength = 70;

    public static string Render(QualifyLeadResult result)
    {
        var language = result.ViewLanguage;
        var view = new StringBuilder();
        view.Append(Headline(result, language)).Append("\n\n").Append(Inline(result.Why)).Append('\n');
        if (result.Class != LeadClass.X)
        {
            Table(view, result, language);
            Frame(view, result, language);
        }

        if (result.RedFlags.Count > 0)
        {
            var flags = result.RedFlags.Select(f => language.Pick($"{f.Label} ({f.Why})", $"{f.Label}（{f.Why}）"));
            Line(view, language.Pick("Red flags", "风险信号"), string.Join(language.Pick("; ", "；"), flags), language);
        }

        if (result.NextQuestion is { } question) Line(view, language.Pick("Ask next", "接下来问"), language.Pick($"“{question.Text}”", $"“{question.Text}”") + Outlook(result, language), language);
        if (result is { NextState: { } next, Unmet.Count: > 0 })
        {
            var state = QualificationWords.State(next, result.Segment, language);
            Line(view, language.Pick($"Still missing for {state}", $"成为“{state}”还缺"), string.Join(language.Pick("; ", "；"), result.Unmet), language);
        }

        if (result.Notes.Count > 0) view.Append('\n');
        foreach (var note in result.Notes) view.Append("- ").Append(Inline(note)).Append('\n');
        return view.ToString();
    }

    private static string Headline(QualifyLeadResult result, Language language)
    {
        var name = Inline(result.Lead);
        if (result.Class == LeadClass.X) return language.Pick($"**{name} — class X, {result.Disqualified!.Label}**", $"**{name} — X 级，{result.Disqualified.Label}**");
        var ready = QualificationWords.Readiness(result.QualifiesFor, result.Segment, language);
        return language.Pick(
            $"**{name} — class {result.Class}, {result.Score} of 100** (up to {result.PossibleMax}) · ready for: {ready}",
            $"**{name} — {result.Class} 级，{result.Score} 分**（最高可到 {result.PossibleMax}）· 目前适合：{ready}");
    }

    private static void Table(StringBuilder view, QualifyLeadResult result, Language language)
    {
        var known = result.Criteria.Where(c => c.Grade != Grade.Unknown).ToList();
        if (known.Count > 0)
        {
            view.Append(language.Pick("\n| criterion | grade | points | what it rests on |\n", "\n| 条件 | 依据 | 得分 | 原话 |\n")).Append("|---|---|---:|---|\n");
            foreach (var criterion in known)
                view.Append($"| {criterion.Label} | {QualificationWords.Grade(criterion.Grade, language)} | {criterion.Points}/{criterion.Max} | {Inline(Quote(criterion, language))} |\n");
        }

        var unknown = result.Criteria.Where(c => c.Grade == Grade.Unknown).Select(c => c.Label).ToList();
        if (known.Count > 0 && unknown.Count > 0) Line(view, language.Pick("Not known yet", "还不清楚"), string.Join(language.Pick(", ", "、"), unknown), language);
        List<string> extras = [];
        if (result.Gold.Count > 0) extras.Add(language.Pick("for: ", "加分：") + string.Join(language.Pick(", ", "、"), result.Gold.Select(t => t.Label)));
        if (result.Bad.Count > 0) extras.Add(language.Pick("against: ", "减分：") + string.Join(language.Pick(", ", "、"), result.Bad.Select(t => t.Label)));
        if (extras.Count > 0) Line(view, language.Pick($"Fit {result.Fit:+0;-0;0}", $"匹配度 {result.Fit:+0;-0;0}"), string.Join(language.Pick("; ", "；"), extras), language);
    }

    /// <summary>BANT is what the table already says; the longer frameworks get a line of letters.</summary>
    private static void Frame(StringBuilder view, QualifyLeadResult result, Language language)
    {
        if (result.Framework == Framework.Bant) return;
        var letters = result.Letters.Select(l => $"{l.Key} {l.Name}{language.Pick(": ", "：")}{QualificationWords.Grade(l.Grade, language)}");
        Line(view, result.Framework == Framework.Meddic ? "MEDDIC" : "MEDDPICC", string.Join(" · ", letters), language);
    }

    private static string Quote(JudgedCriterion criterion, Language language)
    {
        var said = criterion.Quote is { } quote ? $"“{Shortened(quote)}”" : "";
        var source = criterion.Source ?? "";
        if (criterion.AsOf is { } date) source += (source.Length > 0 ? language.Pick(", ", "，") : "") + Figures.Date(date, language);
        return (said, source) switch
        {
            ({ Length: 0 }, _) => source,
            (_, { Length: 0 }) => said,
            _ => language.Pick($"{said} ({source})", $"{said}（{source}）"),
        };
    }

    private static string Outlook(QualifyLeadResult result, Language language) => result.WhatIf is { } then && then.Score > result.Score
        ? language.Pick($" A confirmed answer would make it {then.Score}, class {then.Class}.", $" 若得到确认：{then.Score} 分，{then.Class} 级。")
        : "";

    private static void Line(StringBuilder view, string label, string text, Language language) =>
        view.Append('\n').Append("**").Append(label).Append(language.Pick(":** ", "：**")).Append(Inline(text)).Append('\n');

    private static string Shortened(string quote) => quote.Length <= QuoteLength ? quote : quote[..(char.IsHighSurrogate(quote[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength)].TrimEnd() + "…";

    /// <summary>Text of others on one line, unable to end a table cell or open markup.</summary>
    private static string Inline(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else
            {
                if (character is '|' or '*' or '`' or '<') line.Append('\\');
                line.Append(character);
            }
        }

        return line.ToString().TrimEnd();
    }
}
