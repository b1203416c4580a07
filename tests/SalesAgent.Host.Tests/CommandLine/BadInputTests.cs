namespace SalesAgent.Host.Tests.CommandLine;

/// <summary>Every mistake a person makes gives one clear line, exit code 1, an empty standard output, and nothing written.</summary>
public class BadInputTests
{
    private const string Deals = "Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Associated Company\n1,Roof,Qualified To Buy,1000,2026-12-01,2026-10-01,Nordlicht Handel\n2,Roof two,Qualified To Buy,2000,2026-12-01,2026-10-01,Nordlicht Handel Berlin\n";

    private static async Task FailsAsync(RunningProgram program, string expected, params string[] args)
    {
        var before = Directory.GetFileSystemEntries(program.Folder).Order(StringComparer.Ordinal).ToList();
        var run = await program.RunAsync(args);
        run.Code.ShouldBe(1, run.Output + run.Error);
        run.Output.ShouldBeEmpty();
        run.Error.TrimEnd('\n').ShouldNotContain("\n");
        run.Error.ShouldStartWith("salesagent: ");
        run.Error.ShouldContain(expected);
        Directory.GetFileSystemEntries(program.Folder).Order(StringComparer.Ordinal).ToList().ShouldBe(before);
    }

    [Theory]
    [InlineData("id: [a", "lead.yaml, line 2: malformed YAML")]
    [InlineData("company: {name: A}\nexpectedClos: 2026-12-01\n", "lead.yaml, line 2: 'expectedClos' is not a known field; did you mean 'expectedClose'?")]
    [InlineData("company: {employees: many}\n", "lead.yaml, line 1: company.employees must be a whole number, not 'many'")]
    [InlineData("amount: {amount: -1, currency: EUR}\n", "lead.yaml, line 1: amount.amount must be at least 0, not -1")]
    [InlineData("contact: {language: klingon}\n", "lead.yaml, line 1: contact.language must be one of en, zh-CN, not 'klingon'")]
    [InlineData("", "lead.yaml: is empty")]
    [InlineData("just words", "lead.yaml, line 1: must be a group of fields")]
    public async Task Qualify_BadCard_NamesFileLineFieldAndMend(string card, string expected)
    {
        using var program = new RunningProgram();
        await FailsAsync(program, expected, "qualify", program.File("lead.yaml", card), "--json");
    }

    [Fact]
    public async Task Qualify_MissingFile_SaysSo()
    {
        using var program = new RunningProgram();
        await FailsAsync(program, "no-such.yaml: no such file", "qualify", "no-such.yaml");
    }

    [Fact]
    public async Task Qualify_BinaryFile_SaysSo()
    {
        using var program = new RunningProgram();
        var file = Path.Combine(program.Folder, "lead.yaml");
        await File.WriteAllBytesAsync(file, [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe], TestContext.Current.CancellationToken);
        await FailsAsync(program, "lead.yaml: is not", "qualify", file);
    }

    [Theory]
    [InlineData("--language", "de", "'de' is not a language we write; use en or zh-CN")]
    [InlineData("--today", "yesterday", "'yesterday' is not a date")]
    [InlineData("--seed", "-1", "'-1' is not a whole number")]
    [InlineData("--seller", "nobody.yaml", "nobody.yaml: no such file")]
    public async Task Option_BadValue_NamesItAndTheMend(string option, string value, string expected)
    {
        using var program = new RunningProgram();
        await FailsAsync(program, expected, "qualify", RunningProgram.Asset("leads/acme-logistics.yaml"), option, value);
    }

    [Theory]
    [InlineData("qualfy", "'qualfy' is not a command; did you mean 'qualify'?")]
    [InlineData("folowup", "'folowup' is not a command; did you mean 'followup'?")]
    [InlineData("frobnicate", "'frobnicate' is not a command; commands are ")]
    public async Task Verb_Mistyped_NamesTheNearest(string verb, string expected)
    {
        using var program = new RunningProgram();
        await FailsAsync(program, expected, verb, "x");
    }

    [Theory]
    [InlineData("--lead", "'--lead' is not an option")]
    [InlineData("--langage=en", "is not an option; did you mean '--language'?")]
    public async Task Option_Unknown_NamesTheNearest(string option, string expected)
    {
        using var program = new RunningProgram();
        await FailsAsync(program, expected, "qualify", RunningProgram.Asset("leads/acme-logistics.yaml"), option);
    }

    [Fact]
    public async Task Qualify_NameThatMatchesNoneOrSeveral_SaysWhich()
    {
        using var program = new RunningProgram();
        await FailsAsync(program, "nothing stored is called 'Nordlicht'", "qualify", "Nordlicht");
        (await program.RunAsync("import", program.File("deals.csv", Deals), "--currency", "EUR")).Code.ShouldBe(0);
        var several = await program.RunAsync("qualify", "Nordlicht");
        several.Code.ShouldBe(1);
        several.Output.ShouldBeEmpty();
        several.Error.ShouldContain("'Nordlicht' matches 2: ");
        (await program.RunAsync("qualify", "Nordlicht Handel")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Import_NoRecognisableColumn_NamesWhatItFound()
    {
        using var program = new RunningProgram();
        await FailsAsync(program, "colour", "import", program.File("x.csv", "colour,taste\nred,sweet\n"));
    }

    [Fact]
    public async Task Import_BinaryFile_SaysSo()
    {
        using var program = new RunningProgram();
        var file = Path.Combine(program.Folder, "deals.csv");
        await File.WriteAllBytesAsync(file, [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 31 % 256))], TestContext.Current.CancellationToken);
        await FailsAsync(program, "deals.csv", "import", file);
    }

    [Fact]
    public async Task Import_MissingFile_SaysSo()
    {
        using var program = new RunningProgram();
        await FailsAsync(program, "none.csv", "import", "none.csv");
    }

    [Fact]
    public async Task Store_NotADatabase_IsRefusedAndLeftAlone()
    {
        using var program = new RunningProgram();
        var store = program.File("test.db", new string('x', 5000));
        await FailsAsync(program, "test.db", "qualify", "Acme", "--db", store);
        await FailsAsync(program, "test.db", "import", RunningProgram.Asset("crm/hubspot-deals.csv"), "--db", store);
        (await File.ReadAllTextAsync(store, TestContext.Current.CancellationToken)).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task Try_BadCrmFile_WritesNothing()
    {
        using var program = new RunningProgram();
        await FailsAsync(program, "colour", "try", "--crm", program.File("x.csv", "colour,taste\nred,sweet\n"), "--out", Path.Combine(program.Folder, "out"));
    }
}
