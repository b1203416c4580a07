using System.Text.RegularExpressions;
using Spectre.Console;

namespace SalesAgent.Host.CommandLine;

/// <summary>Shows Markdown: as it is when piped, with bold and tables drawn when a person looks at a terminal.</summary>
internal sealed partial class MarkdownConsole(TextWriter output)
{
    public void Write(string markdown)
    {
        if (output != Console.Out || Console.IsOutputRedirected)
        {
            output.WriteLine(markdown.TrimEnd());
            return;
        }

        var lines = markdown.TrimEnd().Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('|'))
            {
                AnsiConsole.MarkupLine(Inline(Heading().Replace(lines[i], "**$1**")));
                continue;
            }

            var rows = new List<string[]>();
            for (; i < lines.Length && lines[i].StartsWith('|'); i++)
                if (!Rule().IsMatch(lines[i])) rows.Add([.. lines[i].Trim().Trim('|').Split('|').Select(cell => Inline(cell.Trim()))]);
            i--;
            var table = new Table().Border(TableBorder.Simple);
            foreach (var title in rows[0]) table.AddColumn(title);
            foreach (var row in rows.Skip(1)) table.AddRow([.. row.Take(rows[0].Length)]);
            AnsiConsole.Write(table);
        }
    }

    private static string Inline(string text) => Bold().Replace(Markup.Escape(text), "[bold]$1[/]");

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^#{1,4} (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\|[\s:|-]+\|?$")]
    private static partial Regex Rule();
}
