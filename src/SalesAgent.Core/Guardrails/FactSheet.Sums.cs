using SalesAgent.Core.Guardrails.Arithmetic;

namespace SalesAgent.Core.Guardrails;

public sealed partial class FactSheet
{
    private FactSums? _sums;

    /// <summary>The facts' prices, sums and counts, for arithmetic.</summary>
    internal FactSums Sums => _sums ??= FactSums.Of(_facts, Figures.Mentions, fact => Figures.Owners.BitOf(_facts[fact]) | Figures.Owners.NamedIn(_tokens[fact], 0, _tokens[fact].Count), Words, Figures.Owners);
}
