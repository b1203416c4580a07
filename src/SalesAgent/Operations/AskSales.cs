using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SalesAgent.Core.Routing;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Operations;

/// <summary>A free request.</summary>
public sealed record AskSalesInput : OperationInput
{
    /// <summary>The request in the user's words.</summary>
    [Description("The request in your own words, English or Chinese.")]
    public required string Request { get; init; }
    /// <summary>The lead, when the request does not name it.</summary>
    [Description("The lead, if the request does not name it: a name, an id, or a card.")]
    public LeadInput? Lead { get; init; }
    /// <summary>Only say what was understood.</summary>
    [Description("Only say what was understood; run nothing.")]
    public bool DryRun { get; init; }
    /// <summary>Facts said now.</summary>
    [Description("A fact you know; the text may use it.")]
    public IReadOnlyList<SpokenFact> Facts { get; init; } = [];
}

/// <summary>What was understood, and the result of it or a question.</summary>
public sealed record AskSalesResult : OperationResult
{
    /// <summary>What was understood.</summary>
    public required Understood Understood { get; init; }
    /// <summary>What we ask when unsure; then nothing was run.</summary>
    public string? Question { get; init; }
    /// <summary>The operation's own result.</summary>
    public JsonElement? Result { get; init; }
    /// <summary>The operation's own view.</summary>
    [JsonIgnore]
    public string? View { get; init; }
}

/// <summary>What a request was understood to mean.</summary>
/// <param name="Operation">Operation, or null.</param>
/// <param name="Lead">Name of the lead, or null.</param>
/// <param name="Args">Arguments beside the lead.</param>
/// <param name="Confidence">none, unsure or sure.</param>
public sealed record Understood(string? Operation, string? Lead, JsonObject Args, Certainty Confidence);

/// <summary>Routes a free request to the right operation and lead; when unsure it says what it understood and asks.</summary>
public sealed class AskSales(SalesContext context, Func<string, Operation?> find)
{
    /// <summary>The operation in words.</summary>
    public static OperationDescription Description { get; } = new(
        "ask_sales", "ask", "Ask in your own words",
        "Understand a request in your own words, English or Chinese, and do it: /sales write a follow-up for Acme.",
        "request", OperationHints.Idempotent, OperationDoors.CommandLine);

    /// <summary>The operation for the catalogue.</summary>
    public Operation AsOperation() => Operation.Of<AskSalesInput, AskSalesResult>(Description, RunAsync, result => result.View ?? result.Question ?? result.Summary);

    /// <summary>Understands and runs, or asks.</summary>
    public async Task<AskSalesResult> RunAsync(AskSalesInput input, CancellationToken cancellationToken = default)
    {
        var routed = SalesRequest.Understand(input.Request);
        var language = context.Language ?? routed.RequestLanguage;
        var operation = routed.Job is { } job ? find(OperationName(job)) : null;
        if (operation is null || routed.Certainty != Certainty.Sure) return Ask(routed, operation, null, [], WhichJob(routed, language));
        var (lead, question) = await LeadAsync(input, routed, language, cancellationToken);
        var arguments = Arguments(input, routed);
        var name = lead is null ? null : lead.Card?.DisplayName ?? lead.Text;
        if (question is null && lead is null && routed.Job is SalesJob.Qualify or SalesJob.FollowUp)
            question = language.Pick("Which lead? Give a name that is stored, a card, or a file.", "是哪位客户？请给出已保存的名称、一张客户卡片，或一个文件。");
        if (question is null && routed.Job == SalesJob.Rebut && routed.Objection is null)
            question = language.Pick("What did the customer say? Put their words in quotes.", "客户的原话是什么？请放在引号里。");
        if (question is not null || input.DryRun) return Ask(routed, operation, name, arguments, question);
        // Without a lead nothing tells the customer's language; the request's own is the best guess.
        if (lead is null && routed.Job == SalesJob.Pitch && arguments["language"] is null) arguments["language"] = routed.RequestLanguage.Tag();
        var call = (JsonObject)arguments.DeepClone();
        if (lead is not null) call["lead"] = lead.Card is { } card ? JsonSerializer.Serialize(card, SalesJson.Options) : lead.Text;
        if (input.Facts.Count > 0) call["facts"] = JsonSerializer.SerializeToNode(input.Facts, SalesJson.Options);
        var heard = await operation.InvokeAsync(JsonSerializer.SerializeToElement(call), cancellationToken);
        // Told once, with the request's own.
        var result = heard with { Suspicious = null };
        return new AskSalesResult
        {
            Summary = result.Summary,
            Suspicious = heard.Suspicious,
            Understood = new Understood(operation.Name, name, arguments, routed.Certainty),
            Result = JsonSerializer.SerializeToElement(result, result.GetType(), SalesJson.Options),
            Next = result.Next,
            View = (lead is null && routed.LeadMentions.Count > 0 && routed.Job is SalesJob.Pitch or SalesJob.Rebut
                ? language.Pick("(Written without a lead: none stored is named in the request.)\n\n", "（请求里没有认出已保存的客户，以下未针对具体客户。）\n\n") : "") + operation.View(result),
        };
    }

