namespace SalesAgent.Core.Shared;

/// <summary>
/// A mistake of the caller: its message is one line, safe to show, and says what is wrong, where, and how to mend it.
/// </summary>
public sealed class SalesInputException : Exception
{
    /// <summary>A mistake with its one-line message.</summary>
    public SalesInputException(string message) : base(message) { }

    /// <summary>A mistake with its one-line message and its cause.</summary>
    public SalesInputException(string message, Exception inner) : base(message, inner) { }

    /// <summary>A mistake without further words.</summary>
    public SalesInputException() { }
}
