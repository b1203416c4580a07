using System.CommandLine;
using NodaTime.Text;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;

namespace SalesAgent.Host.CommandLine;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public Option<string> Today { get; } = Create("--today", "DATE", "The day that counts as today, for example 2026-11-23. Default: the clock.");
    public Option<string> Language { get; } = Create("--language", "en|zh-CN", "Language of the result. Default: the customer's.");
    public Option<string> Seller { get; } = Create("--seller", "FILE", "Seller profile (YAML or JSON). Default: seller.yaml in the data folder.");
    public Option<string> Database { get; } = Create("--db", "FILE", "CRM store. Default: salesagent.db in the data folder.");
    public Option<string> Seed { get; } = Create("--seed", "N", "Chooses between wordings. Default: 0.");
    public Option<string> Out { get; } = Create("--out", "DIR", "Folder for files. Default: ./out for try; elsewhere files are only written when this is given.");
    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON document instead of text.", Recursive = true };

    public IEnumerable<Option> All => [Today, Language, Seller, Database, Seed, Out, Json];

    /// <summary>The settings of this call: options first, then environment, then appsettings.json.</summary>
    public SalesOptions Read(ParseResult parsed)
    {
        var settings = HostSettings.Load();
        return new SalesOptions
        {
            Today = parsed.GetValue(Today) is { } day ? LocalDatePattern.Iso.Parse(day) is { Success: true } date ? date.Value : throw new SalesInputException($"--today: '{day}' is not a date; write it as 2026-11-23") : null,
            Language = ReadLanguage(parsed.GetValue(Language), "--language") ?? ReadLanguage(settings.Language, "language in the settings"),
            Seed = parsed.GetValue(Seed) is { } seed ? int.TryParse(seed, out var number) && number >= 0 ? number : throw new SalesInputException($"--seed: '{seed}' is not a whole number from 0") : 0,
            SellerFile = parsed.GetValue(Seller) ?? settings.Seller,
            DatabaseFile = parsed.GetValue(Database) ?? settings.Database,
            Model = settings.Model,
        };
    }

    private static Language? ReadLanguage(string? text, string where) => text?.ToLowerInvariant() switch
    {
        null => null,
        "en" => Core.Shared.Language.English,
        "zh-cn" => Core.Shared.Language.Chinese,
        _ => throw new SalesInputException($"{where}: '{text}' is not a language we write; use en or zh-CN"),
    };

    private static Option<string> Create(string name, string help, string description) =>
        new(name) { HelpName = help, Description = description, Recursive = true };
}