    private AskSalesResult Ask(RoutedRequest routed, Operation? operation, string? lead, JsonObject arguments, string? question)
    {
        var language = context.Language ?? routed.RequestLanguage;
        var understood = new Understood(operation?.Name, lead, arguments, routed.Certainty);
        var summary = operation is null
            ? language.Pick("I could not tell which job you mean.", "没能判断您要做哪件事。")
            : language.Pick($"Understood: {operation.Description.Title.ToLowerInvariant()}{(lead is null ? "" : $" for {lead}")}.", $"理解为：{JobName(routed.Job!.Value, language)}{(lead is null ? "" : $"（{lead}）")}。");
        return new AskSalesResult { Summary = summary, Understood = understood, Question = question is null ? null : summary + " " + question };
    }

    private static JsonObject Arguments(AskSalesInput input, RoutedRequest routed)
    {
        var arguments = new JsonObject();
        if (routed.Objection is not null) arguments["objection"] = routed.Objection;
        if (routed.Message is not null) arguments["text"] = routed.Message;
        if (routed.Target is not null) arguments["target"] = JsonSerializer.SerializeToNode(routed.Target, SalesJson.Options);
        if (routed.FollowUpType is not null) arguments["type"] = routed.FollowUpType;
        // A decision is told in the language of the request; a text to the customer stays in the customer's unless asked otherwise.
        var language = input.Language ?? routed.TextLanguage ?? (routed.Job is SalesJob.Qualify or SalesJob.Plan ? routed.RequestLanguage : null);
        if (language is { } text) arguments["language"] = text.Tag();
        return arguments;
    }

    /// <summary>The lead: given, else the first mention that the store knows; several matches are asked about.</summary>
    private async Task<(LeadInput? Lead, string? Question)> LeadAsync(AskSalesInput input, RoutedRequest routed, Language language, CancellationToken cancellationToken)
    {
        if (input.Lead is not null) return (await context.LeadAsync(input.Lead, null, cancellationToken), null);
        if (routed.Job == SalesJob.Plan || !context.HasStore) return (null, Unknown(routed, language));
        foreach (var mention in await MentionsAsync(input.Request, routed, cancellationToken))
        {
            var found = await context.Store.FindLeadsAsync(mention, cancellationToken);
            if (found is [var only])
            {
                return IsNamed(only, mention)
                    ? (only, null)
                    : (null, language.Pick($"'{mention}' is not a stored name. Did you mean '{only.DisplayName}'?", $"没有名为“{mention}”的客户。您是指“{only.DisplayName}”吗？"));
            }

            if (found.Count > 1)
            {
                var names = string.Join(language.Pick("; ", "；"), found.Take(5).Select(l => $"{l.DisplayName} ({l.Key})"));
                return (null, language.Pick($"'{mention}' matches {found.Count}: {names}. Which one?", $"“{mention}”对应 {found.Count} 位客户：{names}。是哪一位？"));
            }
        }

        return (null, await NearAsync(routed, language, cancellationToken) ?? Unknown(routed, language));
    }

