using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Shared.Untrusted;
using SalesAgent.Operations;

namespace SalesAgent.Objections;

/// <summary>Answers an objection: its kind, real or smokescreen, the four steps, a text to say or send, and what fits or does not.</summary>
public sealed class RebutObjection(SalesContext context)
{
    private const int MaxCharacters = 4_000;

    /// <summary>Name, words and hints.</summary>
    public static OperationDescription Description { get; } = new(
        "rebut_objection",
        "rebut",
        "Answer an objection",
        "Answers a customer's objection of any kind (price, timing, trust, a rival, somebody else decides, later …) or question. Gives the kind, whether it is real or a smokescreen, and a checked text to say or send. Choose it when the user quotes a customer's doubt, excuse or refusal.",
        Argument: "objection",
        OperationHints.Idempotent);

    /// <summary>The operation for every door.</summary>
    public Operation AsOperation() => Operation.Of<RebutObjectionInput, RebutObjectionResult>(Description, RunAsync, RebutObjectionView.Render);

    /// <summary>Answers the objection.</summary>
    public async Task<RebutObjectionResult> RunAsync(RebutObjectionInput input, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(input.Objection)) throw new SalesInputException("objection: is empty; give the customer's words");
        if (input.Objection.Length > MaxCharacters) throw new SalesInputException($"objection: has {input.Objection.Length} characters; give the sentence that matters, at most {MaxCharacters}");
        // What addresses a program in pasted words is no part of the objection.
        input = input with { Objection = InstructionReader.Without(input.Objection) ?? input.Objection };
        var seller = await context.SellerAsync(cancellationToken);
        var lead = input.Lead is null ? null : await context.LeadAsync(input.Lead, input.Notes, cancellationToken);
        var reading = RecordedObjection.Over(ObjectionClassifier.Classify(input.Objection), input.Objection, lead);
        var about = ContextOf(input, lead, seller, reading);
        if (lead is not null && reading.Kind != ObjectionKind.OptOut && Suppression.HoldOf(lead, about.Language) is { } refused) return Suppressed(reading, about, refused);
        var genuine = Genuineness.Assess(reading, about);
        var plan = Laer.Plan(reading, genuine, about);
        return await ResultAsync(input, reading, about, genuine, plan, cancellationToken);
    }

    private ObjectionContext ContextOf(RebutObjectionInput input, LeadCard? lead, SellerProfile seller, ObjectionReading reading)
    {
        var language = input.Language ?? context.Language ?? Languages.Of(input.Objection);
        var product = seller.FindProduct(input.Product ?? lead?.Product);
        if (input.Product is not null && product is null)
            throw new SalesInputException($"product: the profile has no '{input.Product}'{Nearest.Hint(input.Product, seller.Products.Select(p => p.Name))}");
        return new ObjectionContext
        {
            Text = input.Objection.Trim(),
            Language = language,
            Channel = input.Channel ?? Channel.Phone,
            Lead = lead,
            Seller = seller,
            Product = product,
            Stage = input.Stage ?? Stages.Of(lead),
            First = input.First ?? !RecordedObjection.RaisedBefore(reading.Kind, input.Objection, lead),
            Asked = input.Asked,
            Said = FactBook.Of(input.Facts, context.Today),
            Zone = ZoneOf(input, lead, seller, reading, language),
            Today = context.Today,
            Seed = Seeds.Of(lead?.Key ?? "", "objection/" + reading.Kind, input.Objection.Trim(), context.Options.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    // Target: half of the authority given away, our default. Without a deal amount there is nothing to compare with.
    private static PriceZone? ZoneOf(RebutObjectionInput input, LeadCard? lead, SellerProfile seller, ObjectionReading reading, Language language)
    {
        if (lead?.Amount is not { Amount: > 0 } list)
            return input.Offer is null ? null : throw new SalesInputException("offer: needs the deal's amount to compare with; give a lead with an amount");
        var offer = input.Offer ?? (reading.Kind is ObjectionKind.Price or ObjectionKind.Budget or ObjectionKind.Unknown or ObjectionKind.Question ? CounterOffer.Find(input.Objection, list) : null);
        var authority = Math.Clamp(seller.Authority.MaxDiscountPercent, 0, 100);
        return offer is null ? null : PriceZone.Assess(offer, list, PriceZone.FloorOf(list.Amount, authority), PriceZone.FloorOf(list.Amount, authority / 2), language);
    }

    private async Task<RebutObjectionResult> ResultAsync(RebutObjectionInput input, ObjectionReading reading, ObjectionContext about, Genuineness genuine, Laer plan, CancellationToken cancellationToken)
    {
        var language = about.Language;
        var answers = new AnswerWriter(context.Writer, reading, plan, about);
        var (written, body, brief) = answers.Write();
        var held = Held(answers.Verdict, written.Report.Findings, language);
        if (held is null) written = await context.FinishAsync(written, brief, answers.Frame, about.Lead, cancellationToken);
        var objection = reading.Kind is not (ObjectionKind.OptOut or ObjectionKind.Question);
        return new RebutObjectionResult
        {
            Summary = SummaryOf(reading, genuine, plan, language),
            Kind = reading.Kind,
            SubKind = plan.Shade?.Id,
            Secondary = reading.Secondary,
            Scores = reading.Scores,
            Cues = [.. reading.Cues.Select(cue => cue.Phrase)],
            Confidence = reading.Confidence,
            Genuine = objection ? genuine.Verdict : null,
            GenuineWhy = objection ? Why(genuine, language) : null,
            Stage = about.Stage,
            StageLimit = objection ? ObjectionPlaybook.Limit(about.Stage)?.In(language) : null,
            Laer = plan.Mode switch
            {
                AnswerMode.Stop => null,
                AnswerMode.Inform => new LaerText(null, null, [], answers.Respond(), null),
                _ => new LaerText(plan.Listen, plan.Acknowledge, plan.Explore, answers.Respond(), held is null ? Alternative(reading, about, genuine, body) : null),
            },
            Techniques = objection ? [.. Advice.Techniques(reading, about).Select(t => new TechniqueText(t.Id, t.Name.In(language)!, t.How.In(language)!))] : [],
            Avoid = objection ? [.. Advice.Cautions(reading).Select(c => new CautionText(c.What.In(language)!, c.Why.In(language)!))] : [],
            PriceZone = about.Zone,
            Draft = held is null ? written.Draft : null,
            Held = held,
            DraftId = held is null ? written.DraftId : null,
            Brief = answers.Compact(),
            RulesText = held is null ? body : null,
            Needs = MissingFacts.For(reading, plan, about),
            Voice = held is null ? VoiceWords.Whole(about.Seller.Voice, language) : null,
            FactsNotUsed = held is null ? DraftResult.NotUsed(input.Facts, written.Draft) : [],
            Next = NextActions(reading, plan, about),
            ViewLanguage = language,
        };
    }

    // They asked not to be contacted: nothing to say on any channel, and no points from which to word it.
    private static RebutObjectionResult Suppressed(ObjectionReading reading, ObjectionContext about, Hold held) => new()
    {
        Summary = about.Language.Pick($"{ObjectionPlaybook.Label(reading.Kind, about.Language)}: no answer. {held.Reason}", $"{ObjectionPlaybook.Label(reading.Kind, about.Language)}：不作答。{held.Reason}"),
        Kind = reading.Kind,
        Secondary = reading.Secondary,
        Scores = reading.Scores,
        Cues = [.. reading.Cues.Select(cue => cue.Phrase)],
        Confidence = reading.Confidence,
        Held = held,
        ViewLanguage = about.Language,
    };

    private static Hold? Held(ComplianceVerdict? law, IReadOnlyList<Finding> findings, Language language) =>
        law is { Permission: ContactPermission.Blocked } ? new Hold("no_lawful_basis", law.Reason) : Hold.ByCheck(findings, language);

    // The same decision in other words; checked like the draft.
    private string? Alternative(ObjectionReading reading, ObjectionContext about, Genuineness genuine, string body)
    {
        for (var variant = 1; variant <= 3; variant++)
        {
            var other = about with { Variant = variant };
            var (written, text, _) = new AnswerWriter(context.Writer, reading, Laer.Plan(reading, genuine, other), other).Write();
            if (written.Report.Passed && text != body) return text;
        }

        return null;
    }

    private static string Why(Genuineness genuine, Language language) =>
        genuine.Signs.Count == 0
            ? language.Pick("Nothing speaks against it.", "没有迹象表明不是真实顾虑。")
            : string.Join(language.Pick("; ", "；"), genuine.Signs.Select(sign => sign.Why)) + language.Pick(".", "。");

    private static string SummaryOf(ObjectionReading reading, Genuineness genuine, Laer plan, Language language)
    {
        var label = ObjectionPlaybook.Label(reading.Kind, language);
        if (plan.Mode is AnswerMode.Stop) return language.Pick($"{label}: confirm in one line and stop.", $"{label}：一句话确认，就此停止。");
        if (plan.Mode is AnswerMode.Inform) return plan.Response.Arguments.Count > 0 ? language.Pick($"{label}: answered from the profile.", $"{label}：依据资料回答。") : language.Pick($"{label}: the answer is not in the profile, find it out.", $"{label}：资料里没有答案，需要核实。");
        return language.Pick($"{label}, {Label(genuine.Verdict, language)}: {Move(plan.Mode, language)}.", $"{label}，{Label(genuine.Verdict, language)}：{Move(plan.Mode, language)}。");
    }

    internal static string Label(Verdict verdict, Language language) => verdict switch
    {
        Verdict.Genuine => language.Pick("a real concern", "真实的顾虑"),
        Verdict.Smokescreen => language.Pick("likely a smokescreen", "可能是托词"),
        _ => language.Pick("not yet clear whether real", "真假还不确定"),
    };

    private static string Move(AnswerMode mode, Language language) => mode switch
    {
        AnswerMode.Explore => language.Pick("ask before you answer", "先问再答"),
        AnswerMode.AnswerAndExplore => language.Pick("answer, then ask", "先答再问"),
        AnswerMode.FindReason => language.Pick("ask once for the reason", "问一次真正的原因"),
        AnswerMode.LetGo => language.Pick("leave it for now", "先放下"),
        AnswerMode.Service => language.Pick("put the service right first", "先解决服务问题"),
        _ => language.Pick("answer this point only", "只回应这一点"),
    };

    private static IReadOnlyList<NextAction> NextActions(ObjectionReading reading, Laer plan, ObjectionContext about)
    {
        var language = about.Language;
        if (plan.Mode == AnswerMode.Stop) return [new NextAction("import_crm", language.Pick("Write disqualify: [DQ-06] on the lead's card and import it: no message on any channel from now on.", "在客户卡片上写 disqualify: [DQ-06] 并导入：今后任何渠道都不再联系。"))];
        var next = new List<NextAction>();
        if (plan.Mode is AnswerMode.Explore or AnswerMode.FindReason or AnswerMode.AnswerAndExplore) next.Add(new NextAction("rebut_objection", language.Pick("With their answer, and first: false, for what to say next.", "拿到回答后再调用（first: false），看下一步怎么说。")));
        return next;
    }
}
