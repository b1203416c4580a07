using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>The words of one request that fit into its text, and what is missing; each content draws from it.</summary>
internal sealed class FollowUpMaterial
{
    private readonly int _trim;
    private readonly List<Need> _needs = [];

    public FollowUpMaterial(FollowUpRequest request, int trim)
    {
        (Request, _trim) = (request, trim);
        var (lead, language) = (request.Lead, request.Language);
        Product = request.Seller.FindProduct(lead.Product);
        // By the name it has in the text's language, else as it is sold.
        ProductName = Wording.Name(Product is { } known ? known.AlsoKnownAs.Prepend(known.Name).FirstOrDefault(name => Languages.HasCjk(name) == (language == Language.Chinese)) ?? known.Name : lead.Product);
        Company = Wording.Name(lead.Company?.Name);
        Category = Wording.Phrase(Product?.Category?.In(language), language, 8, 16);
        Role = Wording.Phrase(lead.Contact?.Role, language, 6, 12);
        Pains = [.. lead.Pains.Select(p => Wording.Phrase(p.Text, language, 7, 14)).OfType<string>()];
        Deck = ValueDeck.Of(lead, request.Seller, Product, ProductName, language);
        if (string.IsNullOrWhiteSpace(lead.Contact?.Email))
            Need($"What is the e-mail address of {lead.Contact?.Name ?? lead.DisplayName}?", $"{lead.Contact?.Name ?? lead.DisplayName}的邮箱是什么？", "a draft that can be sent", "草稿可以直接发送");
        if (request.Compliance.Jurisdiction == "strictest" && string.IsNullOrWhiteSpace(lead.Company?.Country))
            Need("In which country is the recipient?", "收件人在哪个国家？", "the right law instead of the strictest", "适用正确的法规，而不是最严格的规则");
    }

    public FollowUpRequest Request { get; }
    public LeadCard Lead => Request.Lead;
    public Language Language => Request.Language;
    public Product? Product { get; }
    public string? ProductName { get; }
    public string? Company { get; }
    public string? Category { get; }
    public string? Role { get; }
    /// <summary>Problems in the text's language, most important first.</summary>
    public IReadOnlyList<string> Pains { get; }
    public ValueDeck Deck { get; }
    public IReadOnlyList<Need> Needs => _needs;
    /// <summary>Whether every part of the mail has its fact; without one the shortest length no longer binds.</summary>
    public bool Complete { get; private set; } = true;
    /// <summary>What is said, in order.</summary>
    public List<string> Points { get; } = [];
    /// <summary>What the rules worked out and the text states.</summary>
    public List<Fact> Derived { get; } = [];

    public string? Audience =>
        string.Join(Language.Pick(", ", "，"), new[] { Lead.Contact?.Name, Lead.Contact?.Role, Lead.Company?.Name }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } words ? words : null;

    /// <summary>The value unless the text had to be shortened by this many steps.</summary>
    public string? Keep(string? value, int steps) => _trim >= steps ? null : value;

    /// <summary>How many list items remain of so many: the last goes first.</summary>
    public int Room(int items, int steps) => Math.Max(1, items - Math.Max(0, _trim - steps));

    /// <summary>Notes which parts have no fact.</summary>
    public void Parts(params object?[] parts) => Complete &= parts.All(part => part is not null);

    /// <summary>Asks the user for what would improve the text.</summary>
    public void Need(string english, string chinese, string improves, string improvesZh) =>
        _needs.Add(new Need(Language.Pick(english, chinese), Language.Pick(improves, improvesZh)));

    /// <summary>Adds a point when it has words.</summary>
    public void Point(string english, string chinese, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words)) Points.Add($"{Language.Pick(english, chinese)}{Language.Pick(": ", "：")}{words}");
    }

    /// <summary>Keeps a worked-out statement as a fact.</summary>
    public void Derive(string id, string text) => Derived.Add(new Fact { Id = "derived." + id, Text = text, Source = FactSource.Derived, AsOf = Request.Today });

    /// <summary>The date with its weekday, also kept as a derived fact.</summary>
    public string DayAndDate(LocalDate date)
    {
        var words = Language.Pick($"{Wording.Weekday(date.DayOfWeek, Language)}, {Figures.Date(date, Language)}", $"{Figures.Date(date, Language)}（{Wording.Weekday(date.DayOfWeek, Language)}）");
        Derive("day_" + Figures.Iso(date), $"{Figures.Iso(date)} {words}");
        return words;
    }

    /// <summary>The date, without its year when that is the year of sending, also kept as a derived fact.</summary>
    public string DateOf(LocalDate date)
    {
        var words = date.Year == Request.SendOn.Year ? Figures.DayMonth(date, Language) : Figures.Date(date, Language);
        Derive("date_" + Figures.Iso(date), $"{Figures.Iso(date)} {Figures.Date(date, Language)} {words}");
        return words;
    }

    /// <summary>The sentences and words of a person at the customer, as evidence of these criteria, spoken or written to us.</summary>
    public IEnumerable<Evidence> Said(params Criterion[] criteria) =>
        criteria.SelectMany(c => Lead.Evidence.Where(e => e.Criterion == c && e.Kind is not (ActivityKind.Web or ActivityKind.Note or ActivityKind.Document) && e.Grade is not Grade.Negative));

    /// <summary>True when the words are the recipient's own.</summary>
    public bool ByRecipient(Evidence evidence) => evidence.By is null || string.Equals(evidence.By.Trim(), Lead.Contact?.Name?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The first subject that has 2 to 5 words and at most 40 characters (English), or 6 to 16 characters (Chinese); the last one always does (F.2).</summary>
    public string Subject(IEnumerable<string?> english, IEnumerable<string?> chinese)
    {
        var candidates = Language.Pick(english, chinese).OfType<string>().ToArray();
        return candidates.FirstOrDefault(Fits) ?? candidates[^1];
        bool Fits(string subject) => Language == Language.Chinese
            ? Wording.SpaceLatin(subject).Length <= 16 && TextLength.Characters(subject) is >= 6 and <= 16
            : subject.Length <= 40 && TextLength.Words(subject) is >= 2 and <= 5;
    }

    /// <summary>Asks for the pains in the text's language when the card has them only in the other, or none.</summary>
    public void NeedPains()
    {
        if (Pains.Count > 0) return;
        if (Lead.Pains.Count == 0) Need("What problem did they name?", "对方提到过什么问题？", "a mail about their own matter", "邮件围绕对方自己的问题");
        else Need("How would they put their problem in short English words?", "用中文怎么简短描述对方的问题？", "their problem can be named in this language", "可以用这种语言说出对方的问题");
    }

    /// <summary>Asks what the product does when the profile does not say.</summary>
    public void NeedFeature()
    {
        if (Deck.Feature is null) Need("What does your product do about their problem, and what do they gain?", "您的产品怎样解决对方的问题，对方能得到什么？", "a mail that says what you can do for them", "邮件能说明您能为对方做什么");
    }

    /// <summary>Asks for proof when none may be shown.</summary>
    public void NeedProof()
    {
        if (Deck.Proof is null) Need("Which customer result may you show, with source and permission?", "有哪个客户成果可以引用（有出处、已获许可）？", "one proof in the mail", "邮件中可以有一个佐证");
    }
}
