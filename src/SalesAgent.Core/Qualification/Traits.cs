using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>A trait of a customer (B.4).</summary>
/// <param name="Id">G1 to G7 or B1 to B7.</param>
/// <param name="Label">Its name in words.</param>
public sealed record Trait(string Id, LocalizedText Label);

/// <summary>The traits that count, and what was left out.</summary>
/// <param name="Gold">Gold traits, by id.</param>
/// <param name="Bad">Bad traits, by id.</param>
/// <param name="Notes">Traits that were not recognised or that contradict each other.</param>
public sealed record CountedTraits(IReadOnlyList<Trait> Gold, IReadOnlyList<Trait> Bad, IReadOnlyList<LocalizedText> Notes);

/// <summary>
/// Gold and bad traits of customers (B.4, S1-21, S1-22), read from ids or words. A listed trait counts as evidenced. Both
/// ends of one axis cannot hold: a card gives traits no date, so neither wins and neither counts. Distance does not count
/// when the work is remote.
/// </summary>
public static class Traits
{
    private static readonly Trait[] GoldTraits =
    [
        new("G1", new("urgent need", "需求紧迫")), new("G2", new("it pays off for them", "对客户划算")), new("G3", new("positive about us", "态度积极")), new("G4", new("can place a large order", "能下大单")),
        new("G5", new("has influence", "有影响力")), new("G6", new("sound and pays fast", "财务稳健、付款快")), new("G7", new("close by", "离得近")),
    ];

    private static readonly Trait[] BadTraits =
    [
        new("B1", new("negative about everything", "凡事消极")), new("B2", new("value is hard to show", "价值难体现")), new("B3", new("a small order at best", "单子小")), new("B4", new("no follow-on sales", "没有后续生意")),
        new("B5", new("no reference value", "没有推荐价值")), new("B6", new("their business does badly", "经营状况差")), new("B7", new("far away", "距离远")),
    ];

    private static readonly PhraseList[] GoldWords =
    [
        new("urgent*", "pressing", "急需", "紧急", "紧迫", "迫切", "着急", "很急"),
        new("pays off", "clear roi", "clear return", "cost-benefit", "clear benefit", "划算", "回报明确", "收益明确", "效益明显", "投入产出"),
        new("positive", "likes us", "likes our", "believes in us", "supportive", "认可", "积极", "态度好", "好感"),
        new("large order", "big order", "large volume", "large deal", "大单", "大订单", "采购量大", "量大"),
        new("influence*", "influential", "opinion leader", "reference customer", "有影响力", "影响力大", "标杆", "影响力中心"),
        new("financially sound", "sound finances", "pays fast", "pays quickly", "good credit", "solvent", "财务稳健", "付款快", "付款及时", "回款快", "资金充足"),
        new("nearby", "near", "close by", "离得近", "距离近", "附近", "同城"),
    ];

    private static readonly PhraseList[] BadWords =
    [
        new("negative", "complains about everything", "消极", "负面", "什么都不满意"),
        new("hard to show", "no clear benefit", "value unclear", "价值难", "看不到价值", "难以证明价值"),
        new("small", "low volume", "单子小", "小单", "订单小", "量小"),
        new("one-off", "one off", "one-time", "no follow-on", "no repeat", "一次性", "没有后续", "无复购", "不会复购"),
        new("no reference*", "no referral*", "no testimonial*", "no influence", "没有影响力", "不愿推荐", "没有推荐价值", "不能做案例"),
        new("does badly", "doing badly", "poor results", "poor trading*", "losing money", "loss-making", "经营不善", "经营差", "经营状况差", "亏损", "效益差"),
        new("far", "far away", "too far", "remote", "distant", "距离远", "太远", "很远", "路远"),
    ];

    private static readonly CountedTraits None = new([], [], []);

    // G2–B2, G3–B1, G4–B3, G5–B5, G6–B6, G7–B7 (B.4)
    private static readonly (int Gold, int Bad)[] Axes = [(1, 1), (2, 0), (3, 2), (4, 4), (5, 5), (6, 6)];

    /// <summary>The traits that count for this lead.</summary>
    public static CountedTraits Count(LeadCard lead)
    {
        if (lead.Traits is not { } listed || listed.Gold.Count + listed.Bad.Count == 0) return None;
        List<LocalizedText> notes = [];
        var gold = Read(listed.Gold, 'G', GoldWords, GoldTraits, notes);
        var bad = Read(listed.Bad, 'B', BadWords, BadTraits, notes);
        if (lead.DeliveryMode == DeliveryMode.Remote && ((gold | bad) >> 6 & 1) != 0)
        {
            (gold, bad) = (gold & ~(1 << 6), bad & ~(1 << 6));
            notes.Add(new("Distance does not count: the work is done remotely.", "远程交付，距离远近不计。"));
        }

        foreach (var (goldEnd, badEnd) in Axes)
        {
            if ((gold >> goldEnd & 1) == 0 || (bad >> badEnd & 1) == 0) continue;
            (gold, bad) = (gold & ~(1 << goldEnd), bad & ~(1 << badEnd));
            var (left, right) = (GoldTraits[goldEnd].Label, BadTraits[badEnd].Label);
            notes.Add(new($"“{left.English}” and “{right.English}” contradict each other; neither counts until one is removed.", $"“{left.Chinese}”与“{right.Chinese}”互相矛盾，去掉其中一个之前都不计分。"));
        }

        return new CountedTraits(Picked(gold, GoldTraits), Picked(bad, BadTraits), notes);
    }

    private static int Read(IReadOnlyList<string> listed, char letter, PhraseList[] words, Trait[] traits, List<LocalizedText> notes)
    {
        var found = 0;
        foreach (var entry in listed)
        {
            var text = entry.AsSpan().Trim();
            if (text.Length == 2 && char.IsAsciiDigit(text[1]) && char.ToUpperInvariant(text[0]) is 'G' or 'B')
            {
                if (char.ToUpperInvariant(text[0]) != letter || text[1] is < '1' or > '7')
                    throw new SalesInputException($"traits.{(letter == 'G' ? "gold" : "bad")}: '{entry}' is not one of {letter}1 to {letter}7");
                found |= 1 << (text[1] - '1');
                continue;
            }

            var index = IndexOf(text, words, traits);
            if (index >= 0) found |= 1 << index;
            else notes.Add(new($"The trait “{entry}” is not one that counts; it changes nothing.", $"特征“{entry}”不在计分之列，没有影响结果。"));
        }

        return found;
    }

    private static int IndexOf(ReadOnlySpan<char> text, PhraseList[] words, Trait[] traits)
    {
        for (var i = 0; i < traits.Length; i++)
            if (text.Equals(traits[i].Label.English, StringComparison.OrdinalIgnoreCase) || text.Equals(traits[i].Label.Chinese, StringComparison.Ordinal)) return i;
        for (var i = 0; i < words.Length; i++)
            if (words[i].IsIn(text)) return i;
        return -1;
    }

    private static IReadOnlyList<Trait> Picked(int found, Trait[] traits)
    {
        if (found == 0) return [];
        List<Trait> picked = new(traits.Length);
        for (var i = 0; i < traits.Length; i++)
            if ((found >> i & 1) != 0) picked.Add(traits[i]);
        return picked;
    }
}
