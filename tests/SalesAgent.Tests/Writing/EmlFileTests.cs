using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Tests.FollowUp;
using SalesAgent.Writing;

namespace SalesAgent.Tests.Writing;

public class EmlFileTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static Draft Mail(string subject, string body, Language language) => new()
    {
        Subject = subject, Body = body, Channel = Channel.Email, Language = language, Writer = WriterKind.Rules, Receipt = "",
    };

    private static readonly string LongSubject = string.Concat(Enumerable.Repeat("关于配送晚点的一点想法😀", 6));

    [Fact]
    public void Compose_PlainMail_HasEveryHeader()
    {
        var eml = EmlFile.Compose(Mail("RoutePilot demo: next step", "Hi Ines,\n\nthanks.", Language.English), "00ff00ff00ff00ff", FollowUpCards.Seller, FollowUpCards.Acme.Contact, Day);
        eml.ShouldStartWith("From: Mara Lindt\r\n <mara@wegweiser.example>\r\nTo: Ines Vogt\r\n <ines@acme.example>\r\nSubject: RoutePilot demo: next step\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\nMessage-ID: <00ff00ff00ff00ff@wegweiser.example>\r\nX-Unsent: 1\r\n");
        eml.ShouldEndWith("\r\n\r\nHi Ines,\r\n\r\nthanks.\r\n");
    }

    [Theory]
    [InlineData("a\r\nBcc: all@example.com", "x@example.com")]
    [InlineData("a\nSubject: other", "x@example.com\r\nBcc: all@example.com")]
    [InlineData("a\u2028Bcc: b@example.com\u0000", "x@example.com, b@example.com")]
    [InlineData("\"quoted\\\" <evil@example.com>", "<x@example.com>")]
    public void Compose_HostileNameOrAddress_AddsNoHeader(string name, string email)
    {
        var eml = EmlFile.Compose(Mail(name, "Hi", Language.English), "id\r\nX: y", FollowUpCards.Seller, new Contact { Name = name, Email = email }, Day);
        var head = eml[..eml.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        var names = head.Split("\r\n").Where(line => !line.StartsWith(' ')).Select(line => line[..line.IndexOf(':')]).ToArray();
        names.ShouldBeSubsetOf(["From", "To", "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]);
        names.ShouldBeUnique();
        eml.Replace("\r\n", "").ShouldNotContain("\n");
    }

    [Fact]
    public void Compose_AnyText_IsAsciiInShortLines()
    {
        foreach (var (body, language) in new[] { (string.Concat(Enumerable.Repeat("您好，配送准点率。", 60)), Language.Chinese), (new string('x', 400) + " é “quoted” = \n.\ntrailing \n", Language.English) })
        {
            var eml = EmlFile.Compose(Mail(LongSubject, body, language), "ab", FollowUpCards.Seller, new Contact { Name = LongSubject, Email = "x@example.com" }, Day);
            eml.ShouldAllBe(c => c == '\r' || c == '\n' || (c >= ' ' && c <= '~'));
            eml.Split("\r\n").ShouldAllBe(line => line.Length <= 76);
        }
    }

    [Fact]
    public async Task Compose_AnyMail_IsReadBackByAnotherParser()
    {
        var python = Python();
        Assert.SkipWhen(python is null, "python3 is not installed");
        foreach (var (subject, body, name, language) in new[]
        {
            ("广告 关于顺达物流的配送晚点", "王经理，您好！\n\n9% 晚点 😀。\n", "王建国", Language.Chinese),
            (LongSubject, "Line one é\n.\ntrailing space \n" + new string('y', 300) + "=20\n", "O'Brien, \"Kim\"", Language.English),
            ("=?utf-8?Q?fake?=", "x\n", new string('n', 80), Language.English),
        })
        {
            var file = Path.GetTempFileName();
            try
            {
                await File.WriteAllTextAsync(file, EmlFile.Compose(Mail(subject, body, language), "ab12", FollowUpCards.Seller, new Contact { Name = name, Email = "to@example.com" }, Day), new UTF8Encoding(false), TestContext.Current.CancellationToken);
                using var read = JsonDocument.Parse(await ParseAsync(python!, file));
                var root = read.RootElement;
                root.GetProperty("subject").GetString().ShouldBe(subject);
                root.GetProperty("name").GetString().ShouldBe(name[..Math.Min(name.Length, 60)]);
                root.GetProperty("to").GetString().ShouldBe("to@example.com");
                root.GetProperty("body").GetString().ShouldBe(body.TrimEnd('\n') + "\n");
                root.GetProperty("defects").GetInt32().ShouldBe(0);
            }
            finally
            {
                File.Delete(file);
            }
        }
    }

    private static string? Python() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "python3")).FirstOrDefault(File.Exists);

    private static async Task<string> ParseAsync(string python, string file)
    {
        const string Script = """
            import email, email.policy, json, sys
            m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
            a = m['To'].addresses[0]
            print(json.dumps({'subject': str(m['Subject']), 'name': a.display_name, 'to': a.addr_spec, 'body': m.get_content().replace('\r\n', '\n'),
                'defects': len(m.defects) + sum(len(h.defects) for h in m.values() if hasattr(h, 'defects'))}))
            """;
        using var process = Process.Start(new ProcessStartInfo(python, ["-c", Script, file]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, error);
        return output;
    }
}
