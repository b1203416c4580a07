using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Routing;

/// <summary>What a free request was understood to want.</summary>
public sealed record RoutedRequest
{
    /// <summary>The job, or null when nothing points to one.</summary>
    public SalesJob? Job { get; init; }
    /// <summary>How sure: only <see cref="Certainty.Sure"/> is carried out, the rest is asked.</summary>
    public Certainty Certainty { get; init; }
    /// <summary>The second most likely job when two are close.</summary>
    public SalesJob? Rival { get; init; }
    /// <summary>Words that may name the lead, most likely first.</summary>
    public IReadOnlyList<string> LeadMentions { get; init; } = [];
    /// <summary>Which follow-up is meant, as the operation's argument value, or null.</summary>
    public string? FollowUpType { get; init; }
    /// <summary>The customer's words, for an objection.</summary>
    public string? Objection { get; init; }
    /// <summary>The message to check.</summary>
    public string? Message { get; init; }
    /// <summary>The target of a plan, when a sum with its currency is named.</summary>
    public Money? Target { get; init; }
    /// <summary>The language asked for in words ("in English", 用中文), or null.</summary>
    public Language? TextLanguage { get; init; }
    /// <summary>The language the request is written in.</summary>
    public Language RequestLanguage { get; init; }
}

/// <summary>The jobs a request can be routed to.</summary>
public enum SalesJob
{
    /// <summary>Is this lead worth it?</summary>
    Qualify,
    /// <summary>A pitch.</summary>
    Pitch,
    /// <summary>An answer to an objection.</summary>
    Rebut,
    /// <summary>A follow-up message.</summary>
    FollowUp,
    /// <summary>Pipeline and what to do.</summary>
    Plan,
    /// <summary>Is this message fit to be sent?</summary>
    Check,
}

/// <summary>How sure the routing is.</summary>
public enum Certainty
{
    /// <summary>No cue.</summary>
    [JsonStringEnumMemberName("none")] None,
    /// <summary>Two jobs are about as likely.</summary>
    [JsonStringEnumMemberName("unsure")] Unsure,
    /// <summary>One job stands out.</summary>
    [JsonStringEnumMemberName("sure")] Sure,
}
