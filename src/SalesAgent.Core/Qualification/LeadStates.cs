using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>
/// Where a lead stands and what is missing for the next state (B.7). A recorded stage is taken as the state; without one
/// the state is the highest whose conditions all hold. Conditions that the seller profile gives no measure for (no ideal
/// customer recorded) are skipped.
/// </summary>
internal sealed class LeadStates(LeadCard lead, SellerProfile seller, LocalDate today, ContactHistory history, GradedEvidence?[] grades, int score, LeadClass leadClass, bool majorFlag)
{
    private static readonly Condition[][] Required =
    [
        [],
        [Condition.Identity, Condition.Channel, Condition.Source, Condition.LawfulBasis],
        [Condition.IdealFit, Condition.Interest],
        [Condition.NeedEvidenced, Condition.BudgetClaimed, Condition.AuthorityClaimed, Condition.NothingNegative, Condition.Score35, Condition.ClassAOrB, Condition.TwoWayConversation, Condition.NextStepAccepted],
        [Condition.BudgetEvidenced, Condition.AuthorityEvidenced, Condition.TimelineClaimed, Condition.Score60, Condition.NoMajorFlag, Condition.AmountAndClose],
        [Condition.Score80, Condition.BuyerSpokenTo, Condition.ProcessAndPaper, Condition.SignatureStep],
    ];

    // A condition that a stronger one on the same list makes needless.
    private static readonly (Condition Weaker, Condition Stronger)[] Implied =
    [
        (Condition.BudgetClaimed, Condition.BudgetEvidenced), (Condition.AuthorityClaimed, Condition.AuthorityEvidenced),
        (Condition.Score35, Condition.Score60), (Condition.Score60, Condition.Score80), (Condition.Score35, Condition.Score80), (Condition.ClassAOrB, Condition.Score35), (Condition.ClassAOrB, Condition.Score60),
    ];

    private static readonly PhraseList Signature = new("sign", "signs", "signed", "signing", "signature*", "contract*", "签", "合同");

    /// <summary>The present state; parked and disqualified win over everything but an end that is recorded.</summary>
    public LeadState State(Readiness readiness) => lead.Stage switch
    {
        Stage.Won => LeadState.Won,
        Stage.Lost => LeadState.ClosedLost,
        _ when readiness == Readiness.Disqualified => LeadState.Disqualified,
        _ when readiness == Readiness.Parked => LeadState.Parked,
        Stage.Parked => LeadState.Parked,
        { } stage => Quiet(Of(stage)),
        null => Quiet(Computed()),
    };

    /// <summary>The state to work towards: the one after what the lead really qualifies for, however far the recorded stage has run ahead.</summary>
    public static LeadState? Next(LeadState state, Readiness readiness)
    {
        if (state is LeadState.Won or LeadState.ClosedLost or LeadState.Disqualified or LeadState.Commit) return null;
        if (state is LeadState.Parked or LeadState.Recycled) return LeadState.Sql;
        var reached = readiness switch { Readiness.Opportunity => LeadState.Opportunity, Readiness.Sql => LeadState.Sql, _ => LeadState.Mql };
        return reached + 1;
    }

    /// <summary>Everything still missing for that state, lower states included.</summary>
    public IReadOnlyList<Condition> Unmet(LeadState target)
    {
        var missing = 0;
        for (var level = 1; level <= (int)target; level++)
            foreach (var condition in Required[level])
                if (!Holds(condition)) missing |= 1 << (int)condition;
        foreach (var (weaker, stronger) in Implied)
            if ((missing >> (int)stronger & 1) != 0) missing &= ~(1 << (int)weaker);
        List<Condition> unmet = [];
        for (var condition = 0; missing != 0; condition++, missing >>= 1)
            if ((missing & 1) != 0) unmet.Add((Condition)condition);
        return unmet;
    }

    /// <summary>True when the ideal customer is described well enough to compare with: at least two attributes.</summary>
    public static bool CanCompare(SellerProfile seller) => seller.Icp is { } icp
        && (icp.Industries.Count > 0 ? 1 : 0) + (icp.MinEmployees is not null || icp.MaxEmployees is not null ? 1 : 0) + (icp.Countries.Count > 0 || seller.Territory.Count > 0 ? 1 : 0) + (icp.Roles.Count > 0 ? 1 : 0) >= 2;

    private LeadState Computed()
    {
        for (var level = 1; level < Required.Length; level++)
            foreach (var condition in Required[level])
                if (!Holds(condition)) return (LeadState)(level - 1);
        return LeadState.Commit;
    }

