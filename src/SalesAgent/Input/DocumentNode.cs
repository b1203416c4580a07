namespace SalesAgent.Input;

/// <summary>A YAML or JSON value with the line it stands on, before its type is known.</summary>
internal sealed record DocumentNode
{
    /// <summary>Map, list or scalar.</summary>
    public required DocumentKind Kind { get; init; }
    /// <summary>1-based line, 0 when the source has no lines.</summary>
    public int Line { get; init; }
    /// <summary>Members of a map in order.</summary>
    public IReadOnlyList<(string Key, int Line, DocumentNode Value)> Members { get; init; } = [];
    /// <summary>Items of a list.</summary>
    public IReadOnlyList<DocumentNode> Items { get; init; } = [];
    /// <summary>A scalar's text as written.</summary>
    public string Text { get; init; } = "";
    /// <summary>What kind of scalar the source says it is; a YAML plain scalar may be any.</summary>
    public ScalarKind Scalar { get; init; }

    /// <summary>True for null, ~ and an empty plain scalar.</summary>
    public bool IsNull => Kind == DocumentKind.Scalar
        && (Scalar == ScalarKind.Null || (Scalar == ScalarKind.Plain && Text is "" or "~" or "null" or "Null" or "NULL"));

    /// <summary>What a person would call this value.</summary>
    public string Describe() => Kind switch
    {
        DocumentKind.Map => "a group of fields",
        DocumentKind.List => "a list",
        _ => $"'{(Text.Length > 40 ? Text[..40] + "…" : Text)}'",
    };
}

/// <summary>Shape of a document value.</summary>
internal enum DocumentKind
{
    /// <summary>Named members.</summary>
    Map,
    /// <summary>Ordered items.</summary>
    List,
    /// <summary>A single value.</summary>
    Scalar,
}

/// <summary>What the source says about a scalar.</summary>
internal enum ScalarKind
{
    /// <summary>YAML without quotes: its type follows from the field.</summary>
    Plain,
    /// <summary>In quotes.</summary>
    Text,
    /// <summary>A JSON number.</summary>
    Number,
    /// <summary>A JSON true or false.</summary>
    Boolean,
    /// <summary>A JSON null.</summary>
    Null,
}
