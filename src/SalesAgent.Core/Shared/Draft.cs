namespace SalesAgent.Core.Shared;

/// <summary>The parts of a text before they are joined: limits count the body alone.</summary>
public sealed record DraftText
{
    /// <summary>Subject line, for e-mail.</summary>
    public string? Subject { get; init; }
    /// <summary>Greeting line.</summary>
    public string? Greeting { get; init; }
    /// <summary>The body.</summary>
    public required string Body { get; init; }
    /// <summary>Closing words and name.</summary>
    public string? SignOff { get; init; }
    /// <summary>Identity, address, reason and opt-out.</summary>
    public string? Footer { get; init; }

    /// <summary>The whole message as somebody else wrote it, of which the parts are stretches; null when we join the parts.</summary>
    public string? Verbatim { get; init; }

    /// <summary>The message as it would be sent, without the subject.</summary>
    public string Message => Verbatim ?? string.Join("\n\n", new[] { Greeting, Body, SignOff, Footer is null ? null : "--\n" + Footer }.Where(part => !string.IsNullOrWhiteSpace(part)));
}

/// <summary>A checked text, ready to show.</summary>
public sealed record Draft
{
    /// <summary>Subject line, for e-mail.</summary>
    public string? Subject { get; init; }
    /// <summary>The whole message: greeting, body, signature and footer.</summary>
    public required string Body { get; init; }
    /// <summary>Channel.</summary>
    public required Channel Channel { get; init; }
    /// <summary>Language.</summary>
    public required Language Language { get; init; }
    /// <summary>Who phrased it.</summary>
    public required WriterKind Writer { get; init; }
    /// <summary>What the check found; never a blocking finding in a text that is handed over.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
    /// <summary>One line that says what was checked: "7 claims, 7 sourced · 0 promises · 92 words".</summary>
    public required string Receipt { get; init; }
    /// <summary>The model that was asked and what that took; null when none was.</summary>
    public ModelUse? Model { get; init; }
    /// <summary>One line in the text's language when a model was asked and its text is not this one; else null.</summary>
    public string? Note { get; init; }
}

/// <summary>What asking a model for one draft took.</summary>
/// <param name="Model">Its name, as configured.</param>
/// <param name="Calls">How often it answered: 1 when the first text passed, at most 3.</param>
/// <param name="InputTokens">Tokens it read, over all calls, as the provider counts them; 0 when it does not say.</param>
/// <param name="OutputTokens">Tokens it wrote, over all calls.</param>
public sealed record ModelUse(string Model, int Calls, long InputTokens, long OutputTokens);

/// <summary>Who phrased a text.</summary>
public enum WriterKind
{
    /// <summary>The templates.</summary>
    Rules,
    /// <summary>A model.</summary>
    Model,
    /// <summary>The calling assistant.</summary>
    Assistant,
}

/// <summary>Something the check found in a text.</summary>
public sealed record Finding
{
    /// <summary>Rule id, for example <c>grounding</c> or <c>T-04</c>.</summary>
    public required string Rule { get; init; }
    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }
    /// <summary>What is wrong, in plain words of the text's language.</summary>
    public required string Message { get; init; }
    /// <summary>First character in the checked text, 0-based; −1 when it concerns the whole.</summary>
    public int Start { get; init; } = -1;
    /// <summary>One after the last character.</summary>
    public int End { get; init; } = -1;
    /// <summary>The words found.</summary>
    public string? Text { get; init; }
    /// <summary>What to do.</summary>
    public string? Fix { get; init; }
}

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Note,
    /// <summary>Better changed.</summary>
    Warn,
    /// <summary>Must not leave.</summary>
    Block,
}
