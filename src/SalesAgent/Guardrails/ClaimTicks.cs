using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;
using YamlDotNet.Serialization;

namespace SalesAgent.Guardrails;

/// <summary>Takes the user's word for claims that nothing else can verify, and begins a seller profile with them.</summary>
internal static class ClaimTicks
{
    /// <summary>Marks the confirmed claims as said by the user. Numbers that name no claim are the caller's mistake.</summary>
    public static async Task<CheckDraftResult> ApplyAsync(CheckDraftResult result, CheckDraftInput input, SalesContext context, CancellationToken cancellationToken)
    {
        if (input.Confirm is null) return input.Save ? throw new SalesInputException("save: needs confirm, the numbers of the claims that are true") : result;
        var ticked = Numbers(input.Confirm, result);
        var confirmed = result.Unverified.Where(claim => ticked.Contains(claim.Number)).ToList();
        var open = result.Unverified.Where(claim => !ticked.Contains(claim.Number)).ToList();
        result = result with
        {
            Unverified = open,
            Claims = [.. result.Claims.Select(claim => confirmed.Exists(c => c.Text.Contains(claim.Text, StringComparison.Ordinal)) ? claim with { Supported = true, Verdict = ClaimVerdict.Supported, Fact = Said } : claim)],
        };
        return input.Save ? result with { Saved = await BeginProfileAsync(confirmed, context, result.ViewLanguage, cancellationToken) } : result;
    }

    /// <summary>The source of a ticked claim.</summary>
    private const string Said = "from you, today";

    private static HashSet<int> Numbers(string confirm, CheckDraftResult result)
    {
        var numbers = new HashSet<int>();
        foreach (var part in confirm.Split([',', '，', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var number) || !result.Unverified.Any(claim => claim.Number == number))
                throw new SalesInputException(result.Unverified.Count == 0
                    ? $"confirm: there is no unverified claim {part} in this text; leave confirm out"
                    : $"confirm: '{part}' is no unverified claim; give numbers from 1 to {result.Unverified.Count} such as 1,3");
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>
    /// Writes a new profile: sentences about us become policies, which texts may cite; sentences with a customer's name or about the
    /// reader are left out, for a name needs its owner's permission and what they said belongs to their lead. No authority is ever taken from a text.
    /// </summary>
    private static async Task<string> BeginProfileAsync(IReadOnlyList<UnverifiedClaim> confirmed, SalesContext context, Language language, CancellationToken cancellationToken)
    {
        var file = context.Options.SellerFile ?? DataFolder.Seller;
        if (context.Options.Seller is not null || (File.Exists(file) && (await File.ReadAllTextAsync(file, cancellationToken)).Trim().Length > 0))
            throw new SalesInputException($"save: a profile stands in {Path.GetFileName(file)} already; add the sentences there yourself");
        var sentences = confirmed.Where(claim => claim.Kind is not (ClaimKind.Promise or ClaimKind.AttributedSpeech or ClaimKind.Quotation or ClaimKind.Name or ClaimKind.CustomerStory))
            .Select(claim => claim.Sentence).Where(sentence => !AboutReader(sentence)).Distinct(StringComparer.Ordinal).ToList();
        if (sentences.Count == 0) throw new SalesInputException("save: none of the confirmed claims is about your company alone; promises, customers' names and what the reader said are not taken from a text");
        var profile = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["policies"] = sentences.Select(sentence => new Dictionary<string, string>(StringComparer.Ordinal) { [language.Tag()] = sentence }).ToList(),
        };
        var yaml = new SerializerBuilder().Build().Serialize(profile);
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var partial = file + ".part";
        await File.WriteAllTextAsync(partial, $"# Begun on {Figures.Iso(context.Today)} with sentences that you confirmed; add company, senders, products and authority (see README).\n{yaml}", cancellationToken);
        File.Move(partial, file, overwrite: true);
        return file;
    }

    private static bool AboutReader(string sentence) =>
        sentence.Contains('您') || sentence.Contains('你') || sentence.Contains("贵公司", StringComparison.Ordinal)
        || sentence.Split([' ', ',', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.ToLowerInvariant() is "you" or "your" or "yours");
}
