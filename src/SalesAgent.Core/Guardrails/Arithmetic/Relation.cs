namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>How a figure follows from others.</summary>
[Flags]
internal enum Relation
{
    /// <summary>Not at all.</summary>
    None = 0,
    /// <summary>Parts make a whole.</summary>
    Sum = 1,
    /// <summary>What is left, or lies between two.</summary>
    Difference = 2,
    /// <summary>So many of a kind; a rate over a time.</summary>
    Product = 4,
    /// <summary>What falls to each.</summary>
    Quotient = 8,
    /// <summary>So many per cent of a sum.</summary>
    Share = 16,
    /// <summary>A sum less or plus so many per cent.</summary>
    Rest = 32,
    /// <summary>How many per cent, or how many times, one is of another.</summary>
    Ratio = 64,
    /// <summary>Said to follow, in whatever way: "so", "=", 就是.</summary>
    Result = 128,
}
