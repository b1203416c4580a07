using System.Text;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;

namespace SalesAgent.Objections;

/// <summary>The result for people: what it is, what to say, what to ask, what fits and what to leave.</summary>
public static class RebutObjectionView
{
    /// <summary>Markdown for a terminal.</summary>
    public static string Render(RebutObjectionResult result)
    {
        var language = result.ViewLanguage;
        var view = new StringBuilder();
        view.Append("**").Append(ObjectionPlaybook.Label(result.Kind, language)).Append("**");
        if (result.Genuine is { } verdict) view.Append(language.Pick(" · ", " · ")).Append(RebutObjection.Label(verdict, language)).Append(language.Pick(": ", "：")).Append(result.GenuineWhy);
        view.Append('\n');
        if (result.Secondary.Count > 0) view.Append(language.Pick("Also in it: ", "还涉及：")).AppendJoin(language.Pick(", ", "、"), result.Secondary.Select(kind => ObjectionPlaybook.Label(kind, language).ToLowerInvariant())).Append('\n');

        if (result.Draft is { } draft)
        {
            view.Append('\n').Append(draft.Channel == Channel.Phone ? language.Pick("**Pause, then say:**", "**停一下，然后说：**") : language.Pick("**Send this:**", "**可以这样发：**")).Append("\n\n");
            if (draft.Subject is { } subject) Quote(view, language.Pick("Subject: ", "主题：") + subject + "\n");
            Quote(view, draft.Body);
            view.Append('\n').Append(draft.Receipt).Append('\n').Append(result.ModelLine());
        }

        if (result.Held is { } held) view.Append('\n').Append(held.Reason).Append('\n');
        Later(view, result, language);
        Zones(view, result.PriceZone, language);
        Fits(view, result, language);
        if (result.Needs.Count > 0)
        {
            view.Append('\n').Append(language.Pick("**Would make it better:**", "**补充这些会更好：**")).Append('\n');
            foreach (var need in result.Needs) view.Append("- ").Append(need.Question).Append('\n');
        }

        return view.Append(result.NotUsedLine()).ToString();
    }

    // What is not in the draft yet and comes after the customer's answer.
    private static void Later(StringBuilder view, RebutObjectionResult result, Language language)
    {
        if (result.Laer is not { } laer) return;
        // What a model said in other words was said.
        var said = result.RulesText ?? result.Draft?.Body ?? "";
        var questions = laer.Explore.Where(question => !said.Contains(question, StringComparison.Ordinal)).ToList();
        if (questions.Count > 0 && result.Genuine != Verdict.Smokescreen) view.Append('\n').Append(language.Pick("**Ask:** ", "**可以问：**")).AppendJoin(language.Pick(" ", ""), questions).Append('\n');
        if (laer.Respond is { } respond && !said.Contains(respond[..Math.Min(30, respond.Length)], StringComparison.Ordinal))
            view.Append('\n').Append(language.Pick("**Once that is confirmed:** ", "**确认之后再说：**")).Append(respond.Replace("\n\n", language.Pick(" ", ""), StringComparison.Ordinal)).Append('\n');
    }

    private static void Zones(StringBuilder view, PriceZone? zone, Language language)
    {
        if (zone is null) return;
        var offer = Figures.Amount(zone.Offer, language);
        var percent = Figures.Number(zone.DiscountPercent, 1);
        view.Append('\n').Append(language.Pick($"**Their price** {offer} ({percent} % below ours): ", $"**对方出价** {offer}（比我方低{percent}%）：")).Append(zone.Advice).Append('\n');
    }

    private static void Fits(StringBuilder view, RebutObjectionResult result, Language language)
    {
        if (result.StageLimit is { } limit) view.Append('\n').Append(limit).Append('\n');
        if (result.Techniques.Count > 0)
        {
            view.Append('\n').Append(language.Pick("**Fits:**", "**适合：**")).Append('\n');
            foreach (var technique in result.Techniques) view.Append("- ").Append(technique.Name).Append(language.Pick(": ", "：")).Append(technique.How).Append('\n');
        }

        if (result.Avoid.Count > 0)
        {
            view.Append('\n').Append(language.Pick("**Leave:**", "**不要：**")).Append('\n');
            foreach (var caution in result.Avoid) view.Append("- ").Append(caution.What).Append(language.Pick(": ", "：")).Append(caution.Why).Append('\n');
        }
    }

    private static void Quote(StringBuilder view, string text)
    {
        foreach (var line in text.Split('\n')) view.Append(line.Length == 0 ? ">" : "> ").Append(line).Append('\n');
    }
}
