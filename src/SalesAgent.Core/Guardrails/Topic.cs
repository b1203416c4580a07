using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>What a sentence is about, as far as its words tell: who is named in it and before it, and whether it speaks to the reader, of us or of others.</summary>
internal sealed class Topic
{
    private static readonly FoldedPhrases Reader = new("you, your, yours, you're, you've, you'd, you'll", "您, 贵, 你, 咱");
    private static readonly FoldedPhrases ReadersOwn = new("your, yours", "您的, 贵, 您家, 您那边, 您这边, 您现有, 您厂, 您店, 您公司, 你们的");
    private static readonly FoldedPhrases Rival = new("they, their, theirs, them, rival, competitor, other vendor, other supplier, other offer, the other", "他们, 对方, 对手, 竞品, 同行, 那家, 别家, 另一家, 他家, 它");
    private static readonly FoldedPhrases Us = new("we, our, ours, us, i, my", "我们, 我司, 我方, 咱们家");
    private static readonly FoldedPhrases Customers = new("customers, clients, users, companies like, firms like, teams like, others, everyone, on average, most companies, typical, typically", "客户们, 老客户, 我们的客户, 其他客户, 我们客户, 学员, 用户, 同类, 普遍, 大多数, 平均");

    private readonly CheckedText _text;
    private readonly Sentence _sentence;
    private readonly Dictionary<FoldedPhrases, bool> _says = [];

    /// <summary>The topic of a sentence, or of one clause of it.</summary>
    public Topic(CheckedText text, Sentence sentence, ulong named, ulong before, ISet<string> words, FigureClause? here = null) =>
        (_text, _sentence, Named, Before, Words, Here) = (text, sentence, named, before, words, here);

    /// <summary>The clause; null for the whole sentence.</summary>
    public FigureClause? Here { get; }
    /// <summary>Owners whom the sentence names; of a clause those whom it names itself, else those of the clauses before it, by kind.</summary>
    public ulong Named { get; }
    /// <summary>The figure is a percentage of change ("8 % less").</summary>
    public bool OfChange { get; init; }
    /// <summary>Owners whom the clause names itself.</summary>
    public ulong NamedHere { get; init; }
    /// <summary>Rivals whom the sentence names, of whom the clause need not be.</summary>
    public ulong Elsewhere { get; init; }
    /// <summary>Owners named anywhere before it, and the product on offer.</summary>
    public ulong Before { get; }
    /// <summary>Content words of the sentence and those before it.</summary>
    public ISet<string> Words { get; }
    /// <summary>Whether the text is Chinese.</summary>
    public bool Chinese => _text.Language == Language.Chinese;
    /// <summary>It says "you".</summary>
    public bool OfReader => Says(Reader);
    /// <summary>It speaks of customers at large.</summary>
    public bool OfCustomers => Says(Customers);

    private bool OfReadersOwn => Says(ReadersOwn);
    private bool OfRival => Says(Rival);

    private bool Says(FoldedPhrases phrases)
    {
        if (!_says.TryGetValue(phrases, out var says)) _says[phrases] = says = phrases.Any(_text.Folded, _sentence.Start, _sentence.End);
        return says;
    }

    /// <summary>The clause says "we".</summary>
    public bool OfUsHere => SaysHere(Us);

    private bool SaysHere(FoldedPhrases phrases) => Here is null ? Says(phrases) : phrases.Any(_text.Folded, Here.Start, Here.End);

    /// <summary>Whether a clause speaks of us or of the reader itself, so that nobody named before it is its subject.</summary>
    public static bool TurnsToUs(CheckedText text, FigureClause clause) => Us.Any(text.Folded, clause.Start, clause.End) || Reader.Any(text.Folded, clause.Start, clause.End);

    /// <summary>
    /// Whether a figure of that owner may stand in the sentence. One that names another product, story or rival, and not this one, is
    /// about the other; what is the customer's own is not said of customers at large; a rival's figure needs the rival.
    /// </summary>
    /// <param name="owners">All owners.</param>
    /// <param name="owner">The owner in the fact's id, or 0.</param>
    /// <param name="all">That owner and all whom the fact names.</param>
    public bool Admits(Owners owners, ulong owner, ulong all)
    {
        var here = Here is null ? Named : NamedHere;
        foreach (var kind in (ReadOnlySpan<ulong>)[owners.Products, owners.Stories, owners.Rivals])
            if ((here & kind) != 0 && (all & kind) != 0 && (here & all & kind) == 0 || (Named & kind) != 0 && (owner & kind) != 0 && (Named & all & kind) == 0) return false;
        if ((owner & owners.Rivals) != 0) return ((Named | Elsewhere) & owner) != 0 || (Named & (owners.Products | owners.Stories)) == 0 && OfRival && ((Before & owner) != 0 || (Named & Owners.Customer) == 0 && System.Numerics.BitOperations.IsPow2(owners.Rivals));
        if (((owner == Owners.Customer ? here : Named) & owners.Rivals) != 0 && (all & owners.Rivals) == 0 && !SaysHere(Us) && !SaysHere(Reader)) return false;
        if ((owner & owners.Stories) != 0) return (Named & owner) != 0 || !OfReadersOwn && (Here is null || !SaysHere(Reader));
        if (owner == Owners.Customer) return (Named & owners.Stories) == 0 || (Named & Owners.Customer) != 0 || SaysHere(Reader) ? OfReader || !OfCustomers || (Named & Owners.Customer) != 0 : false;
        return true;
    }
}
