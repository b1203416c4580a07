using System.Text;
using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Voices;

/// <summary>The seller profile's file: read, and written whole or not at all, with the file before kept beside it.</summary>
internal sealed class SellerFile
{
    private readonly string? _text;

    private SellerFile(string path, string? text, SellerProfile profile) => (FilePath, _text, Profile) = (path, text, profile);

    /// <summary>Where it is.</summary>
    public string FilePath { get; }

    /// <summary>Its name without folders.</summary>
    public string Name => Path.GetFileName(FilePath);

    /// <summary>What it says; an empty profile when there is no file.</summary>
    public SellerProfile Profile { get; }

    /// <summary>Line and remark of each part of the voice.</summary>
    public IReadOnlyDictionary<string, (int Line, string? Remark)> Places() =>
        string.IsNullOrWhiteSpace(_text) ? new Dictionary<string, (int, string?)>(StringComparer.Ordinal) : new ProfileText(_text).Places();

    /// <summary>Reads it. A file that was named and is missing is the caller's mistake, unless it is to be begun.</summary>
    public static async Task<SellerFile> ReadAsync(SalesOptions options, bool begin, CancellationToken cancellationToken)
    {
        var path = options.SellerFile ?? DataFolder.Seller;
        if (options.Seller is { } given)
            return begin ? throw new SalesInputException("save: the profile comes from the host program and not from a file; change it there") : new SellerFile(path, null, given);
        if (!File.Exists(path) && (begin || options.SellerFile is null)) return new SellerFile(path, null, new SellerProfile());
        var text = await TextFile.ReadAsync(path, cancellationToken);
        return new SellerFile(path, text, string.IsNullOrWhiteSpace(text) ? new SellerProfile() : StrictBinder.Bind<SellerProfile>(text, Path.GetFileName(path)));
    }

    /// <summary>Writes the voice of the first sender and returns the path of the file as it was before, or null when there was none. Nothing is written when the text would not say exactly the profile that is meant.</summary>
    public async Task<string?> SaveAsync(VoiceChanges changes, string? senderName, CancellationToken cancellationToken)
    {
        if (Profile.Senders.Count == 0 && string.IsNullOrWhiteSpace(senderName)) throw new SalesInputException($"name: {Name} has no sender yet whose voice this could be; give your name with --name");
        var first = Profile.Senders.Count > 0 ? Profile.Senders[0] : new Sender { Name = senderName!.Trim() };
        var meant = Profile with { Senders = [first with { Voice = ProfileText.Parts(changes.Voice).Count == 0 ? null : changes.Voice }, .. Profile.Senders.Skip(1)] };
        var edited = new ProfileText(_text ?? "").With(changes.Voice, changes.Changed, first.Name);
        if (!Says(edited, meant)) throw new SalesInputException($"{Name}: the voice cannot be put into this file without changing something else; write it there yourself, below the first sender: voice: {ProfileText.Parts(changes.Voice).ToJsonString(SalesJson.Options)}");
        try
        {
            return await WriteAsync(edited, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SalesInputException($"{FilePath}: cannot be written; check its permissions", error);
        }
    }

    private async Task<string?> WriteAsync(string edited, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(FilePath)) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var (partial, backup) = (FilePath + ".part", _text is null ? null : FilePath + ".bak");
        await File.WriteAllTextAsync(partial, edited, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        if (backup is not null) File.Copy(FilePath, backup, overwrite: true);
        File.Move(partial, FilePath, overwrite: true);
        return backup;
    }

    private bool Says(string edited, SellerProfile meant)
    {
        try
        {
            return JsonSerializer.Serialize(StrictBinder.Bind<SellerProfile>(edited, Name), SalesJson.Options) == JsonSerializer.Serialize(meant, SalesJson.Options);
        }
        catch (SalesInputException)
        {
            return false;
        }
    }
}
