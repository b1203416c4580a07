using System.Globalization;
using SalesAgent.Evals;
using SalesAgent.Host.CommandLine;

// dotnet run -c Release --project tests/SalesAgent.Evals -- [check|escape|model] [FOLDER] [--failures] [--drafts N] …; see README.md
string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
string[] modes = ["check", "escape", "model"];
string[] valued = ["--drafts", "--record", "--replay", "--prompts"];
var free = args.Where((argument, at) => !argument.StartsWith('-') && (at == 0 || !valued.Contains(args[at - 1]))).ToList();
var mode = free.Find(modes.Contains) ?? "check";
var folder = free.Find(argument => !modes.Contains(argument)) ?? Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "frozen");
var cases = LabelledSet.Read(folder);
var failures = args.Contains("--failures");
switch (mode)
{
    case "escape":
        await EscapeRun.WriteAsync(cases, int.Parse(Value("--drafts") ?? "1000", CultureInfo.InvariantCulture), failures, Console.Out);
        break;
    case "model":
        // One text in three of each scenario: every operation comes up.
        var tasks = (await DraftTask.OfAsync(Scenario.Of(cases))).Where((_, at) => at % 3 == 0).ToList();
        if (Value("--prompts") is { } prompts) await ModelRun.PromptsAsync(tasks, prompts, Console.Out);
        else if (Value("--replay") is { } recorded) await ModelRun.ReplayAsync(tasks, recorded, failures, Console.Out);
        else if (HostSettings.Load().Model is { } model) await ModelRun.LiveAsync(tasks, model, Value("--record"), failures, Console.Out);
        else return Mistake("no model is set: give SALESAGENT_MODEL_PROVIDER and SALESAGENT_MODEL_NAME (README, \"A model for the wording\"), or --replay FILE");
        break;
    default:
        var scores = new List<CaseScore>();
        foreach (var labelled in cases) scores.Add(await Score.OfAsync(labelled));
        if (failures) Report.Failures(scores, Console.Out);
        Report.Write(scores, Console.Out);
        break;
}

return 0;

static int Mistake(string line)
{
    Console.Error.WriteLine(line);
    return 1;
}
