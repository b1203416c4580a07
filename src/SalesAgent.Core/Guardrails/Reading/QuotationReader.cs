namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads quoted words: “…”, "…", 「…」, 『…』, «…», „…“. A quotation ends in its own paragraph.</summary>
internal static class QuotationReader
{
    private const int MaxLength = 600;

    /// <summary>The spans inside the marks, marks excluded; <paramref name="unbalanced"/> gets the place of every opening mark without an end.</summary>
    public static List<(int Start, int End)> Read(string text, List<int>? unbalanced = null)
    {
        var spans = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var closers = text[i] switch { '“' or '"' or '＂' => "”\"＂", '„' => "“”", '「' => "」", '『' => "』", '«' => "»", _ => null };
            if (closers is null) continue;
            // 5" is five inches.
            if (text[i] == '"' && i > 0 && char.IsDigit(text[i - 1])) continue;
            var end = i + 1;
            while (end < text.Length && end - i <= MaxLength && text[end] is not '\n' && !closers.Contains(text[end])) end++;
            if (end < text.Length && closers.Contains(text[end]))
            {
                spans.Add((i + 1, end));
                i = end;
            }
            else
            {
                unbalanced?.Add(i);
            }
        }

        return spans;
    }
}