    private static LeadState Of(Stage stage) => stage switch
    {
        Stage.Lead => LeadState.Lead,
        Stage.Mql => LeadState.Mql,
        Stage.Sql => LeadState.Sql,
        Stage.Commit => LeadState.Commit,
        _ => LeadState.Opportunity,
    };

    /// <summary>Recycled (B.7): no two-way contact, and our last message unanswered, for 30 days (sales lead) or 45 (opportunity). Our reading of "after the cadence ended": after our last message.</summary>
    private LeadState Quiet(LeadState state)
    {
        if (state is not (LeadState.Sql or LeadState.Opportunity) || history.LastFromUs is not { } ours || history.LastHeard >= ours) return state;
        if (lead.NextStep is { Date: { } step } && step >= today) return state;
        return Period.DaysBetween(ours, today) > (state == LeadState.Sql ? 30 : 45) ? LeadState.Recycled : state;
    }

    private Grade GradeOf(Criterion criterion) => grades[(int)criterion]?.Grade ?? Grade.Unknown;

    private bool Holds(Condition condition) => condition switch
    {
        Condition.Identity => lead.Company?.Name is not null || lead.Contact?.Name is not null,
        Condition.Channel => lead.Contact is { Email: not null } or { Phone: not null } or { Wechat: not null },
        Condition.Source => lead.Source is not null,
        Condition.LawfulBasis => lead.Source != LeadSource.Outbound || Compliance.Assess(lead, MessagePurpose.Marketing, today, Language.English).Permission != ContactPermission.Blocked,
        Condition.IdealFit => !CanCompare(seller) || Fits() >= 2,
        Condition.Interest => lead.Source == LeadSource.Inbound || history.Requested || history.Replied || history.Conversations > 0 || history.Signals >= 2,
        Condition.NeedEvidenced => GradeOf(Criterion.Need).AtLeast(Grade.Evidenced),
        Condition.BudgetClaimed => GradeOf(Criterion.Budget).AtLeast(Grade.Claimed),
        Condition.BudgetEvidenced => GradeOf(Criterion.Budget).AtLeast(Grade.Evidenced),
        Condition.AuthorityClaimed => GradeOf(Criterion.Authority).AtLeast(Grade.Claimed),
        Condition.AuthorityEvidenced => GradeOf(Criterion.Authority).AtLeast(Grade.Evidenced),
        Condition.TimelineClaimed => GradeOf(Criterion.Timeline).AtLeast(Grade.Claimed),
        Condition.NothingNegative => LeadScoring.Necessary.All(c => GradeOf(c) != Grade.Negative),
        Condition.NoMajorFlag => !majorFlag,
        Condition.ClassAOrB => leadClass is LeadClass.A or LeadClass.B,
        Condition.Score35 => score >= 35,
        Condition.Score60 => score >= 60,
        Condition.Score80 => score >= 80,
        Condition.TwoWayConversation => history.TwoWay,
        Condition.NextStepAccepted => lead.NextStep is { Accepted: true, Date: { } date } && date >= today,
        Condition.AmountAndClose => lead is { Amount: not null, ExpectedClose: not null },
        Condition.BuyerSpokenTo => GradeOf(Criterion.Authority).AtLeast(Grade.Evidenced) && history.LastConversation is { } spoken && Period.DaysBetween(spoken, today) <= 30,
        Condition.ProcessAndPaper => GradeOf(Criterion.Process).AtLeast(Grade.Evidenced) && GradeOf(Criterion.Paper).AtLeast(Grade.Evidenced),
        Condition.SignatureStep => lead.NextStep is { Text: { } text, Date: not null } && Signature.IsIn(FirstSentence(text)),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    /// <summary>A next step is a phrase; what else stands in its field (a pasted mail) agrees to nothing.</summary>
    private static ReadOnlySpan<char> FirstSentence(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '。' or '！' or '？' or '!' or '?' or '\n' || (text[i] == '.' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))) return text.AsSpan(0, i);
        return text;
    }

    private int Fits()
    {
        var icp = seller.Icp!;
        var fits = 0;
        if (lead.Company?.Industry is { } industry && Any(icp.Industries, industry)) fits++;
        if (lead.Company?.Employees is { } people && (icp.MinEmployees is not null || icp.MaxEmployees is not null) && !(people < icp.MinEmployees) && !(people > icp.MaxEmployees)) fits++;
        if (lead.Company?.Country is { } country && Any(icp.Countries.Count > 0 ? icp.Countries : seller.Territory, country)) fits++;
        if (lead.Contact?.Role is { } role && Any(icp.Roles, role)) fits++;
        return fits;
    }

    private static bool Any(IReadOnlyList<string> wanted, string value)
    {
        foreach (var word in wanted)
            if (value.Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(value, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
