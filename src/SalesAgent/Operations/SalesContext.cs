using Microsoft.Extensions.AI;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Shared.Untrusted;
using SalesAgent.Core.Voices;
using SalesAgent.Crm;
using SalesAgent.Input;
using SalesAgent.Writing;
using SalesAgent.Writing.Models;

namespace SalesAgent.Operations;

/// <summary>Settings of one call or one host; every value has a default.</summary>
public sealed record SalesOptions
{
    /// <summary>The day that counts as today; the host's clock when null.</summary>
    public LocalDate? Today { get; init; }
    /// <summary>Language of results; the customer's (texts) or English (views) when null.</summary>
    public Language? Language { get; init; }
    /// <summary>Chooses between wordings; 0 by default.</summary>
    public int Seed { get; init; }
    /// <summary>Seller profile file; <c>seller.yaml</c> in the data folder when null.</summary>
    public string? SellerFile { get; init; }
    /// <summary>Store file; <c>salesagent.db</c> in the data folder when null.</summary>
    public string? DatabaseFile { get; init; }
    /// <summary>Whether drafts that are handed over are kept in the store with all they rest on; true by default (DESIGN §1, Keep).</summary>
    public bool KeepDrafts { get; init; } = true;
    /// <summary>A profile passed by the host, for several tenants; wins over the file.</summary>
    public SellerProfile? Seller { get; init; }
    /// <summary>The model that phrases texts anew, and its limits; none when null.</summary>
    public ModelOptions? Model { get; init; }
    /// <summary>A chat client of the host's own for the same; wins over the provider of <see cref="Model"/>.</summary>
    public IChatClient? ChatClient { get; init; }
}

/// <summary>What every operation works with: the day, the language, the seller, the store. Opened lazily, so that nothing is touched that an operation does not use.</summary>
public sealed class SalesContext(SalesOptions options, TimeProvider clock) : IAsyncDisposable
{
    private SellerProfile? _seller;
    private CrmStore? _store;
    private Writer? _writer;
    private ModelWriter? _model;

    /// <summary>The settings.</summary>
    public SalesOptions Options { get; } = options;

    /// <summary>Today.</summary>
    public LocalDate Today => Options.Today ?? LocalDate.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Language that was asked for, or null.</summary>
    public Language? Language => Options.Language;

    /// <summary>The writing path.</summary>
    public Writer Writer => _writer ??= new Writer(_model ??= ModelWriter.For(Options.Model, Options.ChatClient, clock));

    /// <summary>The store; created on first use.</summary>
    public CrmStore Store => _store ??= CrmStore.Open(DataFolder.Database(Options.DatabaseFile));

    /// <summary>True when a store exists; asking creates none.</summary>
    public bool HasStore => _store is not null || File.Exists(DataFolder.Database(Options.DatabaseFile));

    /// <summary>The seller profile; an empty one when none has been set up. A file that was named and is missing is an error.</summary>
    public async ValueTask<SellerProfile> SellerAsync(CancellationToken cancellationToken = default)
    {
        if (_seller is not null) return _seller;
        _seller = Quiet(await ReadSellerAsync(cancellationToken));
        Writer.Internal = [.. FactBook.InternalOf(_seller), .. FactBook.WithheldOf(_seller)];
        return _seller;
    }

    // A voice comes from pasted mails, or from a hand: what it may not hold reaches no text.
    private static SellerProfile Quiet(SellerProfile seller) => seller.Senders.All(sender => sender.Voice is null)
        ? seller
        : seller with { Senders = [.. seller.Senders.Select(sender => sender.Voice is { } voice ? sender with { Voice = VoiceGate.Pass(voice, Core.Shared.Language.English).Voice } : sender)] };

    private async ValueTask<SellerProfile> ReadSellerAsync(CancellationToken cancellationToken)
    {
        if (Options.Seller is not null) return Options.Seller;
        var file = Options.SellerFile ?? DataFolder.Seller;
        if (Options.SellerFile is null && !File.Exists(file)) return new SellerProfile();
        return StrictBinder.Bind<SellerProfile>(await TextFile.ReadAsync(file, cancellationToken), Path.GetFileName(file));
    }

    /// <summary>The card behind a lead input: parsed when it is a card, else found in the store by id or name. An address that the store says must not be written to disqualifies it. Names that match none or several are the caller's mistake. The card is quiet: what in its texts, and in the notes, addresses a program is left out and reported; decide and write with it, never save it.</summary>
    public async Task<LeadCard> LeadAsync(LeadInput lead, string? notes = null, CancellationToken cancellationToken = default)
    {
        var card = lead.Card
            ?? (lead.LooksLikeCard ? StrictBinder.Bind<LeadCard>(lead.Text!, lead.Source) : await StoredLeadAsync(lead.Text, cancellationToken));
        OutsideText.Heard(card);
        card = UntrustedCard.Quiet(card);
        notes = InstructionReader.Without(notes);
        if (await IsSuppressedAsync(card, cancellationToken)) card = card with { Disqualify = [.. card.Disqualify, OptOut] };
        return string.IsNullOrWhiteSpace(notes) ? card : card with { Notes = string.Join("\n", new[] { card.Notes, notes }.OfType<string>()) };
    }

