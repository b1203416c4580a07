using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>Finds the stored sentences that speak about what the customer raised: shared words in English, shared pairs of characters in Chinese.</summary>
internal static class TopicMatch
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "the", "and", "for", "that", "this", "with", "you", "your", "our", "are", "was", "not", "but", "can", "does", "doesn", "don", "isn", "won", "what",
        "how", "who", "have", "has", "had", "will", "would", "could", "from", "they", "them", "their", "there", "than", "then", "too", "any", "all", "just",
        "about", "into", "out", "more", "much", "very", "when", "where", "which", "get", "got", "use", "need", "want", "think", "know", "like", "let", "per",
        "one", "two", "our", "its", "it's", "only", "also", "need", "needs", "work", "works", "system", "systems", "through", "please", "tell", "give",
        "我们", "你们", "您们", "他们", "这个", "那个", "什么", "怎么", "没有", "可以", "能不", "不能", "一个", "是不", "不是", "的是", "就是", "现在", "如果", "因为", "所以", "还是", "系统",
    };

    /// <summary>The sentences that hold a topic word or a word of the customer's, best first, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<string> Best(IEnumerable<string> sentences, string customer, IReadOnlyList<string> topics, int most)
    {
        var asked = Words(customer);
        return
        [
            .. sentences.Distinct(StringComparer.Ordinal)
                .Select((sentence, i) => (sentence, i, score: Score(sentence, asked, topics)))
                .Where(found => found.score > 0)
                .OrderByDescending(found => found.score).ThenBy(found => found.i)
                .Take(most).Select(found => found.sentence),
        ];
    }

    /// <summary>Number of distinct words that both texts share, common words aside.</summary>
    public static int Shared(string left, string right) => Words(left).Intersect(Words(right), StringComparer.Ordinal).Count();

    private static int Score(string sentence, HashSet<string> asked, IReadOnlyList<string> topics)
    {
        var words = Words(sentence);
        var folded = sentence.ToLowerInvariant();
        return (words.Count(asked.Contains) * 2) + topics.Count(topic => folded.Contains(topic, StringComparison.Ordinal));
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var folded = CompatibilityForms.Plain(text).ToLowerInvariant();
        for (var i = 0; i < folded.Length; i++)
        {
            if (Languages.IsCjk(folded[i]))
            {
                if (i + 1 < folded.Length && Languages.IsCjk(folded[i + 1])) Add(words, folded.Substring(i, 2));
            }
            else if (char.IsAsciiLetterOrDigit(folded[i]))
            {
                var start = i;
                while (i + 1 < folded.Length && char.IsAsciiLetterOrDigit(folded[i + 1])) i++;
                if (i - start >= 2) Add(words, Stem(folded[start..(i + 1)]));
            }
        }

        return words;
    }

    private static void Add(HashSet<string> words, string word)
    {
        if (!Common.Contains(word)) words.Add(word);
    }

    // Enough to let "connects" meet "connect" and "deliveries" meet "delivery".
    private static string Stem(string word) => word switch
    {
        [.. var stem, 'i', 'e', 's'] when stem.Length > 2 => stem + "y",
        [.. var stem, 's'] when stem.Length > 3 && stem[^1] != 's' => stem,
        _ => word,
    };
}
