using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// What a figure may be of, in both languages: a warranty's years are no delivery's, a deposit's per cent no balance's. An aspect holds
/// the words by which a clause names it and never words that any clause may hold. Aspects are bits of a mask.
/// </summary>
internal static class Aspects
{
    private static readonly (string English, string Chinese)[] Groups =
    [
        ("warranty, warranties, guarantee, guaranteed, guarantees, cover, covered, covers", "质保, 保修, 包修, 包换"),
        (DeliveryWords, "送达, 到货, 交货, 交付, 交期, 发货, 出货, 现货, 送到, 送货, 到手, 货期, 配送, 交房"),
        ("set-up, setup, set up, install, installs, installed, installation, fitting, onboarding, implementation, rollout, go live, goes live, going live", "安装, 上线, 调试, 部署, 实施, 开通"),
        ("answer, answers, answered, respond, responds, response, reply, replies, replied", "回复, 响应, 答复, 回应"),
        ("repair, repaired, repairs, fix, fixes, fixed, technician, technicians, engineer, engineers, tech, techs, on site, onsite, on-site", "上门, 到场, 到厂, 工程师, 师傅, 维修, 修好, 报修, 抢修, 保养"),
        ("trial, trials, try, trying, tried, test, tested, testing, tests, pilot, loan, loaner, borrow, tasting, sample, samples", "试用, 试听, 测试, 样品, 试点, 试课, 体验, 借用, 试跑, 打样, 测"),
        ("term, contract, contracts, agreement, tied, lock-in, subscription, rental", "合同期, 合约, 合同, 签约, 服务期"),
        ("notice, cancel, cancels, cancelled, canceled, cancelling, cancellation, terminate, pause, paused, pausing", "取消, 解约, 退订, 终止, 请假, 退出, 退费"),
        ("training, trainings", "培训"),
        ("deposit, upfront, down payment, with the order, on order, with order", "定金, 订金, 首付, 预付"),
        ("balance, remainder, before shipping, before shipment, before delivery, on completion", "余款, 尾款, 余下, 发货前, 提单, 验收"),
        ("invoice, invoices, invoiced, net", "月结, 账期"),
        ("minimum order, smallest order, moq, minimum quantity", "起订, 起做, 起批"),
        ("budget, budgets, target, set aside, earmarked", "预算, 批了, 拨了"),
        ("valid, validity, expire, expires, expiry", "有效期, 有效, 过期"),
        ("production", "生产, 排产"),
        ("renewal, renew, renews, renewed", "续约, 续签, 续费"),
        ("discount, discounts, rebate", "优惠, 折扣, 让利"),
        ("freight, postage", "运费, 包邮, 邮费"),
        ("save, saves, saved, saving, savings", "节省, 省了, 省下, 省出, 节约"),
        ("break, breaks, broke, broken, breakage, crack, cracks, cracked, damaged, spoiled, burnt, defect, defects, defective, rework, scrap, rejects", "破损, 开裂, 裂, 返工, 损坏, 不良, 报废, 次品"),
        ("late, delay, delays, delayed, overdue, lateness", "延误, 晚点, 延迟, 逾期, 迟到"),
        ("returns, returned", "退货, 退回"),
        ("complaint, complaints", "投诉, 客诉"),
        ("revenue, turnover, sales", "营收, 增长, 销售额, 业绩"),
        ("electricity, energy", "电费, 电耗, 能耗, 用电"),
        ("rent, rents", "房租, 租金"),
        ("overtime", "加班"),
        ("downtime, stops, stoppages, standstill", "停机, 停线, 停产"),
        ("stock-taking, stocktaking, stocktake, inventory", "盘点"),
    ];

    private const string DeliveryWords = "deliver, delivers, delivered, delivery, arrive, arrives, arrival, ship, ships, shipped, shipping, dispatch, dispatched, lead time, land, lands";

    private static readonly FrozenDictionary<string, int> English = Table(static group => group.English);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> EnglishBySpan = English.GetAlternateLookup<ReadOnlySpan<char>>();

    // The phrases of several words by their first word.
    private static readonly FrozenDictionary<string, (string[] Then, int Aspect)[]> Phrases = English.Where(entry => entry.Key.Contains(' ', StringComparison.Ordinal) || entry.Key.Contains('-', StringComparison.Ordinal))
        .Select(entry => (Words: entry.Key.Split(' ', '-'), entry.Value)).GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => (entry.Words[1..], entry.Value)).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string[] Then, int Aspect)[]>.AlternateLookup<ReadOnlySpan<char>> PhraseBySpan = Phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int> Chinese = Table(static group => group.Chinese);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ChineseBySpan = Chinese.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The aspect that a word names, as a bit; 0 for words that name none.</summary>
    public static ulong Of(string word) => English.TryGetValue(word, out var english) ? 1ul << english : Chinese.TryGetValue(word, out var chinese) ? 1ul << chinese : 0;

    /// <summary>The aspects that are named between two tokens.</summary>
    public static ulong Between(TokenList tokens, int from, int to)
    {
        ulong found = 0;
        Span<char> buffer = stackalloc char[24];
        for (var i = from; i < to; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Word && token.End - token.Start <= 24)
            {
                var word = buffer[..tokens.Span(i).ToLowerInvariant(buffer)];
                if (EnglishBySpan.TryGetValue(word, out var aspect)) found |= 1ul << aspect;
                if (PhraseBySpan.TryGetValue(word, out var phrases))
                    foreach (var (rest, named) in phrases)
                        if (Follows(tokens, i + 1, rest)) found |= 1ul << named;
            }
            else if (token.Kind == TokenKind.Cjk)
            {
                for (var length = 3; length >= 1; length--)
                    if (token.Start + length <= tokens.Text.Length && ChineseBySpan.TryGetValue(tokens.Text.AsSpan(token.Start, length), out var aspect)) { found |= 1ul << aspect; break; }
                // 整机保一年, but 保证, 保持.
                if (tokens.First(i) == '保' && (tokens[i + 1].Kind == TokenKind.Number || NumberReader.IsNumeral(tokens.First(i + 1)))) found |= 1;
            }
        }

        return found;
    }

    private static bool Follows(TokenList tokens, int at, string[] words)
    {
        if (tokens.First(at) == '-') at++;
        for (var k = 0; k < words.Length; k++)
            if (!tokens.Is(at + k, words[k])) return false;
        return true;
    }

    private static FrozenDictionary<string, int> Table(Func<(string English, string Chinese), string> side) =>
        Groups.SelectMany((group, i) => side(group).Split(',', StringSplitOptions.TrimEntries).Select(word => (word, i))).DistinctBy(pair => pair.word, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.word, pair => pair.i, StringComparer.Ordinal);
}