    /// <summary>B.6: asked not to be contacted.</summary>
    private const string OptOut = "DQ-06";

    /// <summary>True when the store says that the person's address or number must not be written to, and the card does not say so yet.</summary>
    private async Task<bool> IsSuppressedAsync(LeadCard card, CancellationToken cancellationToken)
    {
        if (!HasStore || card.Disqualify.Contains(OptOut, StringComparer.OrdinalIgnoreCase)) return false;
        foreach (var address in new[] { card.Contact?.Email, card.Contact?.Phone })
        {
            if (!string.IsNullOrWhiteSpace(address) && await Store.IsSuppressedAsync(address, cancellationToken)) return true;
        }

        return false;
    }

    /// <summary>The stored company or contact whose name is nearest to a mistyped one, or null. Reads at most 5,000 leads: a hint must not cost a scan of a large store.</summary>
    public async Task<string?> NearestLeadAsync(string name, CancellationToken cancellationToken = default)
    {
        return Nearest.Of(name, await NamesAsync(cancellationToken));
    }

    /// <summary>Names of stored companies and contacts, at most 5,000.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken = default)
    {
        var names = new List<string>();
        if (!HasStore) return names;
        await foreach (var lead in Store.LeadsAsync(openOnly: false, cancellationToken))
        {
            names.AddRange(new[] { lead.Company?.Name, lead.Contact?.Name }.OfType<string>());
            if (names.Count >= MostNames) break;
        }

        return names;
    }

    private const int MostNames = 5_000;
    private const int LongestName = 80;

    private async Task<LeadCard> StoredLeadAsync(string? name, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new SalesInputException("lead: is empty; give a name, an id, or a card");
        if (name.Length > LongestName) throw new SalesInputException("lead: is free text; give a card such as {company: {name: Acme}, contact: {name: Ines Vogt, role: Director}, evidence: [{criterion: need, quote: \"…\"}]} and put the text into notes");
        var found = await Store.FindLeadsAsync(name, cancellationToken);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new SalesInputException($"lead: nothing stored is called '{name}'{(await NearestLeadAsync(name, cancellationToken) is { } near ? $"; did you mean '{near}'?" : "; import your CRM export, or give a card instead of a name")}"),
            _ => throw new SalesInputException($"lead: '{name}' matches {found.Count}: {string.Join("; ", found.Take(5).Select(l => $"{l.DisplayName} ({l.Key})"))}; give one of these ids"),
        };
    }

    /// <summary>Finishes a text that the rules wrote and the check passed: a model may phrase it better, where one is configured; then it is kept.</summary>
    public Task<WrittenDraft> FinishAsync(WrittenDraft written, Brief brief, Func<string, string?, DraftText> frame, LeadCard? lead = null, CancellationToken cancellationToken = default) =>
        FinishAsync(written, brief, frame, lead, further: null, cancellationToken);

    /// <summary>The same for a slice that checks more than <see cref="Core.Guardrails.DraftCheck"/> does: <paramref name="further"/> gives its findings for a body.</summary>
    public async Task<WrittenDraft> FinishAsync(WrittenDraft written, Brief brief, Func<string, string?, DraftText> frame, LeadCard? lead, Func<string, IReadOnlyList<Finding>>? further, CancellationToken cancellationToken = default)
    {
        var phrased = await Writer.PhraseAsync(written, brief, frame, further, cancellationToken);
        await KeepAsync(Writer.Record(phrased, brief, lead?.Key), cancellationToken);
        return phrased;
    }

    /// <summary>Keeps a draft. False where the host wants none kept, or the store cannot be written: a text is worth handing over even so.</summary>
    public async Task<bool> KeepAsync(KeptDraft draft, CancellationToken cancellationToken = default)
    {
        if (!Options.KeepDrafts) return false;
        try
        {
            await Store.KeepDraftAsync(draft, cancellationToken);
            return true;
        }
        catch (SalesInputException)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _model?.Dispose();
        if (_store is not null) await _store.DisposeAsync();
    }
}

/// <summary>Where SalesAgent keeps its files when nothing else is configured: <c>SALESAGENT_HOME</c>, else the user's data folder.</summary>
public static class DataFolder
{
    /// <summary>The folder; not created by asking for it.</summary>
    public static string Path =>
        Environment.GetEnvironmentVariable("SALESAGENT_HOME") is { Length: > 0 } home
            ? home
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "salesagent");

    /// <summary>The default seller profile.</summary>
    public static string Seller => System.IO.Path.Combine(Path, "seller.yaml");

    /// <summary>The store file: the one configured, else the default.</summary>
    public static string Database(string? configured) => configured ?? System.IO.Path.Combine(Path, "salesagent.db");
}
