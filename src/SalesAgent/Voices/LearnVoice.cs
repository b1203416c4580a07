using SalesAgent.Core.Shared;
using SalesAgent.Core.Voices;
using SalesAgent.Operations;

namespace SalesAgent.Voices;

/// <summary>Learns how the seller writes from mails they sent, shows it, and keeps what they say yes to in the seller profile.</summary>
public sealed class LearnVoice(SalesContext context)
{
    private const int MostTexts = 20, MostCharacters = 100_000;

    /// <summary>Name, words and hints.</summary>
    public static OperationDescription Description { get; } = new(
        "learn_voice",
        "voice",
        "Learn how you write",
        "Proposes your way of writing from three e-mails that you sent: greeting, sign-off, how you address people, length, favourite phrases, each with its quote; every text is then written so. Without e-mails it shows the present voice and where each part comes from. Nothing counts before --save.",
        Argument: "emails",
        OperationHints.Idempotent | OperationHints.Destructive,
        OperationDoors.CommandLine);

    /// <summary>The operation for every door.</summary>
    public Operation AsOperation() => Operation.Of<LearnVoiceInput, LearnVoiceResult>(Description, RunAsync, LearnVoiceView.Render);

    /// <summary>Reads, proposes, and writes what was said by hand or saved. Empty mails and words that a voice may not hold are the caller's mistake.</summary>
    public async Task<LearnVoiceResult> RunAsync(LearnVoiceInput input, CancellationToken cancellationToken = default)
    {
        var language = input.Language ?? context.Language ?? Languages.Of(string.Join('\n', input.Emails));
        if (input.Save && input.Emails.Count == 0) throw new SalesInputException("save: needs the e-mails whose voice it takes over; parts set with --set and --ban are saved at once");
        var proposal = input.Emails.Count == 0 ? null : Read(input.Emails, language);
        var edits = input.Set.Count + input.Ban.Count + input.Allow.Count > 0;
        var file = await SellerFile.ReadAsync(context.Options, input.Save || edits, cancellationToken);
        var changes = new VoiceChanges(file.Profile.Voice ?? new Voice(), language, Figures.Iso(context.Today));
        if (proposal is not null && input.Save) changes.Take(proposal);
        foreach (var assignment in input.Set) changes.Set(assignment);
        foreach (var phrase in input.Allow) changes.Allow(phrase);
        foreach (var phrase in input.Ban) changes.Ban(phrase);
        string? backup = null;
        var saved = changes.Changed.Count > 0;
        if (saved)
        {
            backup = await file.SaveAsync(changes, input.Name, cancellationToken);
            file = await SellerFile.ReadAsync(context.Options, begin: false, cancellationToken);
        }

        return new LearnVoiceResult
        {
            Summary = Summary(proposal, saved, file, language),
            Present = PresentVoice.Of(file, language),
            Proposal = proposal,
            Refused = VoiceGate.Pass(file.Profile.Voice ?? new Voice(), language).Refused,
            Saved = saved ? file.FilePath : null,
            Backup = backup,
            Next = proposal is not null && !saved ? [new NextAction("learn_voice", language.Pick("the same e-mails with --save, to take the proposal over", "用同样的邮件加 --save，采用这份建议"))] : [],
            ViewLanguage = language,
        };
    }

    private static VoiceProposal Read(IReadOnlyList<string> emails, Language language)
    {
        if (emails.Count > MostTexts) throw new SalesInputException($"emails: {emails.Count} are given; at most {MostTexts}, three suffice");
        if (emails.Sum(text => (long)text.Length) > MostCharacters) throw new SalesInputException($"emails: together they are longer than {MostCharacters} characters; give three of usual length");
        var proposal = VoiceReader.Read(emails, language);
        return proposal.Mails > 0 ? proposal : throw new SalesInputException("emails: hold no words of your own; give mails as you sent them, with greeting and sign-off");
    }

    private static string Summary(VoiceProposal? proposal, bool saved, SellerFile file, Language language)
    {
        if (saved) return language.Pick($"Saved: your voice in {file.Name}. Every text is written so from now on", $"已保存到 {file.Name}，今后的文字都照此来写");
        if (proposal is null) return file.Profile.Voice is null ? language.Pick("No voice of yours yet: texts have our defaults", "还没有您的写法，文字用默认写法") : language.Pick($"Your voice, from {file.Name}", $"您的写法（{file.Name}）");
        var mails = proposal.Mails;
        return language.Pick($"Your voice as {(mails == 1 ? "1 mail shows" : $"{mails} mails show")} it; nothing is kept yet", $"根据 {mails} 封邮件提出的写法，尚未保存");
    }
}
