using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>Forms of the pitch.</summary>
public enum PitchForm
{
    /// <summary>A pain is known and a feature answers it.</summary>
    Tailored,
    /// <summary>A pain is known and no feature of the profile answers it: no benefit is claimed (C.4 F1).</summary>
    Open,
    /// <summary>No pain is known: each is put as a question (C.1).</summary>
    Hypothesis,
}

/// <summary>
/// What a 60-second pitch will say, decided from card and profile alone (C.1, C.2, C.4 to C.8): which pain, which benefit,
/// which proof, which difference, which question. Wording is the template's.
/// </summary>
public sealed record PitchPlan
{
    private const int LongestName = 8;
    private const int LongestEventEnglish = 7;
    private const int LongestEventChinese = 14;

    /// <summary>What it was made from.</summary>
    public required PitchSource Source { get; init; }
    /// <summary>Form.</summary>
    public required PitchForm Form { get; init; }
    /// <summary>The pain that is named, or null.</summary>
    public PitchPain? Pain { get; init; }
    /// <summary>A second pain that may be named beside it, in the customer's words.</summary>
    public PitchPain? SecondPain { get; init; }
    /// <summary>The features that may be named: at most two, the first carries the value block.</summary>
    public IReadOnlyList<RankedFeature> Features { get; init; } = [];
    /// <summary>The proof that is shown, or null: then the pitch says that it shows none.</summary>
    public Proof? Proof { get; init; }
    /// <summary>What sets the product apart, or null.</summary>
    public string? Difference { get; init; }
    /// <summary>The question at the end.</summary>
    public required PitchAsk Ask { get; init; }
    /// <summary>What the contact's role looks at, or null.</summary>
    public RoleLens? Lens { get; init; }

    /// <summary>How to call the contact.</summary>
    public string? Name { get; private init; }
    /// <summary>The contact's role in the pitch's language.</summary>
    public string? Role { get; private init; }
    /// <summary>The customer's company.</summary>
    public string? Company { get; private init; }
    /// <summary>The dated event that still lies ahead, as words; null when in the other language or too long.</summary>
    public string? Event { get; private init; }
    /// <summary>Its date.</summary>
    public string? EventDate { get; private init; }

    /// <summary>Date of a demo of the pitched feature that the customer has seen, or null.</summary>
    public string? DemoDate { get; private init; }

    /// <summary>True when no approved proof stands behind the benefit: it is worded as an intention (C.4 F3), also after a demo.</summary>
    public bool MeantOnly => Features.Count > 0 && FeatureRanking.DocumentedStrength(Source, Features[0].Feature) == 0;

    /// <summary>Decides.</summary>
    public static PitchPlan Of(PitchSource source)
    {
        var (lead, language) = (source.Lead, source.Language);
        var pains = PitchPain.Of(source);
        var ranked = FeatureRanking.Of(source, pains);
        // The pain that is named is the first on the card that something answers; its best feature carries the value.
        var pain = pains.FirstOrDefault(p => ranked.Any(r => r.Pain == p)) ?? (pains.Count > 0 ? pains[0] : null);
        var first = ranked.FirstOrDefault(r => r.Pain == pain && r.Feature.Benefit?.In(language) is not null) ?? ranked.FirstOrDefault(r => r.Pain == pain);
        var features = first is null ? [] : ranked.Where(r => r != first).Take(1).Prepend(first).ToList();
        // Words of the other language and no number to say instead: nothing of the pain can be said, so it is asked about.
        var mute = pain is { Words: null, Metric: null, Cost: null };
        var form = pain is null || (mute && first is not null) ? PitchForm.Hypothesis : first is null ? PitchForm.Open : PitchForm.Tailored;
        var proof = ProofChoice.Best(source, features, form);
        // A hypothesis opens with the feature that the proof supports, so that question and proof speak of the same thing.
        if (form == PitchForm.Hypothesis && proof is not null) features = [.. features.OrderByDescending(f => f.Feature.Proof.Contains(proof.Id, StringComparer.OrdinalIgnoreCase))];
        var ahead = lead?.CriticalEvent is { Date: { } date } && date >= source.Today ? lead.CriticalEvent : null;
        return new PitchPlan
        {
            Source = source,
            Form = form,
            Pain = mute ? null : pain,
            SecondPain = pains.FirstOrDefault(p => p != pain && p is { Words: not null, Quoted: false } && (form != PitchForm.Tailored || ranked.Any(r => r.Pain == p))),
            Features = features,
            Proof = proof,
            Difference = UniqueClaim.Sayable(source),
            Ask = PitchAsks.Choose(source, form),
            Lens = RoleLenses.Of(lead),
            Name = PitchSource.Name(MessageFrame.CallName(lead?.Contact, language)) is { } name && TextLength.Count(name, language) <= LongestName ? name : null,
            Role = source.Sayable(lead?.Contact?.Role, LongestName),
            Company = PitchSource.Name(lead?.Company?.Name) is { } company && TextLength.Count(company, language) <= LongestName * 2 ? company : null,
            Event = source.Sayable(ahead?.Text, language.Pick(LongestEventEnglish, LongestEventChinese)) is { } words ? PitchPain.SpeaksInFirstPerson(words) ? $"“{words}”" : words : null,
            DemoDate = features.Count > 0 && FeatureRanking.DemoOf(source, features[0].Feature) is { } demo ? Figures.Date(demo, language) : null,
            EventDate = ahead?.Date is { } day ? Figures.Date(day, language) : null,
        };
    }

