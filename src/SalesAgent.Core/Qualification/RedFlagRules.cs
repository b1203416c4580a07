using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>
/// Red flags (B.5): those that people recorded, by id or in words, and those that the card shows. A flag counts once,
/// whoever raised it. Missing data never raises one, and one fact raises one flag: refused access (RF-01) is not also
/// single-threading (RF-08). RF-05 (written around a rival) is only ever recorded by people.
/// </summary>
public static class RedFlagRules
{
    /// <summary>Deal size from which one contact is too few, in the deal's currency; our default (B.1, B.5).</summary>
    public const decimal LargeDeal = 50_000;

    /// <summary>Business days without an answer that count as silence.</summary>
    public const int SilentBusinessDays = 15;

    private static readonly (bool Major, LocalizedText Label)[] Table =
    [
        (true, new("no access to the decision maker", "接触不到决策人")),
        (false, new("wants a quotation only", "只要报价")),
        (true, new("cannot name the problem", "说不清问题")),
        (false, new("the date keeps moving", "预计日期一再推后")),
        (true, new("written around a rival", "标书为竞争对手量身定制")),
        (false, new("silence", "没有回音")),
        (true, new("financial distress", "财务困境")),
        (false, new("only one contact", "只有一个联系人")),
        (false, new("contact is leaving or a reorganisation is under way", "联系人离职或组织调整")),
        (false, new("stakeholders contradict each other", "相关人说法不一")),
        (false, new("the date cannot be met", "要求的日期来不及")),
        (false, new("identity cannot be verified", "身份无法核实")),
        (false, new("asks for a discount before any discovery", "还没谈需求就要折扣")),
        (false, new("repeated free work, no decision step", "反复要求免费投入，没有决策步骤")),
    ];

    private static readonly LocalizedText Recorded = new("recorded on the card", "卡片上已记录");

    private static readonly LocalizedText TheirWords = new("in their own message", "客户消息中的原话");

