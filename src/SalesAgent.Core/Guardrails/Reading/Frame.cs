using System.Runtime.InteropServices;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// A turn of phrase: words in a fixed order with bounded gaps between them, within one sentence. One frame stands for all
/// the sentences that are built alike, in either language.
/// </summary>
/// <remarks>
/// Written as steps between operators: <c>+</c> follows at once, <c>..</c> within 3 words (6 characters), <c>...</c> within 9
/// words (16 characters). A step lists alternatives: <c>lost|gone for good</c>; <c>*</c> stands for any ending; <c>$name</c> for a
/// class of words; <c>(…)</c> may be missing; <c>!…</c> must not stand there; a leading <c>^</c> wants the start of a clause.
/// Turns of phrase joined by <c>&amp;</c> make a scene: all of them stand in one sentence in any order, and none that begins with
/// <c>!</c>. A scene names its own denials, so that none outside it counts.
/// </remarks>
internal sealed class Frame
{
    private static readonly string[] Operators = ["+", "..", "..."];

    private Frame(int rule, bool opens, FrameStep[] steps) => (Rule, Opens, Steps, Required) = (rule, opens, steps, [.. steps.Where(step => step.Kind == StepKind.Required).Select(step => step.Element)]);

    private Frame(Frame[] parts, int[] absent) : this(parts[0].Rule, parts[0].Opens, parts[0].Steps) =>
        (With, Without, Required) = (parts[1..], absent, [.. parts.SelectMany(part => part.Required)]);

    /// <summary>Number of the rule it belongs to.</summary>
    public int Rule { get; }
    /// <summary>Whether it stands only at the start of a clause.</summary>
    public bool Opens { get; }
    /// <summary>The steps in order.</summary>
    public FrameStep[] Steps { get; }
    /// <summary>The elements that must all stand in a text.</summary>
    public int[] Required { get; }
    /// <summary>What else must stand in the sentence, in any order.</summary>
    public Frame[] With { get; } = [];
    /// <summary>Elements of which none may stand in the sentence.</summary>
    public int[] Without { get; } = [];
    /// <summary>Whether it is a scene: several turns of phrase that stand together.</summary>
    public bool IsScene => With.Length > 0;
    /// <summary>Whether the rest of the sentence matters.</summary>
    public bool LooksFurther => With.Length + Without.Length > 0;

    /// <summary>Reads one line; <paramref name="element"/> gives each list of alternatives its number.</summary>
    public static Frame Parse(string line, int rule, Func<string, int> element)
    {
        var parts = line.Split(" & ");
        if (parts.Length == 1) return ParsePart(line, rule, element);
        return new Frame([.. parts.Where(part => part[0] != '!').Select(part => ParsePart(part, rule, element))], [.. parts.Where(part => part[0] == '!').Select(part => element(part[1..]))]);
    }

    private static Frame ParsePart(string line, int rule, Func<string, int> element)
    {
        var chinese = Shared.Languages.HasCjk(line);
        var opens = line.StartsWith('^');
        var steps = new List<FrameStep>();
        var words = new List<string>();
        var gap = 0;
        void Close()
        {
            var text = string.Join(' ', words);
            var kind = text[0] switch { '!' => StepKind.Forbidden, '(' => StepKind.Optional, _ => StepKind.Required };
            steps.Add(new FrameStep(element(kind switch { StepKind.Forbidden => text[1..], StepKind.Optional => text[1..^1], _ => text }), gap, kind));
            words.Clear();
        }

        foreach (var word in line.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Operators.Contains(word)) { words.Add(word); continue; }
            Close();
            gap = word switch { "+" => 0, ".." => chinese ? 6 : 3, _ => chinese ? 16 : 9 };
        }

        Close();
        return new Frame(rule, opens, [.. steps]);
    }
}

/// <summary>A step of a frame: which words, how many tokens may stand before them, and whether they must.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FrameStep(int Element, int Gap, StepKind Kind);

/// <summary>What a step wants.</summary>
internal enum StepKind : byte
{
    /// <summary>The words stand there.</summary>
    Required,
    /// <summary>They may.</summary>
    Optional,
    /// <summary>They must not.</summary>
    Forbidden,
}
