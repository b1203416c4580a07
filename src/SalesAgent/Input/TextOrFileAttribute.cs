namespace SalesAgent.Input;

/// <summary>On the command line this text may be a file's path, or - for standard input; other doors take the text itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextOrFileAttribute : Attribute;