    private static readonly HashSet<string> FreeMail = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.uk", "hotmail.com", "outlook.com", "live.com", "msn.com", "icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net", "gmx.com", "web.de", "mail.com", "proton.me", "protonmail.com",
        "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn", "aliyun.com", "yandex.ru", "mail.ru", "orange.fr", "free.fr", "t-online.de", "zoho.com",
    };

    /// <summary>Every open flag, major first, then by id.</summary>
    internal static IReadOnlyList<RedFlag> Find(LeadCard lead, SellerProfile seller, LocalDate today, GradedEvidence?[] grades, in ContactHistory history, in CardText text)
    {
        var found = new RedFlag?[Table.Length];
        foreach (var flag in lead.Flags)
        {
            var number = NumberOf(flag);
            found[number - 1] = Flag(number, Recorded);
        }

        FromPeople(lead, found);
        FromEvidence(lead, today, grades, history, text, found);
        FromDates(lead, seller, today, history, found);
        FromMessages(lead, grades, text, found);
        if (found[11] is null && IsUnverifiable(lead, grades, history))
            found[11] = Flag(12, new("a free-mail address, and nothing on the card verifies the company", "使用免费邮箱，卡片上没有能核实公司身份的信息"));
        return Sorted(found);
    }

    private static void FromPeople(LeadCard lead, RedFlag?[] found)
    {
        int refused = 0, unmet = 0, people = lead.Contact is null ? 0 : 1;
        foreach (var person in lead.Stakeholders)
        {
            people++;
            if (person.Met == true) continue;
            refused += person.AccessRefused ?? 0;
            if (person.Met == false) unmet++;
        }

        if (found[0] is null && refused >= 2)
            found[0] = Flag(1, new($"access was refused {refused} times", $"{refused} 次请求见面被拒绝"));
        var alone = lead.Contact is not null && lead.Stakeholders.Count > 0 && unmet == lead.Stakeholders.Count;
        if (found[0] is not null || found[7] is not null || !alone || SpokeWithOthers(lead)) return;
        if (lead.Amount?.Amount >= LargeDeal || people >= 3 || JobTitles.SeniorityOf(lead.Contact!.Role) == Seniority.Junior)
            found[7] = Flag(8, new($"only one of {people} known people has been met", $"已知 {people} 人，只接触过 1 人"));
    }

    private static bool SpokeWithOthers(LeadCard lead)
    {
        foreach (var evidence in lead.Evidence)
            if (evidence.By is { } by && lead.Contact?.Name is { } name && !string.Equals(by.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static void FromEvidence(LeadCard lead, LocalDate today, GradedEvidence?[] grades, in ContactHistory history, in CardText text, RedFlag?[] found)
    {
        if (found[2] is null && history.Conversations >= 2 && lead.Pains.Count == 0 && NeedStaysVague(lead, grades[(int)Criterion.Need]))
            found[2] = Flag(3, new($"{history.Conversations} conversations, and the need is still not more than claimed", $"谈过 {history.Conversations} 次，需求仍停留在口头说法"));
        if (found[6] is null && text.Distress is { } quote)
            found[6] = Flag(7, new($"“{quote}”", $"“{quote}”"));
        if (found[9] is null && Contradiction(lead, today) is { } criterion)
            found[9] = Flag(10, new($"two people answer differently on {QualificationWords.Label(criterion, Language.English)}", $"两个人对“{QualificationWords.Label(criterion, Language.Chinese)}”说法不同"));
    }

    /// <summary>Somebody recorded the need, and what they recorded was never more than a claim. No record is missing data, not a vague need.</summary>
    private static bool NeedStaysVague(LeadCard lead, GradedEvidence? need)
    {
        if (need is not null) return need.Given == Grade.Claimed;
        foreach (var evidence in lead.Evidence)
            if (evidence.Criterion == Criterion.Need && evidence.Grade == Grade.Unknown) return true;
        return false;
    }

    private static Criterion? Contradiction(LeadCard lead, LocalDate today)
    {
        var evidence = lead.Evidence;
        Criterion? lowest = null;
        for (var i = 0; i < evidence.Count; i++)
        {
            if (evidence[i] is not { Grade: Grade.Negative, By: { } against } no || IsOld(no, today) || lowest <= no.Criterion) continue;
            for (var j = 0; j < evidence.Count; j++)
            {
                if (evidence[j] is { Grade: Grade.Claimed or Grade.Evidenced or Grade.Confirmed, By: { } inFavour } yes && yes.Criterion == no.Criterion && !IsOld(yes, today)
                    && !string.Equals(against.Trim(), inFavour.Trim(), StringComparison.OrdinalIgnoreCase)) lowest = no.Criterion;
            }
        }

        return lowest;
    }

    private static bool IsOld(Evidence evidence, LocalDate today) => evidence.Date is { } date && Period.DaysBetween(date, today) > EvidenceGrading.EvidencedDays;

    private static void FromDates(LeadCard lead, SellerProfile seller, LocalDate today, in ContactHistory history, RedFlag?[] found)
    {
        if (found[3] is null && Moves(lead) is >= 2 and var moves)
            found[3] = Flag(4, new($"the expected close has moved {moves} times", $"预计成交日期已变动 {moves} 次"));
        if (found[5] is null && IsSilent(lead, today, history))
            found[5] = Flag(6, new($"nothing heard since {Figures.Date(history.LastHeard!.Value, Language.English)}", $"{Figures.Date(history.LastHeard!.Value, Language.Chinese)}之后没有回音"));
        if (found[10] is null && lead.CriticalEvent?.Date is { } needed && seller.MinDeliveryDays is { } days && needed >= today && needed < today.PlusDays(days))
            found[10] = Flag(11, new($"needed on {Figures.Date(needed, Language.English)}; delivery takes at least {days} days", $"客户要求{Figures.Date(needed, Language.Chinese)}，而交付至少需要 {days} 天"));
    }

    private static int Moves(LeadCard lead)
    {
        var (moves, history) = (0, lead.CloseDateHistory);
        for (var i = 0; i < history.Count; i++)
        {
            var later = i + 1 < history.Count ? history[i + 1] : lead.ExpectedClose;
            if (later is not null && later != history[i]) moves++;
        }

        return moves;
    }

    /// <summary>No answer for 15 business days after a two-way contact; not when the last word is theirs, or when a later step is agreed, or when the deal has ended.</summary>
    private static bool IsSilent(LeadCard lead, LocalDate today, in ContactHistory history)
    {
        if (history.LastHeard is not { } heard || history.WeOweAReply || lead.Stage is Stage.Won or Stage.Lost or Stage.Parked) return false;
        if (lead.NextStep is { Date: { } step } && step >= today) return false;
        var days = Period.DaysBetween(heard, today);
        return days > SilentBusinessDays * 2 || (days > SilentBusinessDays && BusinessCalendar.Default.Between(heard, today) >= SilentBusinessDays);
    }

    private static void FromMessages(LeadCard lead, GradedEvidence?[] grades, in CardText text, RedFlag?[] found)
    {
        var need = grades[(int)Criterion.Need]?.Grade ?? Grade.Unknown;
        if (found[1] is null && text.WantsQuoteOnly && !need.AtLeast(Grade.Evidenced)) found[1] = Flag(2, TheirWords);
        if (found[8] is null && text.IsLeaving) found[8] = Flag(9, TheirWords);
        if (found[12] is null && text.WantsConcession && need == Grade.Unknown && lead.Pains.Count == 0) found[12] = Flag(13, TheirWords);
        var decisionStep = lead.NextStep is not null || (grades[(int)Criterion.Process]?.Grade ?? Grade.Unknown).AtLeast(Grade.Evidenced);
        if (found[13] is null && !decisionStep && text.FreeWorkRequests is >= 2 and var requests)
            found[13] = Flag(14, new($"{requests} messages ask for free work, and no step towards a decision is agreed", $"{requests} 条消息要求免费投入，却没有约定任何决策步骤"));
    }

    /// <summary>A business that writes from a free-mail address, where nothing else on the card speaks for who they are.</summary>
    private static bool IsUnverifiable(LeadCard lead, GradedEvidence?[] grades, in ContactHistory history)
    {
        if (lead.SegmentOrDefault == Segment.B2C || lead.Contact?.Email is not { } email || lead.Recipient is RecipientKind.Individual or RecipientKind.SoleTrader) return false;
        var at = email.LastIndexOf('@');
        if (at < 0 || !FreeMail.GetAlternateLookup<ReadOnlySpan<char>>().Contains(email.AsSpan(at + 1).Trim())) return false;
        if (lead.Company is { Website: not null } or { Location: not null } || lead.Source is LeadSource.Referral or LeadSource.Customer or LeadSource.Event or LeadSource.Partner) return false;
        if (history.Conversations > 0 || lead.Stage >= Stage.Sql || lead.Contact.Phone is not null) return false;
        foreach (var graded in grades)
            if (graded is not null && graded.Grade.AtLeast(Grade.Evidenced)) return false;
        return true;
    }

    private static int NumberOf(string flag)
    {
        if (RuleId.Number(flag, "RF", Table.Length) is { } number) return number;
        for (var i = 0; i < Table.Length; i++)
            if (string.Equals(flag.Trim(), Table[i].Label.English, StringComparison.OrdinalIgnoreCase) || string.Equals(flag.Trim(), Table[i].Label.Chinese, StringComparison.Ordinal)) return i + 1;
        throw new SalesInputException($"flags: '{flag}' is not a red flag; use RF-01 to RF-14 or its words{Nearest.Hint(flag, Table.Select(t => t.Label.English!))}");
    }

    private static RedFlag Flag(int number, LocalizedText why) => new(RuleId.Of("RF", number), Table[number - 1].Major, Table[number - 1].Label, why);

    private static IReadOnlyList<RedFlag> Sorted(RedFlag?[] found)
    {
        List<RedFlag>? sorted = null;
        foreach (var major in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var flag in found)
                if (flag is not null && flag.Major == major) (sorted ??= []).Add(flag);
        }

        return sorted is null ? [] : sorted;
    }
}
