using System.Text.Json.Serialization;
using NodaTime;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;

namespace SalesAgent.Qualification;

/// <summary>What qualify_lead returns: the JSON contract.</summary>
public sealed record QualifyLeadResult : OperationResult
{
    /// <summary>Who it is about.</summary>
    public required string Lead { get; init; }
    /// <summary>0 to 100; null after an opt-out, so that it is no reason to make contact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Score { get; init; }
    /// <summary>The score if all that is not denied were confirmed; null after an opt-out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? PossibleMax { get; init; }
    /// <summary>A, B, C or X.</summary>
    public LeadClass Class { get; init; }
    /// <summary>nurture, sql, opportunity, parked or disqualified: from grades, score, class and flags alone.</summary>
    public Readiness QualifiesFor { get; init; }
    /// <summary>Where the lead stands, stage and activities included.</summary>
    public LeadState State { get; init; }
    /// <summary>One sentence.</summary>
    public required string Why { get; init; }
    /// <summary>What to ask next; null when all is confirmed or the class is X.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public QuestionToAsk? NextQuestion { get; init; }
    /// <summary>What a confirming answer to that question would change.</summary>
    public WhatIf? WhatIf { get; init; }
    /// <summary>The state that <see cref="Unmet"/> is about.</summary>
    public LeadState? NextState { get; init; }
    /// <summary>Conditions still missing for the next state, in words.</summary>
    public IReadOnlyList<string> Unmet { get; init; } = [];
    /// <summary>Open red flags, major first.</summary>
    public IReadOnlyList<RaisedFlag> RedFlags { get; init; } = [];
    /// <summary>Why the class is X; null when it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HeldBack? Disqualified { get; init; }
    /// <summary>Why the lead is parked; absent when it is not.</summary>
    public HeldBack? Parked { get; init; }
    /// <summary>The weighted criteria.</summary>
    public IReadOnlyList<JudgedCriterion> Criteria { get; init; } = [];
    /// <summary>Share of criteria that are known, 0 to 1.</summary>
    public decimal Completeness { get; init; }
    /// <summary>−8 to 8.</summary>
    public int Fit { get; init; }
    /// <summary>−18 to 0.</summary>
    public int Penalty { get; init; }
    /// <summary>Gold traits that count.</summary>
    public IReadOnlyList<NamedTrait> Gold { get; init; } = [];
    /// <summary>Bad traits that count.</summary>
    public IReadOnlyList<NamedTrait> Bad { get; init; } = [];
    /// <summary>The framework shown.</summary>
    public Framework Framework { get; init; }
    /// <summary>Its letters.</summary>
    public IReadOnlyList<Letter> Letters { get; init; } = [];
    /// <summary>How it was judged, where that needs saying, and facts said now.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Segment, for the view's names of states.</summary>
    [JsonIgnore]
    public Segment Segment { get; init; }
    /// <summary>Language of the view.</summary>
    [JsonIgnore]
    public Language ViewLanguage { get; init; }
}

/// <summary>One criterion.</summary>
public sealed record JudgedCriterion
{
    /// <summary>Its name in the contract.</summary>
    public Criterion Name { get; init; }
    /// <summary>Its name in words.</summary>
    public required string Label { get; init; }
    /// <summary>Grade as of today.</summary>
    public Grade Grade { get; init; }
    /// <summary>Points.</summary>
    public int Points { get; init; }
    /// <summary>Most points.</summary>
    public int Max { get; init; }
    /// <summary>The words it rests on.</summary>
    public string? Quote { get; init; }
    /// <summary>Who said it and how.</summary>
    public string? Source { get; init; }
    /// <summary>When.</summary>
    public LocalDate? AsOf { get; init; }
}

/// <summary>A question for the customer.</summary>
/// <param name="Criterion">What it is about.</param>
/// <param name="Text">The question.</param>
public sealed record QuestionToAsk(Criterion Criterion, string Text);

/// <summary>What a confirming answer would change.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">Score then.</param>
/// <param name="Class">Class then.</param>
/// <param name="QualifiesFor">Readiness then.</param>
public sealed record WhatIf(Criterion Criterion, int Score, LeadClass Class, Readiness QualifiesFor);

/// <summary>Sizes of red flags.</summary>
public enum FlagSize
{
    /// <summary>Costs 3 points.</summary>
    Minor,
    /// <summary>Costs 6 points and blocks class A.</summary>
    Major,
}

/// <summary>An open red flag.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Size">Minor or major.</param>
/// <param name="Why">What it rests on.</param>
public sealed record RaisedFlag(string Rule, string Label, FlagSize Size, string Why);

/// <summary>Why a lead is out or parked.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Why">What it rests on and what to do.</param>
public sealed record HeldBack(string Rule, string Label, string Why)
{
    /// <summary>When to look again, where that is known.</summary>
    public LocalDate? Until { get; init; }
}

/// <summary>A trait.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its name in words.</param>
public sealed record NamedTrait(string Id, string Label);

/// <summary>A letter of the framework.</summary>
/// <param name="Key">The letter.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Grade">Its grade.</param>
public sealed record Letter(string Key, string Name, Grade Grade);