    /// <summary>The blocks with the sentences they may be made of; a block without anything to say is absent.</summary>
    public IReadOnlyList<PitchBlock> Blocks()
    {
        var blocks = new List<PitchBlock> { Hook() };
        if (PainBlock() is { } pain) blocks.Add(pain);
        blocks.Add(Value());
        blocks.Add(ProofBlock());
        if (Difference is not null) blocks.Add(new(PitchBlockKind.Difference, ["apart_long", "apart", "apart_short"], []));
        blocks.Add(new(PitchBlockKind.Ask, Ask switch
        {
            PitchAsk.Trial => ["ask_trial", "ask_trial_short"],
            PitchAsk.Look => ["ask_look"],
            PitchAsk.DecisionPath => ["ask_path"],
            PitchAsk.OpenPoint => ["ask_open"],
            _ => ["ask_discovery"],
        }, []));
        return blocks;
    }

    private PitchBlock Hook()
    {
        string[] forms = this switch
        {
            { EventDate: not null } => ["hook_event"],
            { Lens: not null and not RoleLens.Consumer, Company: not null } => ["hook_lens"],
            { Form: not PitchForm.Hypothesis } => ["hook_told"],
            _ when Source.Product.Category?.In(Source.Language) is not null => ["hook_topic", "hook_topic_short"],
            _ => ["hook_plain"],
        };
        return new(PitchBlockKind.Hook, forms, forms[0] switch { "hook_topic" or "hook_plain" or "hook_told" => [], _ => Form == PitchForm.Hypothesis ? ["hook_question"] : ["hook_start"] });
    }

    private PitchBlock? PainBlock()
    {
        if (Form == PitchForm.Hypothesis)
            return Features.Count == 0 ? null : new(PitchBlockKind.Pain, ["pain_ask"], Features.Count > 1 ? ["pain_ask_second"] : []);
        if (Pain is null) return null;
        var options = new List<string>();
        if (Pain.YearCost is not null) options.Add("pain_year");
        if (SecondPain is not null) options.Add("pain_second");
        if (Pain.Cost is null) options.Add("pain_weight");
        return new(PitchBlockKind.Pain, [Pain.Words is null ? "pain_numbers" : Pain.Quoted ? "pain_quote" : "pain_said"], options);
    }

    private PitchBlock Value()
    {
        var options = new List<string>();
        var category = Source.Product.Category?.In(Source.Language) is not null;
        if (Form == PitchForm.Open || Features.Count == 0) return new(PitchBlockKind.Value, [category ? "value_open" : "value_bare"], Tagline is null ? [] : ["value_who"]);
        if (Features[0].Feature.Advantage?.In(Source.Language) is not null) options.Add("value_how");
        // Who we are matters to those who do not know us; to the others the answer to their second problem matters more.
        string[] middle = KnowsUs ? ["value_second", "value_category"] : ["value_category", "value_second"];
        options.AddRange(middle.Where(o => Form == PitchForm.Tailored && (o == "value_category" ? category : Second(f => f.Benefit))));
        if (Tagline is not null) options.Add("value_who");
        if (Form == PitchForm.Hypothesis && Second(f => f.Advantage)) options.Add("value_how_second");
        if (Lens is not null) options.Add("value_lens");
        var benefit = Features[0].Feature.Benefit?.In(Source.Language) is not null;
        return new(PitchBlockKind.Value, [Form == PitchForm.Hypothesis ? "value_that" : !benefit ? "value_feature" : MeantOnly ? "value_meant" : "value_gain"], options);
    }

    private PitchBlock ProofBlock()
    {
        if (Proof is not { } proof) return DemoDate is null ? new(PitchBlockKind.Proof, ["proof_none"], ["proof_see"]) : new(PitchBlockKind.Proof, ["proof_demo"], ["proof_no_others"]);
        var options = new List<string>();
        if (proof.Source is { } source && Languages.Of(source) == Source.Language) options.Add("proof_source");
        else if (proof.Date is not null) options.Add("proof_dated");
        if (ProofChoice.SameIndustry(Source, proof)) options.Add("proof_peer");
        return new(PitchBlockKind.Proof, [proof.Paid ? "proof_paid" : "proof_text"], options);
    }

    /// <summary>What the company does, in half a sentence of the pitch's language that speaks as "we".</summary>
    public string? Tagline => Source.Seller.Company?.Tagline?.In(Source.Language) is { } line
        && line.StartsWith(Source.Language.Pick("we ", "我们"), StringComparison.OrdinalIgnoreCase) ? PitchSource.OneLine(line) : null;

    /// <summary>True after a demo, a meeting, or anything that came from the customer.</summary>
    private bool KnowsUs => Source.Lead?.Activities.Any(a => a.Direction == Direction.In || a.Kind is ActivityKind.Demo or ActivityKind.Meeting) == true;

    private bool Second(Func<Feature, LocalizedText?> text) => Features.Count > 1 && text(Features[1].Feature)?.In(Source.Language) is not null;
}
