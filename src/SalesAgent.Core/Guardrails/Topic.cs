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

    /// <summary>The topic of a sentence.</summary>
    public Topic(CheckedText text, Sentence sentence, ulong named, ulong before, ISet<string> words) =>
        (_text, _sentence, Named, Before, Words) = (text, sentence, named, before, words);

    /// <summary>Owners named in the sentence.</summary>
    public ulong Named { get; }
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
    private bool OfUs => Says(Us);

    private bool Says(FoldedPhrases phrases)
    {
        if (!_says.TryGetValue(phrases, out var says)) _says[phrases] = says = phrases.Any(_text.Folded, _sentence.Start, _sentence.End);
        return says;
    }

    /// <summary>
    /// Whether a figure of that owner may stand in the sentence. One that names another product, story or rival, and not this one, is
    /// about the other; what is the customer's own is not said of customers at large; a rival's figure needs the rival.
    /// </summary>
    /// <param name="owners">All owners.</param>
    /// <param name="owner">The owner in the fact's id, or 0.</param>
    /// <param name="all">That owner and all whom the fact names.</param>
    public bool Admits(Owners owners, ulong owner, ulong all)
    {
        var bodies = owners.Products | owners.Stories | owners.Rivals;
        var others = Named & bodies;
        if ((all & Named & bodies) != 0) return true;
        if ((owner & owners.Rivals) != 0) return others == 0 && ((Before & owner) != 0 && OfRival);
        if ((owner & owners.Stories) != 0) return others == 0 ? !OfReadersOwn : (others & (owners.Stories | owners.Rivals)) == 0 && !OfReadersOwn;
        if ((owner & owners.Products) != 0) return (others & owners.Products) == 0 && ((others & owners.Rivals) == 0 || OfUs);
        if (owner == Owners.Customer) return OfReader || (Named & Owners.Customer) != 0 || (!OfCustomers && (others & owners.Stories) == 0);
        return (all & bodies) == 0 || (others & (owners.Products | owners.Rivals)) == 0;
    }
}
