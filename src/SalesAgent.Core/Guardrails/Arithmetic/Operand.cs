using System.Runtime.InteropServices;
using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>A figure that a calculation may start from.</summary>
/// <param name="Mention">The figure.</param>
/// <param name="Entry">Its place in the ledger; −1 when it follows from facts alone.</param>
/// <param name="Back">Sentences between it and the result, either way.</param>
/// <param name="Free">Stated by nobody: a horizon, an assumption or a discount within the authority, which the calculation settles.</param>
/// <param name="Counts">What it counts; null for what is no count.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Operand(Mention Mention, int Entry, int Back, bool Free, string? Counts);
