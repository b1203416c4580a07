using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>The mail when no reply came (F.1): something new each time, one easy question, no reproach.</summary>
internal static class NoResponseContent
{
    public static IReadOnlyDictionary<string, object?> Values(FollowUpMaterial material)
    {
        var (language, choice) = (material.Language, material.Request.Choice);
        var pain = material.Pains.FirstOrDefault();
        var shown = string.Join('\n', material.Lead.Activities.Where(a => a.Kind == ActivityKind.Demo && a.Date <= material.Request.Today).Select(a => $"{a.Subject} {a.Text}"));
        var offer = material.Deck.For(choice.Situation, choice.Number, shown, material.ProductName, language);
        var value = offer?.Text;
        // The problem is named only when this very material answers it.
        var answered = offer?.Trouble is { } place && place < material.Lead.Pains.Count ? Wording.Phrase(material.Lead.Pains[place].Text, language, 7, 14) : null;
        var last = choice.AnchorKnown ? material.Request.History.Unanswered.LastOrDefault()?.Date ?? choice.Anchor : (NodaTime.LocalDate?)null;
        if (value is null) material.Need("What new can you offer them: an answer, a feature, a customer result you may show?", "还有什么新内容可以提供：一个答复、一项功能，或可引用的客户成果？", "new value in this message", "这封邮件有新的内容");
        if (last is null) material.Need("When did you last write to them?", "您上一封邮件是哪天发的？", "the right send date", "发送日期正确");
        material.NeedPains();
        material.Parts(value, pain, last);
        material.Point("new in this message", "这次的新内容", value);
        material.Points.Add(FollowUpType.NoResponse.Asks(language));
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["subject"] = Subject(material, value is null ? pain : answered, value is not null),
            ["second"] = choice.Number == 2,
            ["third"] = choice.Number == 3,
            ["proposal"] = choice.Situation == FollowUpSituation.ProposalSent,
            ["demo"] = choice.Situation is FollowUpSituation.PostDemo or FollowUpSituation.AfterTalk,
            ["talk"] = choice.Situation == FollowUpSituation.AfterTalk,
            ["lastDate"] = last is { } day ? material.DateOf(day) : null,
            ["pain"] = material.Keep(answered, 5),
            ["product"] = material.ProductName,
            ["company"] = material.Keep(material.Company, 6),
            ["value"] = value,
        };
    }

    private static string Subject(FollowUpMaterial material, string? pain, bool news)
    {
        var product = material.ProductName;
        // In Chinese only a short problem makes a subject; a whole clause after 关于 reads like a form.
        var brief = pain is { Length: <= 6 } ? pain : null;
        return !news
            ? material.Subject([pain is null ? null : $"One question on {pain}", product is null ? null : $"One question on {product}", "One easy question"], [brief is null ? null : $"关于{brief}的一个问题", "想请教您一个小问题"])
            : material.Request.Choice.Number switch
            {
                2 => material.Subject([pain is null ? null : $"One point on {pain}", product is null ? null : $"One point on {product}", "One more useful point"], [brief is null ? null : $"关于{brief}再补充一点", product is null ? null : $"{product}再补充一点", product is null ? null : $"{product}补充一点", "再补充一点供您参考"]),
                3 => material.Subject([pain is null ? null : $"Another point on {pain}", product is null ? null : $"Another point on {product}", "Another useful point"], [brief is null ? null : $"{brief}：换个角度看", product is null ? null : $"换个角度看{product}", "换个角度再说一点"]),
                _ => material.Subject([pain is null ? null : $"Still open: {pain}", product is null ? null : $"Still open: {product}", "A point still open"], [brief is null ? null : $"{brief}：最后补充一点", "最后再补充一点"]),
            };
    }
}

/// <summary>The last mail of a cadence (F.1): a courteous exit, something useful to keep, may the file be closed.</summary>
internal static class BreakUpContent
{
    public static IReadOnlyDictionary<string, object?> Values(FollowUpMaterial material)
    {
        var product = material.ProductName;
        // A Chinese problem is often a clause and does not go after 关于.
        var topic = material.Language == Language.Chinese ? material.ProductName : material.Pains.FirstOrDefault() ?? material.ProductName;
        var website = material.Request.Seller.Company?.Website;
        material.Points.Add(FollowUpType.BreakUp.Asks(material.Language));
        material.NeedPains();
        material.Parts(topic, website);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["subject"] = material.Subject([product is null ? null : $"Closing the {product} file", "Closing this for now"], [product is null ? null : $"{product}先告一段落", "这件事先告一段落"]),
            ["topic"] = topic,
            ["website"] = website is { Length: <= 40 } && Wording.Name("x " + website) is null ? null : material.Keep(website is { Length: <= 40 } ? website : null, 2),
        };
    }
}