    /// <summary>What the request seems to name, and before that every stored name that stands in it word for word, longest first.</summary>
    private async Task<IReadOnlyList<string>> MentionsAsync(string request, RoutedRequest routed, CancellationToken cancellationToken)
    {
        var text = CompatibilityForms.Plain(request);
        var stored = await context.NamesAsync(cancellationToken);
        return [.. stored.Where(name => name.Length >= 2 && (Languages.HasCjk(name) ? text.Contains(name, StringComparison.Ordinal) : $" {text} ".Contains($" {name} ", StringComparison.OrdinalIgnoreCase))).OrderByDescending(name => name.Length).Concat(routed.LeadMentions).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>True when the mention is the id, or whole words of the company's, the contact's name, or a part of two characters and more of a Chinese name. A few letters inside a word name nobody.</summary>
    private static bool IsNamed(LeadCard lead, string mention)
    {
        static string Padded(string text) => $" {string.Join(' ', text.ToLowerInvariant().Split([' ', ',', '.', '&', '-'], StringSplitOptions.RemoveEmptyEntries))} ";
        return string.Equals(lead.Key, mention, StringComparison.OrdinalIgnoreCase)
            || new[] { lead.Company?.Name, lead.Contact?.Name }.OfType<string>().Any(name => Padded(name).Contains(Padded(mention), StringComparison.Ordinal) || (Languages.HasCjk(mention) && mention.Length >= 2 && name.Contains(mention, StringComparison.Ordinal)));
    }

    /// <summary>A stored name that differs from a mention by a slip of the finger is asked about, never taken for granted.</summary>
    private async Task<string?> NearAsync(RoutedRequest routed, Language language, CancellationToken cancellationToken)
    {
        foreach (var mention in routed.LeadMentions)
        {
            if (await context.NearestLeadAsync(mention, cancellationToken) is { } near)
                return language.Pick($"Nothing stored is called '{mention}'. Did you mean '{near}'?", $"没有找到名为“{mention}”的客户。您是指“{near}”吗？");
        }

        return null;
    }

    private static string? Unknown(RoutedRequest routed, Language language) =>
        routed.Job is SalesJob.Qualify or SalesJob.FollowUp && routed.LeadMentions.Count > 0
            ? language.Pick($"Nothing stored is called '{routed.LeadMentions[0]}'. Import it, or give a card or a file.", $"没有找到名为“{routed.LeadMentions[0]}”的客户。请先导入，或给出卡片或文件。")
            : null;

    private static string WhichJob(RoutedRequest routed, Language language)
    {
        if (routed.Job is { } job && routed.Rival is { } rival)
            return language.Pick($"Do you want me to {JobName(job, language)} or to {JobName(rival, language)}?", $"您是要{JobName(job, language)}，还是{JobName(rival, language)}？");
        return language.Pick("I can qualify a lead, draft a pitch, answer an objection, write a follow-up, check a message, or plan the pipeline. Which one, and for whom?", "我可以评估客户、写推介词、应对异议、写跟进邮件、检查消息，或做销售计划。您要哪一项，针对哪位客户？");
    }

    private static string OperationName(SalesJob job) => job switch
    {
        SalesJob.Qualify => "qualify_lead",
        SalesJob.Pitch => "draft_pitch",
        SalesJob.Rebut => "rebut_objection",
        SalesJob.FollowUp => "draft_follow_up",
        SalesJob.Check => "check_draft",
        _ => "generate_plan",
    };

    private static string JobName(SalesJob job, Language language) => job switch
    {
        SalesJob.Qualify => language.Pick("qualify the lead", "评估客户"),
        SalesJob.Pitch => language.Pick("draft a pitch", "写推介词"),
        SalesJob.Rebut => language.Pick("answer an objection", "应对异议"),
        SalesJob.FollowUp => language.Pick("write a follow-up", "写跟进邮件"),
        SalesJob.Check => language.Pick("check a message", "检查消息"),
        _ => language.Pick("plan the pipeline", "做销售计划"),
    };
}
