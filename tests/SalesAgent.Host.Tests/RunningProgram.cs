using SalesAgent.Host.CommandLine;

namespace SalesAgent.Host.Tests;

/// <summary>Runs the program in this process, with a home and a folder of its own.</summary>
internal sealed class RunningProgram : IDisposable
{
    public RunningProgram() => Directory.CreateDirectory(Folder);

    /// <summary>A folder that is removed afterwards.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "salesagent-test-" + Path.GetRandomFileName());

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A shipped example.</summary>
    public static string Asset(string name) => Path.Combine(Root, "skills", "sales", "assets", name);

    /// <summary>Writes a file into the folder and returns its path.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs with the folder's own store, on 23 November 2026.</summary>
    public async Task<ProgramRun> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] fixedArgs = ["--db", Path.Combine(Folder, "test.db"), "--today", "2026-11-23"];
        var code = await SalesProgram.RunAsync([.. args, .. fixedArgs.Chunk(2).Where(pair => !args.Contains(pair[0])).SelectMany(pair => pair)], output, error, TestContext.Current.CancellationToken);
        return new ProgramRun(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "SalesAgent.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run inside the repository");
    }
}

/// <summary>What a run printed.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error);
