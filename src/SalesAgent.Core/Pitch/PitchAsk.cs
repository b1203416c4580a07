using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>The one question a pitch ends with: low effort, and right for where the deal stands.</summary>
public enum PitchAsk
{
    /// <summary>How it is done today: the first question when no pain is known (C.1).</summary>
    Discovery,
    /// <summary>A short look at their own example.</summary>
    Look,
    /// <summary>The trial that the profile allows, in its own words.</summary>
    Trial,
    /// <summary>Who else should hear it: the contact does not decide.</summary>
    DecisionPath,
    /// <summary>What is still missing: an offer is on the table.</summary>
    OpenPoint,
}

/// <summary>Chooses the question.</summary>
public static class PitchAsks
{
    /// <summary>
    /// No pain known, or none that a feature answers: discovery. An offer out: the open point. A contact who has said
    /// that others decide: the way to them. Else the trial when the profile grants one, else a short look.
    /// </summary>
    public static PitchAsk Choose(PitchSource source, PitchForm form)
    {
        if (form != PitchForm.Tailored) return PitchAsk.Discovery;
        if (source.Lead?.Stage is Stage.Proposal or Stage.Negotiation or Stage.Commit) return PitchAsk.OpenPoint;
        if (source.Lead?.Evidence.Any(e => e.Criterion == Criterion.Authority && e.Grade == Grade.Negative) == true) return PitchAsk.DecisionPath;
        return source.Seller.Authority.FreeTrial?.In(source.Language) is null ? PitchAsk.Look : PitchAsk.Trial;
    }

    /// <summary>The question's aim in words, for a writer.</summary>
    public static string Describe(PitchAsk ask, Language language) => ask switch
    {
        PitchAsk.Discovery => language.Pick("ask how they do it today", "请教现在的做法"),
        PitchAsk.Look => language.Pick("ask for a short look at their own example", "约一次简短沟通，看客户自己的例子"),
        PitchAsk.Trial => language.Pick("ask whether the trial is a fair way to judge it", "提议用试用来判断"),
        PitchAsk.DecisionPath => language.Pick("ask who else should hear it", "请教还有谁需要一起了解"),
        PitchAsk.OpenPoint => language.Pick("ask what is still missing for a decision", "请教做决定还差什么"),
        _ => throw new ArgumentOutOfRangeException(nameof(ask), ask, null),
    };
}
