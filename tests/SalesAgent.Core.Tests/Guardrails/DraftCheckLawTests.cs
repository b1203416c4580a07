using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Laws of the check that hold for any text and any facts.</summary>
public class DraftCheckLawTests
{
    private static readonly string[] Grounding = ["grounding", "name", "address", "quotation"];

    private static readonly Fact[] Sentences = [.. CheckCorpus.Facts.Where(f => !f.Internal && f.Text.EndsWith('.') | f.Text.EndsWith('。'))];

    [Fact]
    public void Run_OnlyFactSentences_HasNoGroundingFinding() => Prop.ForAll(Subsets(), facts =>
    {
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var said = facts.Where(f => Languages.Of(f.Text) == language).Select(f => f.Text).ToArray();
            if (said.Length == 0) continue;
            CheckCorpus.Check(string.Join('\n', said)).Findings.Where(f => Grounding.Contains(f.Rule)).ShouldBeEmpty();
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Run_EverySupportingFactRemoved_ClaimIsUnsupported() => Prop.ForAll(Subsets(), said =>
    {
        foreach (var fact in said)
        {
            foreach (var claim in CheckCorpus.Check(fact.Text).Claims.Where(c => c.Supported && c.Kind is ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration or ClaimKind.Address))
            {
                // Take away the named supporter until none is named any more: the claim must then be without support.
                var left = CheckCorpus.Facts.ToList();
                Claim? again = claim;
                for (var round = 0; round < 20 && again is { Supported: true, Fact: not ("derived" or "authority") }; round++)
                {
                    left.RemoveAll(f => f.Id == again.Fact);
                    again = CheckCorpus.Check(fact.Text, left).Claims.FirstOrDefault(c => c.Start == claim.Start && c.Kind == claim.Kind);
                }

                (again is null || !again.Supported || again.Fact is "derived" or "authority").ShouldBeTrue($"{claim.Text} in {fact.Text} by {again?.Fact}");
                left.ShouldNotContain(f => f.Text == fact.Text);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Run_UnrelatedFactAdded_CleanDraftStaysClean() => Prop.ForAll(
        Gen.Choose(0, CheckCorpus.Clean.Length - 1).ToArbitrary(), ArbMap.Default.ArbFor<string>(), (index, words) =>
        {
            var body = CheckCorpus.Clean[index];
            var more = CheckCorpus.Facts.Append(new Fact { Id = "said.9", Text = "The canteen serves 777 pancakes " + words, Source = FactSource.User }).ToArray();
            CheckCorpus.Check(body, more).Findings.Where(f => f.Severity > Severity.Note).ShouldBeEmpty(body);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Run_AnyUnicode_NeverThrowsAndSpansStayInside() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<string>(), (subject, body) =>
    {
        Survives(subject, body ?? "");
        Survives(null, Scramble(body ?? "", CheckCorpus.Planted[Math.Abs(subject?.Length ?? 0) % CheckCorpus.Planted.Length].Text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Run_NaughtyStrings_NeverThrow()
    {
        foreach (var text in JsonSerializer.Deserialize<string[]>(File.ReadAllText(SampleData("naughty_strings", "blns.json")))!) Survives(text, text);
    }

    [Fact]
    public void Run_NamesOfAnyLocale_NeverThrow()
    {
        using var locales = JsonDocument.Parse(File.ReadAllText(SampleData("names", "names_by_locale.json")));
        foreach (var locale in locales.RootElement.EnumerateObject())
        {
            string[] Names(string part) => locale.Value.TryGetProperty(part, out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
            var (first, last) = (Names("first"), Names("last"));
            for (var i = 0; i < Math.Max(first.Length, last.Length); i += 7)
            {
                var name = $"{(first.Length > 0 ? first[i % first.Length] : "")} {(last.Length > 0 ? last[i % last.Length] : "")}";
                Survives(name, $"Hi {name},\n\n{name} said that {name}'s team saved 12 %. {name}说过，{name}经理上周三来过。");
            }
        }
    }

    /// <summary>A file of the sample data that lies beside the repository; the test skips where it is absent.</summary>
    private static string SampleData(string folder, string name)
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
            if (Path.Combine(up.FullName, "shared", "data", folder, name) is var path && File.Exists(path)) return path;
        Assert.Skip($"no shared/data/{folder} beside the repository");
        return "";
    }

    [Theory]
    [InlineData("一万亿亿亿亿亿亿亿亿亿亿亿亿亿")]
    [InlineData("9999999999999999999999999999999999999999 % of 99999999999999999999999999999999 million billion")]
    [InlineData("31/02/2026 and 2026-02-31 and 30 February 2026 and 2月31日 we deliver it by 31 February")]
    [InlineData("百分之 三分之 每 第 您 您您您说 “ 「 \" [ ( {{ 折 成 倍")]
    [InlineData("$ € ¥ + @ :// a@b www. http:// . , ' ’ - - -")]
    [InlineData("")]
    public void Run_OddFigures_NeverThrows(string text) => Survives(text, text);

    [Fact]
    public void Run_Receipt_CountsClaimsPromisesAndWords()
    {
        var english = CheckCorpus.Check("Nordkurier cut late deliveries from 8 % to 3 % within four months.");
        // Nordkurier, 8 %, 3 %, four months; twelve words: 8 and 3 count, the signs do not.
        english.Receipt.ShouldBe("4 claims, 4 sourced · 0 promises · 11 words");
        CheckCorpus.Check("延误率降到百分之二。").Receipt.ShouldBe("1 处事实，0 处有来源 · 0 个承诺 · 9 字 · 1 处拦下");
    }

    [Fact]
    public void Run_SpansCountIntoSubjectAndMessage()
    {
        var text = new DraftText { Subject = "Late deliveries", Greeting = "Hi Ines,", Body = "You lose 77 % of it." };
        var finding = DraftCheck.Run(text, CheckCorpus.BriefFor(text.Body, CheckCorpus.Facts)).Findings.Single(f => f.Rule == "grounding");
        (text.Subject + "\n" + text.Message)[finding.Start..finding.End].ShouldBe("77 %");
        finding.Text.ShouldBe("77 %");
    }

    [Fact]
    public void Run_WholeMailWithFrame_Passes()
    {
        var text = new DraftText
        {
            Subject = "Late deliveries at Acme",
            Greeting = "Hi Ines,",
            Body = "You wrote that 9 % of your deliveries are late.\n\nNordkurier in Bremen had 8 % and came down to 3 % within four months with RoutePilot.\n\nWould it help to see that on one of your own tours?",
            SignOff = "Best regards,\nMara Lindt\nAccount Executive, Wegweiser",
            Footer = "Wegweiser Software GmbH · Hafenstraße 12, 20457 Hamburg, Germany\nmara@wegweiser.example · +49 40 5550 1235 · wegweiser.example\nThis is a commercial message.\nIf you prefer not to hear from me, reply \"stop\" and I will not write again.",
        };
        var brief = CheckCorpus.BriefFor(text.Body, CheckCorpus.Facts) with
        {
            Asks = true,
            Compliance = new ComplianceVerdict { Permission = ContactPermission.AllowedWithChanges, Jurisdiction = "US", Reason = "", NeedsIdentity = true, NeedsOptOut = true, NeedsPostalAddress = true, NeedsAdIdentification = true },
        };
        var report = DraftCheck.Run(text, brief);
        report.Findings.Where(f => f.Severity > Severity.Note).Select(f => f.Rule + ": " + f.Text + " " + f.Message).ShouldBeEmpty();
        report.Passed.ShouldBeTrue();
        report.Claims.ShouldAllBe(c => c.Supported);
    }

    /// <summary>Ten times the facts or the text take about ten times the work, counted in bytes allocated: the clock belongs to the benchmarks.</summary>
    [Fact]
    public void Run_Tenfold_WorkGrowsAboutLinearly()
    {
        var body = string.Join(' ', CheckCorpus.Clean.Where(c => Languages.Of(c) == Language.English).Take(16));
        Fact[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => CheckCorpus.Facts[i % CheckCorpus.Facts.Count] with { Id = "f." + i })];
        var small = Allocated(() => CheckCorpus.Check(body, Many(200)));
        Allocated(() => CheckCorpus.Check(body, Many(2_000))).ShouldBeLessThan(small * 15);
        Allocated(() => CheckCorpus.Check(string.Join('\n', Enumerable.Repeat(body, 10)), Many(200))).ShouldBeLessThan(small * 15);
    }

    private static long Allocated(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Arbitrary<Fact[]> Subsets() => Gen.Elements(Sentences).ArrayOf(4).ToArbitrary();

    private static string Scramble(string noise, string text) => noise.Length == 0 ? text : string.Concat(text.Select((c, i) => i % 7 == 3 ? noise[i % noise.Length].ToString() + c : c.ToString()));

    private static void Survives(string? subject, string body)
    {
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var text = new DraftText { Subject = subject, Greeting = subject, Body = body, Footer = body };
            var facts = CheckCorpus.Facts.Append(new Fact { Id = "odd", Text = body, Source = FactSource.User, CustomerSaid = true }).ToArray();
            var report = DraftCheck.Run(text, CheckCorpus.BriefFor("x", facts) with { Language = language, Asks = true });
            var length = (subject is null ? 0 : subject.Length + 1) + text.Message.Length;
            report.Findings.ShouldAllBe(f => f.Start == -1 || (f.Start >= 0 && f.End > f.Start && f.End <= length));
        }
    }
}
