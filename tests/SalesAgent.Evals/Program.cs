using System.Globalization;
using SalesAgent.Core.Shared;
using SalesAgent.Evals;

// dotnet run -c Release --project tests/SalesAgent.Evals -- [check] [FOLDER] [--failures]
var folder = args.FirstOrDefault(a => !a.StartsWith('-') && a != "check") ?? Path.Combine(AppContext.BaseDirectory, "frozen");
var scores = new List<CaseScore>();
foreach (var labelled in LabelledSet.Read(folder)) scores.Add(await Score.OfAsync(labelled));
if (args.Contains("--failures")) Report.Failures(scores, Console.Out);
Report.Write(scores, Console.Out);
return 0;
