using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>What is missing and would make the pitch better: at most three questions, most useful first.</summary>
public static class PitchNeeds
{
    private const int Most = 3;

    /// <summary>The questions, in the pitch's language.</summary>
    public static IReadOnlyList<Need> Of(PitchPlan plan)
    {
        var (source, language) = (plan.Source, plan.Source.Language);
        var needs = new List<Need>();
        void Ask(bool missing, string english, string betterEnglish, string chinese, string betterChinese)
        {
            if (missing) needs.Add(new Need(language.Pick(english, chinese), language.Pick(betterEnglish, betterChinese)));
        }

        var pains = PitchPain.Of(source);
        var untold = pains.FirstOrDefault(p => p.Words is null);
        var product = PitchWords.ProductName(source);
        Ask(untold is not null, $"How would they say \"{untold?.Original}\" in English, in a few words?", "the pitch could name the problem in their words",
            $"“{untold?.Original}”用中文几个字怎么说？", "开场就能用客户自己的话");
        Ask(plan.Form == PitchForm.Open, $"Which feature of {product} answers \"{pains.FirstOrDefault()?.Original}\"? Add the words to its pains in seller.yaml.", "the pitch could name a benefit",
            $"{product}的哪个功能能解决“{pains.FirstOrDefault()?.Original}”？请在 seller.yaml 该功能的 pains 里补上。", "就能说出对应的收益");
        Ask(source.Lead is null, "Who is it for? Give a lead.", "the pitch would be about them and not about an industry",
            "这段话说给谁听？请给出一个线索。", "内容会针对这位客户，而不是泛泛的行业");
        Ask(source.Lead is not null && pains.Count == 0, "Which problem did they name, in their own words?", "the pitch would open on it instead of asking",
            "客户用自己的话说过什么问题？", "可以直接说痛点，不用猜");
        Ask(plan.Features.Count == 0 && plan.Form != PitchForm.Open, $"What does {product} do for a customer? Add features with benefits in English to seller.yaml.", "the pitch could name a benefit",
            $"{product}给客户带来什么？请在 seller.yaml 里补上中文的功能和收益。", "就能说出收益");
        Ask(plan.Proof is null, "Which customer or result may you name? Add it under proof, with source and permission.", "the pitch could show instead of asking for trust",
            "哪位客户或哪项结果可以公开？请写进 proof，注明出处和许可。", "有例子比请对方相信更有力");
        Ask(plan.Pain is { Cost: null }, "What does the problem cost them, and per month or per year?", "a number makes the problem concrete",
            "这个问题让客户每月或每年付出多少？", "有数字，问题才具体");
        Ask(plan.Difference is null, source.Product.Usp is null ? $"What sets {product} apart, and where is that written?" : $"The difference in the profile is missing in English or claims to be the only one without a recent source: how else would you say it?", "the pitch could say why you",
            source.Product.Usp is null ? $"{product}的区别在哪里，出处是什么？" : "资料里的区别没有中文，或用了绝对化用语而缺少近期依据：换个说法怎么说？", "能说清为什么选你们");
        Ask(source.Lead is not null && plan.EventDate is null, "Is there a date by which it matters to them?", "the pitch could start from that date",
            "客户有没有一个必须赶上的日子？", "可以从这个日子说起");
        return [.. needs.Take(Most)];
    }
}
