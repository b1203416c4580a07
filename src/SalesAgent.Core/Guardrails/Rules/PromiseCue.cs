using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>What a phrase contributes to a promise: who gives, what is given, and how firmly. A promise is a combination of cues in one sentence, so that it is found without its noun.</summary>
[Flags]
internal enum PromiseCue : long
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>We or I act.</summary>
    Own = 1L << 0,
    /// <summary>The wish or the words of the other side.</summary>
    Wish = 1L << 1,
    /// <summary>A paper or a message, which is sent and not delivered.</summary>
    Paper = 1L << 2,
    /// <summary>A word for giving, offering, having.</summary>
    Give = 1L << 3,
    /// <summary>Money off, firm without a figure.</summary>
    Cut = 1L << 4,
    /// <summary>A word for a reduction that needs a figure or a giver.</summary>
    Reduction = 1L << 5,
    /// <summary>Take, knock, shave: a reduction when "off" and an amount follow.</summary>
    Take = 1L << 6,
    /// <summary>Off.</summary>
    Off = 1L << 7,
    /// <summary>A share in words: an eighth.</summary>
    Share = 1L << 8,
    /// <summary>Percentage points in colloquial Chinese.</summary>
    Points = 1L << 9,
    /// <summary>The price is kept, firm as it stands.</summary>
    Hold = 1L << 10,
    /// <summary>A word for price.</summary>
    Price = 1L << 11,
    /// <summary>Stays as it is.</summary>
    Stay = 1L << 12,
    /// <summary>Names a sum as our price.</summary>
    Sum = 1L << 13,
    /// <summary>Goods or service reach the customer.</summary>
    Arrive = 1L << 14,
    /// <summary>A time ahead in words, read by <see cref="PromisedDay"/>.</summary>
    Soon = 1L << 15,
    /// <summary>Those who serve: support, an engineer, somebody.</summary>
    Crew = 1L << 16,
    /// <summary>A fault, a call for help.</summary>
    Trouble = 1L << 17,
    /// <summary>Answering, coming, mending.</summary>
    Respond = 1L << 18,
    /// <summary>At every hour.</summary>
    AllDay = 1L << 19,
    /// <summary>Nights, weekends, holidays.</summary>
    OffHours = 1L << 20,
    /// <summary>The same day, at once.</summary>
    SameDay = 1L << 21,
    /// <summary>Uptime.</summary>
    Uptime = 1L << 22,
    /// <summary>Guarantee, promise, warranty.</summary>
    Assure = 1L << 23,
    /// <summary>We carry the cost.</summary>
    Bear = 1L << 24,
    /// <summary>A new one in its place.</summary>
    Replace = 1L << 25,
    /// <summary>Without bounds: whoever, whatever, for life.</summary>
    Wide = 1L << 26,
    /// <summary>Money returns, or is not owed.</summary>
    Back = 1L << 27,
    /// <summary>A trial.</summary>
    Try = 1L << 28,
    /// <summary>Without pay.</summary>
    Free = 1L << 29,
    /// <summary>Given on top, firm as it stands.</summary>
    Gift = 1L << 30,
    /// <summary>Bought or paid only when liked.</summary>
    OnlyIf = 1L << 31,
    /// <summary>Nobody else, firm as it stands.</summary>
    Alone = 1L << 32,
    /// <summary>Others of their kind.</summary>
    Rival = 1L << 33,
    /// <summary>Getting or being supplied, for <see cref="Rival"/>.</summary>
    Supply = 1L << 34,
    /// <summary>Part of the price.</summary>
    Included = 1L << 35,
    /// <summary>Already done.</summary>
    Past = 1L << 36,
    /// <summary>A small courtesy of no price: coffee.</summary>
    Courtesy = 1L << 37,
    /// <summary>Cost, freight, fine: what is borne.</summary>
    Cost = 1L << 38,
    /// <summary>For loan: lend, put on your floor.</summary>
    Lend = 1L << 39,
    /// <summary>One unit of time in words, "a week", 整整一周: no number, but a term all the same.</summary>
    Term = 1L << 40,
    /// <summary>A reduction without a bound: match, round down, 抹零.</summary>
    Open = 1L << 41,
    /// <summary>Until a year ahead.</summary>
    Until = 1L << 42,
    /// <summary>What is sold, as a thing that moves.</summary>
    Goods = 1L << 43,
    /// <summary>A place of the customer's.</summary>
    Site = 1L << 44,
    /// <summary>A rise of price.</summary>
    Rise = 1L << 45,
    /// <summary>Paying, carrying, making up.</summary>
    Pay = 1L << 46,
    /// <summary>Within a time.</summary>
    Within = 1L << 47,
    /// <summary>Money that was paid: fee, deposit, every penny.</summary>
    Funds = 1L << 48,
    /// <summary>Goes back: back, returned, 退.</summary>
    Return = 1L << 49,
    /// <summary>Judging after a while: see, decide.</summary>
    Judge = 1L << 50,
    /// <summary>Using or keeping a thing.</summary>
    Use = 1L << 51,
    /// <summary>A long or open term: all year, as long as you stay, whatever the exchange rate does.</summary>
    Long = 1L << 52,
    /// <summary>Arrival in words that need a thing and a time beside them: ready, running, at yours.</summary>
    Ready = 1L << 53,
    /// <summary>We answer for a result, firm as it stands: "or we owe you".</summary>
    Liable = 1L << 54,
    /// <summary>A noun that names the guarantee, which promises nothing by itself.</summary>
    Topic = 1L << 55,
    /// <summary>Keeps for a time: covered, under warranty, lasts.</summary>
    Cover = 1L << 56,
}

/// <summary>The phrases and the cues they carry, in both languages.</summary>
internal static class PromiseCues
{
    // Work on goods that ends when they can be used; a bare verb would often be a noun.
    private static readonly string Works = string.Join(", ", "mount lay paint wire connect plumb weld print sew bake brew roast press pack load hang assemble configure migrate translate plaster tile glaze pave produce fit erect replant upholster frame engrave stitch dye roll pour pull".Split(' ').SelectMany(Forms));

    private static IEnumerable<string> Forms(string verb)
    {
        var done = verb switch { "lay" => "laid", "hang" => "hung", "sew" => "sewn", "fit" => "fitted", "weld" or "roll" or "pull" or "pack" => verb + "ed", _ => verb.TrimEnd('e') + "ed" };
        return [done, "we " + verb, "we'll " + verb, "we'd " + verb, "we can " + verb, "to " + verb];
    }

    private static readonly (PromiseCue Cue, string Phrases)[] Table =
    [
        (PromiseCue.Own, "we, i, our, us, for me, we'll, i'll, we'd, i'd, we're, i'm, my, let me, let's, 我们, 我, 我司, 本公司, 咱们"),
        (PromiseCue.Wish, "you asked, you mentioned, you said, you wrote, you want, you wanted, you need, you needed, you hoped, you would like, you'd like, you told, your wish, they offer, they give, they promise, they guarantee, their offer, their price, their list, their warranty, has to, have to, must be, needs to, need to, ask for, asked for, if you need, 您提到, 您说, 您问, 您想, 您要, 您希望, 您提过, 您那边, 贵公司, 他们, 对方, 要赶在, 须在, 目标"),
        (PromiseCue.Paper, "pack, floor plan, drawing, drawings, document, documents, quote, quotation, offer, proposal, summary, answer, answers, list, report, minutes, sheet, page, file, link, video, letter, invite, invitation, agenda, notes, data sheet, brochure, manual, recap, draft, mail, e-mail, email, survey, call, demo, reply, figures, 资料, 报价, 报价单, 方案, 大纲, 视频, 说明, 清单, 报告, 文件, 合同, 总结, 答复, 链接, 邀请, 邮件, 纪要, 手册, 样本, 议程, 平面图, 图纸, 演示, 会议, 结果, inbox, mailbox, calendar, 邮箱, 收件箱, 微信"),
        (PromiseCue.Give, "give, gives, offer, offering, grant, get you, get, have, add, arrange, allow, put in, include, start with, set up, run, provide, 给, 给您, 提供, 安排, 申请, 争取, 拿到, 享受, 享, 可以做, 可以"),
        (PromiseCue.Cut | PromiseCue.Reduction, "come down to, come down by, can come down, could come down, go down by, go down to, go lower, lower the price, lower the fee, lower your price, cut the price, cut the fee, cut your bill, reduce the price, reduce the fee, reduce your, drop the price, drop the fee, bring it down, bring the price down, bring that down, price cut, special price, half price, half off, half the price, match their price, match his price, beat their price, meet their price, split the difference, round it down, round that down, round down, sharpen the price, sharpen our price, price match, % off, percent off, per cent off, off the price, off the list, off your bill, off your invoice, off the invoice, off the total, off the fee, pay less, cheaper for you, comes off, come off the, coming off, trim the total, trim the price, trim the bill, trim your, cut the total, take the fee off, less than the list, less than list, below list, below the list, under the list, less for you, price of yours down, at half the price"),
        (PromiseCue.Cut | PromiseCue.Reduction, "抹掉, 抹零, 抹去, 去零, 零头, 让利, 降价, 让价, 减免, 少收, 少算, 少付, 便宜点, 便宜些, 再便宜, 优惠价, 特价, 半价, 对折, 返现, 返点, 返利, 立减, 直减, 砍掉, 打骨折, 内部价, 员工价, 少付两成, 少付一成, 少付三成, 少给, 砍价, 一口价, 比标价低, 比价目表低, 低于价目"),
        (PromiseCue.Reduction, "discount, discounts, discounted, rebate, reduction, concession, cheaper, 折扣, 打折, 优惠, 便宜, 折, 让步, 让, 再让, 少付, 少收, 降, 降低"),
        (PromiseCue.Open, "match their price, match his price, beat their price, meet their price, match whatever, beat whatever, match any, beat any, match what, undercut, split the difference, round it down, round that down, round down, won't be beaten on price, 抹掉, 抹零, 抹去, 去零, 零头, 内部价, 员工价, 打骨折, 别家什么价, 比谁都低"),
        (PromiseCue.Cut | PromiseCue.Reduction, "match whatever, beat whatever, match any, beat any, undercut, won't be beaten on price, 别家什么价, 比谁都低"),
        (PromiseCue.Take, "knock, knocked, take, taking, shave, shaving, lop, trim, slice, strike, chop"),
        (PromiseCue.Off, "off"),
        (PromiseCue.Share, "a third, a quarter, a fifth, a sixth, a seventh, an eighth, a ninth, a tenth, a twelfth, one third, one fifth, one tenth, half"),
        (PromiseCue.Points, "个点, percentage points"),
        (PromiseCue.Hold, "hold the price, hold that price, hold this price, hold your price, lock the price, lock in the price, lock your price, lock in your, locked in, price lock, freeze the price, freeze your price, price freeze, never raise, not raise the price, not raise your, won't raise, will not raise, won't go up, will not go up, won't move, will not move, won't change before, not increase the price, won't increase, no price increase, no increase before, no increase until, no price rise, 保价, 锁定价格, 锁价, 锁到, 锁定到, 锁死, 不涨价, 一分不涨, 不会涨, 绝不涨, 不再涨, 不加价, 不调价, 涨价跟您无关, 怎么调都, 怎么涨都, 价格不动, 价格冻结, keep it at, keep you at, hold it at, stays at, price won't change, price will not change, won't touch the price, won't touch your price, frozen until, frozen through, frozen for, spared any increase, no rise, 按这个价给您, 一分不加, 一分钱不加, 不会调价, 永不涨, 都按今天的价, 价格都不变, safe from any price rise, spared the increase, exempt from, 轮不到您, 纹丝不动, 不受影响"),
        (PromiseCue.Price, "price, prices, fee, fees, rate, rates, cost, tariff, monthly, 价格, 价, 单价, 费用, 年费, 月费, 收费"),
        (PromiseCue.Stay, "stays, stay, fixed, frozen, unchanged, the same, guaranteed, locked, remain, remains, kept, keep, hold, holds, 给您留, 留到, 不变, 照旧, 维持, 保持, 锁, 冻结"),
        (PromiseCue.Sum, "make it, call it, can do the, could do the, do the whole, do it at, do them at, do this at, let you have it for, let you have, do it for, do that for, give it to you for, yours for, put you down for, charge you only, charge you just, settle at, settle on, 算您, 给您算, 给您做到, 只收您, 就收您, 给您一起签"),
        (PromiseCue.Arrive, "deliver, delivers, delivery, delivered, is with you, are with you, be with you, it with you, them with you, in your hands, at your door, at your dock, on your dock, at your gate, in your yard, into your yard, on your floor, at your site, to your site, on your site, arrive, arrives, arriving, reach you, reaches you, reach your, reaches your, ship, ships, shipped, shipping, leaves our works, leaves the works, leave our works, be live, you live, live by, live within, live in, live before, go live, goes live, go-live, be running, is running, it running, you running, running by, running within, up and running, installed, install, in place, in use, operational, set up, rolled out, roll out, rolls into, implemented, implementation, commissioned, commissioning, handed over, hand over, in service, onboarded, start using, switched on, ready to use, ready for use, in production, turned around, turn it around, have it ready, get them to you, get it to you, get these to you, getting them to you, on the wall, on your wall, receive the goods, receive your, you receive, you'll receive, leave our plant, leaves our plant, leave our factory, leaves our factory, leave our warehouse, leaves our warehouse, leave the factory, leaves the factory, have them by, have it by, have them in, have it in, have it within, have them within, up by, unloaded, your dock, your yard, pulls into, roll into, handover, hand-over, lead time, turnaround, will be finished, is finished within, 卸车, 挂上, 货期, 交期, 工期, 完工, 用上新, 立起来"),
        (PromiseCue.Arrive, "交付, 交货, 上线, 发货, 到货, 到港, 装好, 装完, 安装好, 安装完, 部署, 跑起来, 就位, 送到, 运到, 到厂, 进场, 开课, 投产, 落地, 过关, 清关, 停在, 运抵, 抵达, 搬进, 启用, 用上, 开通, 出货, 实施完, 完成实施, 完成安装, 调试好, 调试完, 投入使用, 正式用, 交到您, 到您手上, 进厂, 装上, 送过去, 送上门, 送货上门, 进您的, 进门, 送到您, 装进, 到您厂, 到您店, 到您公司, 提货, 收到货, 拿到货, 拿到机器, 到手"),
        (PromiseCue.Soon, PromisedDay.Phrases),
        (PromiseCue.Term, PromisedDay.TermPhrases),
        (PromiseCue.Goods, "machine, machines, unit, units, goods, boxes, kit, equipment, truck, lorry, van, pallet, pallets, shipment, container, order, hardware, devices, instrument, instruments, they, 货, 机器, 设备, 整批, 那台, 这台, 新机, 车皮, 货柜"),
        (PromiseCue.Site, "to you in, to you within, in your, into your, at your, on your, to your, over to you, outside your, 您门口, 您跟前, 您厂, 您店, 您公司, 您家, 您仓库, 您车间, 您码头, 您那儿, 您手上, 您的门"),
        (PromiseCue.Rise, "increase, increases, price rise, price rises, rise in price, price hike, goes up, go up, dearer, 涨价, 涨, 调价, 上调, 加价"),
        (PromiseCue.Pay, "pay, pays, swallow, shoulder, make up, makes up, top up, compensate, bear, absorb, eat, foot, 来付, 全付, 掏, 补上, 补齐, 补足, 倒贴, 赔, 承担, 来出, 出钱, 兜"),
        (PromiseCue.Within, "within, inside, in under, under, less than, no later than, 之内, 以内, 小时内, 分钟内, 天内"),
        (PromiseCue.Until, "through 2027, through 2028, through 2029, through 2030, until 2027, until 2028, until 2029, until 2030, before 2027, before 2028, before 2029, before 2030, end of 2026, end of 2027, end of 2028, end of 2029, end of next year, all next year, through next year, for good, forever, 明年, 后年, 年底, 永远"),
        (PromiseCue.Crew, "support, service team, helpdesk, help desk, hotline, engineer, engineers, technician, technicians, somebody, someone, a person, a human, our team, specialist, fitter, mechanic, 工程师, 技术员, 技术人员, 客服, 售后, 服务团队, 师傅, 专人, 有人, 值班, 运维, fitter, fitters, real engineer, real person, 真人"),
        (PromiseCue.Trouble, "breaks, broken, break down, breaks down, breakdown, goes down, stops, stands still, fault, faults, failure, fails, problem, problems, ticket, tickets, call us, call in, ring us, incident, outage, trouble, alarm, 报修, 报障, 故障, 坏了, 出问题, 出了问题, 趴窝, 宕机, 一坏, 掉线, 出毛病, 来电, fault is, clogs, jams, is down, goes wrong, 一出问题, 坏, 卡住, 停线"),
        (PromiseCue.Respond, "answer, answers, answered, respond, responds, response, reply, replies, pick up, picks up, on the line, on site, on-site, beside it, at your side, at the machine, fix, fixes, fixed, repair, repairs, repaired, resolve, resolves, resolved, restore, restored, call back, calls back, call you back, calls you back, be there, is there, back up, out to you, 响应, 接手, 到场, 到厂, 上门, 见得到, 见到, 修好, 恢复, 赶到, 处理, 解决, 排除, 接听, 接起, 回复, 回电, 到位, 换好, 搞定, get back to you, gets back to you, on the way, on its way, on their way, at your site, at your door, standing at, standing in, sorted, sort it, put right, up again, running again, on the phone, 来修, 修理, 出发, 有人接, 有人管, 有人应, 答复, 上门修"),
        (PromiseCue.AllDay | PromiseCue.OffHours, "24/7, 24x7, 24×7, 7x24, 7×24, 7*24, around the clock, round the clock, day or night, day and night, night and day, any hour, every hour of the day, at all hours, 全天候, 24小时在线, 24小时待命, 24小时值守, 24小时服务, 24小时响应, 24小时有人, 24小时都, 二十四小时在线, 二十四小时待命, 二十四小时有人, 全年无休, 随叫随到, 随时待命, 不分昼夜, 全时段, 7天24, no matter the hour, whatever the hour, at any time of day, 三更半夜, 大半夜也"),
        (PromiseCue.OffHours, "sundays, sunday, saturdays, weekends, at night, at weekends, on holidays, public holidays, midnight, christmas day, 礼拜天, 星期天, 周日, 周末, 节假日, 半夜, 凌晨, 夜里, 过年, 春节期间, in the middle of the night, at 3 a.m, 3 am, 2 a.m, 半夜三点, 大半夜"),
        (PromiseCue.SameDay, "same day, the same afternoon, same-day, before your shift is over, before the shift, within the shift, by the next morning, within the hour, inside the hour, at once, immediately, instantly, on the spot, 当天, 当晚, 当日, 连夜, 马上, 立刻, 秒回, 即刻, 第一时间, 下班前, the same day, the very same day, that day, within minutes, in minutes, before closing, before closing time"),
        (PromiseCue.Uptime, "uptime, availability, up-time, 可用性, 可用率, 在线率, 稳定运行率"),
        (PromiseCue.Assure, "we guarantee, i guarantee, can guarantee, is guaranteed, are guaranteed, guaranteed, guarantee you, guarantee that, guarantee a, guarantee the, guarantee your, we'll guarantee, i'll guarantee, promise you, we promise, i promise, we warrant, warranted, my word, our word, put my name to, put our name to, stake my, stake our, i'd bet, bet my, mark my words, swear, money-back guarantee, rest assured that, pledge, vouch, 保证, 承诺, 担保, 包您, 包赔, 包赚, 我敢说, 我敢打赌, 打包票, 拍胸脯, 立字据, 负责到底, 包修, 包换, 签对赌"),
        (PromiseCue.Bear, "is on us, are on us, be on us, that one's on us, it's on us, is ours to pay, at our expense, at our cost, at our own cost, we pay, we'll pay, we will pay, we eat, we'll eat, we absorb, we'll absorb, we foot, we'll foot, we pick up the, we'll pick up the, we bear, we'll bear, we cover, we'll cover, we will cover, we make good, we'll make good, we take the hit, out of our pocket, comes out of our, our treat, 我们来付, 我们付, 我们出, 我们赔, 我们来赔, 赔您, 赔付, 由我们承担, 我们承担, 我们担着, 算我们的, 算在我们头上, 我们兜底, 我们贴, 我们掏, 我们包了, 我们全包, 我们买单, 我方承担, 我来付, 我来出, we swallow, we shoulder, we carry the, make up the difference, 补给您, 补差价, 我们来掏, 我来掏"),
        (PromiseCue.Replace, "replaced, replace, replacement, a new one, swap it, swapped, exchange it, 给您换, 免费换, 换掉, 换新, 换一台新, 换台新, 换新的, 换一台, 包换, 免费更换, 更换"),
        (PromiseCue.Wide, "regardless, whatever, whoever, no matter, whenever, ever, lifetime, for life, as long as you, for as long as, any reason, no questions asked, every single, whether that, year two, year three, year four, year five, year six, year seven, 第三年, 第四年, 第五年, 不管, 无论, 不论, 一律, 终身, 永久, 一辈子, 任何, 随时, 无条件, 无理由, 统统, 坏一次, 全部, any time, anytime, at any point, whenever you like, whoever"),
        (PromiseCue.Back, "refund, refunds, refunded, money back, money-back, keep your money, have your money, get your money, your money returned, fees back, is yours again, are yours again, back in your account, back to you in full, pay nothing, pay not a, don't pay a, don't pay anything, don't pay until, don't pay if, don't pay for it, don't pay for them, won't pay a, won't pay anything, won't pay until, will not pay a, will not pay until, you won't be charged, won't charge you a, owe us nothing, owe nothing, don't owe, not a cent, not a penny, tear up the invoice, cancel the invoice, void the invoice, cheque back, payment back, deposit back, deposit is returned, 退款, 退费, 退钱, 退还, 退您, 包退, 全额退, 全款退, 原封不动还, 还给您, 如数还, 如数奉还, 一分不收, 分文不取, 不收您, 不用付, 不用给钱, 退回, 全退, 照退, 退一赔, every cent back, every penny back, it all back, get it back, get it all back, in full back, reimburse, reimbursed, reimburses, give you back, pay you back, pays you back, pay it back, hand back, make you whole, returned in full, send the money back, send your money back, money goes back, deposit is returned, deposit comes back, 钱退, 把钱退, 可退, 都能退, 随时退, 原路返还, 返还, 钱还给, 一分不少退, 不付一分, 一分钱不用付, 不用付钱, nothing to pay, whole amount comes, amount comes home, our invoice disappears, invoice disappears, no bill from us, invoice is void, 一分不要, 不算钱, 再谈钱, 打回您, 钱就回, 一分不差"),
        (PromiseCue.Try, "trial, trials, try, trying, test, pilot, try-out, demo unit, sample kit, 试用, 试点, 体验, 试听, 试机, 试, 先用, 白用, 试跑, try them, try it, test drive, hands-on"),
        (PromiseCue.Free, "costs you nothing, cost you nothing, won't cost you, free of charge, for free, free, at no charge, no charge, at no extra cost, at no cost, without charge, without paying, at zero cost, gratis, costs nothing, on us, 免费, 不收钱, 不要钱, 不收费, 不花钱, 白用, 不另收, 免收, 零费用, 不收一分, 一分钱不收, 不要一分, without paying, for nothing, on the house, at our expense, free for, 白送, 不要一分钱"),
        (PromiseCue.Gift | PromiseCue.Free, "with my compliments, with our compliments, my treat, our treat, as a bonus, no extra charge, without extra charge, isn't on the bill, not on the bill, isn't on the invoice, won't be on the invoice, won't show up on, doesn't appear on, stays off the bill, stays off the invoice, off the bill entirely, leave it off the, isn't there on the bill, 免了, 给您免, 算我送, 算送您, 我送您, 不算钱, 不额外收, is on us, are on us, free of charge, at no extra cost, at no cost to you, for free, free set-up, free setup, free training, free support, free upgrade, free upgrades, free shipping, free delivery, free freight, free installation, free months, free month, free licence, free license, free hardware, free maintenance, free spare, free consultation, free migration, throw in, throwing in, thrown in, on the house, complimentary, waive, waived, waiving, won't charge, will not charge, won't bill, will not bill, not charge you, as a gift, 免费, 赠送, 白送, 奉送, 送您, 附赠, 免收, 免除费用, 免掉, 不收费, 不收您, 加送, 多送, at no cost, a present, as a present, present from us, on the house, come free, comes free, shipping on us, delivery on us, freight on us, free filters, 我们不收, 就不收, 都不收, 不另收费, 再送, 多送, 白给"),
        (PromiseCue.OnlyIf, "only order if, only buy if, only pay if, only pay when, pay only if, pay only when, pay once you, buy only if, if you want to keep it, keep it or, if you like it you, until it runs, until it works, until you are happy, until you're happy, before you pay, no obligation, 满意再付, 满意再买, 满意了再, 好用再买, 好用了再, 用得好再, 行了再付, 觉得好再, only pay if you, decide afterwards, decide later, you decide after, keep it or send it back, keep or return, return it otherwise, 之后再决定付"),
        (PromiseCue.Lend, "lend, loan, borrow, leave it with you, leave one with you, put one on your, stand a, park a, 借您, 借给您, 先放您, 放您那, leave a, leave it there, with you for two, with you for a, with you for three, with you for six, keep four, keep it until, put four, 放您那儿, 放在您那"),
        (PromiseCue.Alone, "exclusive rights, exclusive right, exclusivity, exclusively for you, exclusively to you, exclusively with you, exclusive to you, exclusive partner, exclusive supplier, exclusive dealer, exclusive territory, exclusive distribution, sole distributor, sole supplier, sole agent, only for you, sell to none, sell it to none, only supply you, supply only you, sell only to you, only sell to you, your territory alone, yours alone, for you alone, 独家, 排他, 只供您, 只给您供, 只卖您, 只卖给您, 只做您, 只跟您合作, 只和您合作, 仅供您, 就供您, 就给您一家, 只此一家, 您这一家, 不再接第二家, 不做第二家, 独占, yours exclusively, exclusively yours, all to yourself, the only customer, our only customer, only customer in, the only one we supply, only one in town, off our books, every other gym, nobody but you, no one but you, none but you, solely to you, just for you and, 只跟您一家, 只和您一家, 只做您一家, 只接您, 仅此一家, 一家独大, 唯一客户, 一概不卖, 一概不接, 一概不供, 只认您, 您一家, 就您一家"),
        (PromiseCue.Rival, "no one else, nobody else, no other, no second, none of them, none of your, anyone else, anybody else, any other, another customer, your rivals, your competitors, your competition, other customers, 别家, 其他家, 别的厂, 别的公司, 别人, 同行, 第二家, 其他客户, 其他厂, 竞争对手, 对手, 别的客户, every other, any rival, a rival, rivals of yours, the others in, 别的店, 别的客户, 其他店, 附近的, 周边的, 同城, across the road, across the street, next door, 对面那家, 隔壁那家"),
        (PromiseCue.Supply, "get, gets, sell, sells, supply, supplies, supplied, serve, serves, offer, receive, receives, work with, work for, works for, sell to, quote to, take on, deliver to, turn away, turn down, say no, deal with, will have, 接, 供, 供货, 卖, 卖给, 合作, 都不, 谁也不, 拒绝, supply anyone, sold to, keep out, shut out, 不接了, 一概不, 不供, no deals, no business, stay away, keep away, 回绝, 不谈, 不理, 婉拒"),
        (PromiseCue.Included, "included, includes, include, is in the price, in the price, comes with, come with, 包含, 含, 已含, 含在, 另含, 附"),
        (PromiseCue.Past, "already, last year, last month, went, was, were, had, used to, back then, in the past, 已经, 上个月, 去年, 上次, 以前的, 之前的, 那时, 了"),
        (PromiseCue.Courtesy, "coffee, lunch, dinner, breakfast, drink, drinks, feel free, free on, free at, free to, are you free, you free, i'm free, i am free, free sunday, free hand, free time, free moment, 咖啡, 吃饭, 请您喝, duty-free, tax-free, hands-free, free-standing, free trade, free range, error-free, depends on us, depend on us, rely on us, relies on us, count on us, falls on us, waiting on us, hands free, free of, free to"),
        (PromiseCue.Cost, "freight, shipping, customs, duty, fine, fines, penalty, penalties, cost, costs, travel, repair, parts, labour, labor, wear, transport, 罚款, 罚单, 滞纳金, 运费, 关税, 损失, 费用, 差价, 维修费, 配件, labour, motor, wears, breakdowns, difference, loss, losses, shortfall, bill, import duty, 差额, 报关"),
        (PromiseCue.Open, "for the price of, halfway on the price, meet you halfway, meet you half way, meet in the middle, family price, friends' price, friend price, staff price, insider price, cost price, at cost, 出厂价, 成本价, 进货价, 友情价, 朋友价, 买十送, 买二送, 买三送, 买五送, 买两送, 尾数"),
        (PromiseCue.Bear | PromiseCue.Free, "包运费, 包邮, 免运费, 运费我们出, 运费我们付, 运费由我们, 含运费, freight included, freight is included, carriage paid, 免收"),
        (PromiseCue.Topic, "guarantee, guarantees, warranty, warranties, 质保, 保修"),
        (PromiseCue.Cover, "年保, 保一年, 保两年, 保三年, 保五年, 保八年, 保十年, 管一年, 管两年, 管三年, 管五年, 管十年, 年内包, 年包换, 保终身, covered, is covered for, are covered for, covered for, we cover, is good for, are good for, under warranty, under guarantee, protected, insured, lasts you, will last, holds up for, 包用, 保用, 能用, 管用, 我们管, 我们保, 不管用几年, 不论用几年, 不管用多久, 用几年都, 用多久都"),
        (PromiseCue.Liable, "or we owe you, or we pay, or we'll pay, or you don't pay, or you pay nothing, or it's free, or it's on us, or your money, or we come back, or we do it again, or we'll do it again, or we redo, or we'll redo, or we work for free, or the next one, we're the ones who pay, we are the ones who pay, the bill is ours, bill comes to us, bill goes to us, that bill is ours, we carry any, we'd carry any, we'll carry any, we carry the loss, we carry all, we'd carry, we'll carry, we'd cover, we'd make up, we'll make up, we make up the, we settle it, we'll settle it, at our own cost, out of our own pocket, the risk is ours, the risk is on us, risk is all ours, our risk, that's our problem, it's our problem, won't be your problem, won't cost you a, doesn't cost you a, we stand in for, we answer for, we'll answer for, on our account, 差多少我们补, 差多少补多少, 多退少补, 算我们的, 全算我们, 都算我们, 由我们扛, 我们扛, 我们来扛, 我们担, 我们负责赔, 我们赔, 赔您, 赔给您, 赔偿您, 照价赔, 双倍赔, 照赔, 包赔, 我们全额承担, 我们全包, 责任在我们, 风险我们, 损失我们, 坏了就换, 坏了直接换, 坏一台换一台, 坏一个换一个, 我们返工到, 直到您满意, 免费再教, 免费重做, 免费重来, 免费返工, 免费补"),
        (PromiseCue.Trouble, "leak, leaks, crack, cracks, tear, tears, fade, fades, peel, peels, chip, chips, snap, snaps, jam, jams, comes off, come off, wears out, wear out, goes wrong, go wrong, breaks down, damaged, lost in transit, late, delayed, delay, falls short, fall short, shortfall, doesn't work, does not work, isn't right, heating fails, heat fails, you call, you ring, you phone, your call, after you call, complaint, complaints, 漏水, 漏一滴, 开裂, 裂了, 掉色, 褪色, 脱落, 磕了, 碰了, 摔了, 破损, 晚一天, 迟一天, 延误, 逾期, 没进步, 没效果, 停机, 死机, 打个电话, 一个电话, 来电话, 有问题, 投诉, 工单, 毛病, 一有问题"),
        (PromiseCue.Crew, "tech, techs, the van, our van, a van, one of us, one of our people, our people, our guys, our night shift, our crew, a courier, fitter, installer, installers, plumber, electrician, nurse, trainer, coach, account manager, our staff, the team, site manager, 我们的人, 我们人, 维修工, 电工, 安装师傅, 老师, 专员, 管家, 项目经理, 驻场"),
        (PromiseCue.Respond, "we're there, we are there, we'll be there, we come, we'll come, comes out, come out to, comes by, comes to you, comes within, come within, comes to your, comes, shows up, turns up, at yours, at your place, at your premises, in your kitchen, in your shop, in your hall, never wait, never waits, won't wait, will not wait, don't wait, doesn't wait, never have to wait, no one waits, gets an answer, get an answer, gets a reply, get a reply, gets an engineer, hear back, hears back, have an answer, on the case, look at it, looks at it, deal with it, deals with it, attend, attends, keeps an eye, swap it, swapped, we swap, a spare, spare unit, loaner, loan machine, 过来, 赶过来, 赶来, 到您这, 人到, 人就到, 就到, 能到, 必到, 必回, 秒应, 就回, 当天回, 当天就回, 回您, 有人回, 一定有人, 备机, 顶上, 换上, 盯着, 值守, 接您, 会诊"),
        (PromiseCue.SameDay, "before your next shift, before the next shift, overnight, by lunch, by lunchtime, by the evening, the morning after, the next morning, before the day is out, before the end of the day, by the end of the day, by close of business, before closing time, the same evening, the same morning, that very day, in no time, without delay, any minute, straight away, right away, 第二天一早, 次日一早, 隔天一早, 天亮前, 当场, 随叫随到, 分分钟"),
        (PromiseCue.AllDay, "whatever hour, whatever time of day, every hour, all year round, 365 days, seven days a week, 7 days a week, never closes, never sleeps, every day of the year, 一年365天, 365天, 全年365, 半夜也, 夜里也, 周末也, 节假日也, 节假日照样, 周末照样"),
        (PromiseCue.OffHours, "bank holidays, weekend, in the night, late at night, new year's eve, christmas, 元旦, 大年初一, 除夕, 国庆, 深夜"),
        (PromiseCue.Funds, "money, penny, pennies, cent, cents, fee, fees, rent, deposit, deposits, payment, payments, instalment, instalments, what you paid, what you've paid, you paid, you've paid, have paid, full amount, whole amount, the amount, purchase price, full price, the price, the cost, tuition, cheque, down payment, invoice, dollar, dollars, euro, euros, pound, pounds, the sum, full sum, all of it, it all, everything you, 钱, 款, 费, 学费, 费用, 押金, 定金, 订金, 货款, 租金, 尾款, 年费, 本金, 会费, 课时费, 一分"),
        (PromiseCue.Return, "back, return, returns, returned, repay, repaid, repays, refund, refunded, refunds, reimburse, reimbursed, 退, 退还, 退回, 退给, 全退, 照退, 可退, 奉还, 返还, 还您, 还给您, 归还"),
        (PromiseCue.Back, "not a dollar is lost, not a euro is lost, not a pound is lost, nothing is lost, lose nothing, lose not a, costs you not, refund all, refund every, full refund, i'll refund, we'll refund, we refund, we'd refund, i refund, reverse the charge, reverse the payment, 奉还, 连本带利, 不少退, 全数退, 全数还, 照退, 退全款, 全款退, 退您全款, 无理由退, 无条件退, 包退, 退货退款, 立马退, 随时能退, 随时可退"),
        (PromiseCue.Judge, "and see, see for yourself, see for yourselves, see how, see whether, see if it, decide, then decide, make up your mind, before you commit, before you buy, before you decide, before you sign, before you pay, only once you're sure, once you're sure, once you are sure, once you're happy, if you don't like, if you do not like, if they don't like, send it back, send them back, give it back, bring it back, we collect it, we'll collect it, we pick it up, take it back, hand it back, no invoice, no bill, without an invoice, then pay, only then, 不合适, 不满意, 不喜欢, 觉得行, 觉得好, 好用再, 行再, 再谈钱, 再决定, 再签, 再付, 再买, 再说, 拉走, 拉回, 退回, 看看效果, 看效果, 先熟悉"),
        (PromiseCue.Use, "keep it, keep them, keep one, keep the, have it for, have them for, use it, use them, use the, use all, run it, run them, run the, work with, play with, drive it, drive the, wear it, wear them, teach, stays with you, stay with you, leave it, leave them, leave a, leave one, leave the, we'll leave, we leave, put it in, put one in, at our expense, on your desk, live with it, sleep on it, ride it, cook with, train on, read it for, log in, with all, 用着, 先用, 用上, 用一个月, 用两个月, 用三个月, 用半年, 拿回去用, 拿去用, 先拿, 放您, 摆您, 留在您, 随便用, 随便听, 随便试, 开半年, 免费开, 跑一个月, 跑两个月, 先跑, 先开"),
        (PromiseCue.Long, "next year, all year, all next year, the whole year, next year too, for years, year after year, every year, as long as you stay, for as long as you, as long as you're with us, as long as you buy, for ever, forever, for good, for life, permanently, never pay more, never go up, never goes up, never rise, never rises, never change, can't rise, cannot rise, can't go up, won't rise, no matter what, whatever the exchange rate, whatever the dollar, whatever the market, whatever steel, whatever happens, whatever inflation, for the next, next three years, next two years, until 2030, until 2031, until 2032, next season, next seasons, the whole of 2027, the whole of 2028, the whole contract, 一整年, 全年, 整年, 明年, 后年, 明后年, 往后, 以后, 今后, 永远, 一直, 长期, 多年, 三年内, 两年内, 几年内, 汇率怎么, 钢价, 原料再, 原材料再, 行情怎么, 怎么变, 怎么涨, 不管涨, 再怎么涨, 再涨, 只要您"),
        (PromiseCue.Hold, "the old price, the old rate, last year's price, last year's rate, old prices, not a cent more, not a penny more, no more than you pay now, what you pay now, never pay more, price can't rise, prices can't rise, price cannot rise, won't pay more, keep your fee where, keep your price where, keep your rate where, keep the price where, rate is yours, price is yours, rate locked, price locked, price guarantee, price protection, immune to, 老价钱, 老价, 老价格, 按老价, 去年的价, 去年价, 原价续, 都是这个数, 还是这个数, 就是这个数, 给您留着, 单价也不动, 价也不动, 价格永远不, 永远不涨, 按现在的价, 照今天的价, 价保, 不跟涨, 不随行就市"),
        (PromiseCue.Cut | PromiseCue.Reduction, "half price, yours for half, under list, below our list, off list, of the regular price, of the normal price, of the usual price, of the list price, in it for you, meet you halfway, meet you half way, meet in the middle, halfway on the price, less on the invoice, less on the bill, less on your, beat whatever, beat their, beat any, forget the last, for the price of, less than you pay, less than the quote, instead of the list, family price, friends' price, friend price, staff price, insider price, cost price, at cost, special rate, special terms, better price, a better rate, 出厂价, 成本价, 批发价, 进货价, 友情价, 朋友价, 老客户价, 协议价, 买十送, 买二送, 买三送, 买五送, 买两送, 往下压, 压一压, 压压价, 尾数, 再低, 给您省, 给您少, 少一成, 少两成, 便宜一成, 抹个零, 打个折, 打个八, 打个九, 折上折, 给您打"),
        (PromiseCue.Alone, "to nobody but, for nobody but, with nobody but, to no one but, for no one but, with no one but, to none but, 只供贵, 只卖贵, 只给贵, 只跟贵公司, 只与贵公司, 只和贵公司, 只卖给贵, 只供给您, 只供给贵, nobody else's, no one else's, and nobody else, and no one else, and you alone, with you alone, you and you alone, nowhere else, your area alone, one and only partner, one and only customer, only partner in, only partner north, only dealer, only shop in, only shop that, only store in, only studio in, only school in, only clinic in, only one in town, only one in your, stop quoting, stop selling to, stop supplying, stop serving, stop working with, keep it off the market, off the market for you, closed to others, closed to everyone, reserved for you alone, refuse your, refuse their, 别处买不到, 别处没有, 别处拿不到, 别家买不到, 外面买不到, 市面上买不到, 只出给您, 只给您, 只留给您, 只放给您, 只发给您, 单给您, 留给您一家, 归您一家, 给您一家, 由您一家, 就您一家, 代理权归您, 代理权给您, 代理权就是您的, 归您独, 专属区域, 区域保护, 不再供第二家, 不供第二家, 不给第二家, 直接回绝, 一律回绝, 不再接同行, 不接您同行, 一城一店, 一区一家"),
        (PromiseCue.Arrive, "with you within, is with you, are with you, on the shop floor, on your shop floor, on your shelf, on your shelves, on your bench, on your desk by, on your doorstep, on site by, on the water, on the road to you, on the lorry, on the truck, off our quay, off our dock, in your warehouse, in your bakery, in your kitchen by, in your house by, in your store by, in your shop by, in your yard, in your garage, in your hands, fitted out, fitted by, fitted within, fitted in, mounted by, mounted in, built by, built in, assembled by, loaded on, loaded by, dispatched, dispatch, despatched, despatch, handover by, completed by, completed in, completed within, finished by, finished in, finished within, done and dusted, up by, hung by, laid by, printing on it, working on it by, baking in it, cutting on it, trading by, open for business, turn the key, first pallet, first batch is, first delivery is, the line is turning, line is running, shop is live, site is live, store is live, 交钥匙, 开门营业, 全部换新, 装修完, 全部装完, 装完交, 出货, 五天到, 三天到, 两天到, 到您, 到货, 送达, 能到广州, 到广州, 到上海, 到北京, 到深圳, 到香港, 到港, 转起来, 用起来, 开通用, 给您开通, 到位, 到店, 到家, 入户, 开机, 通电, 通水, 完工, 交房, 交工, 交车, 提车, 上门安装, 送进, 送抵, 海运, 空运, 陆运"),
        (PromiseCue.Ready, "ready, running, live, turning, in place, in use, fitted, standing, have everything, be printing, be baking, be trading, be using, 能用, 在用, 就绪, 完毕, 弄好, 做好, 做完, 弄完"),
        (PromiseCue.Goods, "it, them, both, everything, all of it, all of them, the whole, your new, your order, the lot, all ten, all twelve, all five, the steel, the line, racks, ovens, beds, chairs, tiles, boards, panels, system, the software, 系统, 产品, 布料, 桌椅, 样板线, 那批, 这批, 首批, 全部, 整套, 全套, 家具, 门窗, 新店"),
        (PromiseCue.Paper, "see you, meet you, we meet, we talk, sample, samples, close-ups, close-up, photo, photos, picture, pictures, swatch, swatches, sketch, sketches, mock-up, mock-ups, layout, feedback, note, notes, contract, certificate, certificates, confirmation, invoice, details, numbers, calculation, schedule, timetable, plan, rota, slides, recording, transcript, catalogue, catalog, price list, reference, references, visit, meeting, appointment, walk-through, tasting, survey, audit, inspection, tour, class, lesson, workshop, webinar, trial, pilot, test, 样品, 小样, 照片, 反馈, 设计稿, 初稿, 草图, 效果图, 排期, 目录, 证书, 发票, 表格, 数据, 截图, 录音, 拜访, 参观, 试听, 试用, 试机, 看样, 名单, 文案, 答案, 信息, 消息, 电话"),
        (PromiseCue.Past, "did, arrived, delivered last, came, took, has been, have been, you said, you told, they said, 当时, 上回, 之前, 原来, 曾"),
        (PromiseCue.Wish, "you told me, you say, your deadline, your hall must, you have to, must, you're hoping, you hope, your plan is, do you need, would you need, you'd need, their leaflet, their brochure, their website, their rep, their contract, their service, their support, their engineer, they gave, they gave you, they came, they charge, your present supplier, your current supplier, your supplier, 您说, 您当时, 您希望, 您打算, 您计划, 您这边要, 您得, 您需要, 必须, 上家, 他家, 他们家, 现在的供应商, 原供应商, 对方"),
        (PromiseCue.Arrive, "expect the, expect your, expect them, expect it, from the order to, from order to, from your order to, from signature to, from your signature, clears customs, clear customs, sails, sail on, set sail, roll off, come off the press, comes off the press, off the press, log in by, logged in, go into production, in time for the season, 发车, 起运, 装船, 开船, 开航, 装柜, 后天到, 明天到, 大后天到, 次日到, 隔天到, 当天到, 隔日达, 次日达, 当日达, 用上新系统, 用上, 全部装好, 挂牌, 验收, 开课用, 正式启用"),
        (PromiseCue.Ready, Works),
        (PromiseCue.Respond, "fix is in, the fix is, put right, puts right, we put, steps in, step in, never lasts, never last, no alarm, no ticket, no call, stays open for, stay open for, is staffed, are staffed, is manned, reach me, reach us, talk to a person, speak to a person, takes your call, take your call, 准到, 恢复, 修好, 给您处理, 给处理结果, 处理结果, 给备用机, 在线"),
        (PromiseCue.Trouble, "alarm, alarms, downtime, falls ill, off sick, broken, is broken, mail us, a broken, squeak, squeaks, rust, rusts, sink, sinks, lost, 接到电话, 一旦, 掉漆, 丢一件, 丢件, 漏了, 漏水, 发霉, 变形, 生锈, 磨损"),
        (PromiseCue.Liable, "on our tab, on our bill, on our dime, stand behind, we redo, redo it free, redo it for free, come and redo, you get the panel new, you get it new, get a new one, get another one, that's on us, that is on us, reimburse any, we'd reimburse, we reimburse, 我们负责赔, 漏了我们负责, 坏了我们负责, 出事我们负责, 出了问题我们负责, 按原价赔, 照原价赔, 按价赔, 全赔, 赔一, 十倍赔, 三倍赔, 免费重新, 免费续课, 免费重, 十年不漏, 我们兜"),
        (PromiseCue.Assure, "personal promise, personal guarantee, i promise you, you can bank on, bank on it, take it from me, cast-iron, rock solid, 我担保, 我打包票, 我拍胸脯"),
        (PromiseCue.Cover, "holds for, hold for, stays tight for, keeps for, keep for, lasts for, last for, good for, stand behind, 十年不漏, 不漏, 不褪色, 不生锈, 不变形"),
        (PromiseCue.Back, "give back the, hands the fees back, return the price, hand the money back, 说退就退, 原价收回, 全额收回, 原价回收, 钱当天到账"),
        (PromiseCue.Judge, "tell me then, pay in spring, pay in summer, pay in autumn, if you're happy, if you are happy, if it isn't right, bring it back, no card needed, no credit card, no contract, walk away, 满意再, 年底再, 再结账, 再打款, 再续, 用得惯再, 用得好再, 合适再"),
        (PromiseCue.Use, "borrow, take the, take one, take a, put ten, use them all, the full version, play with the, have the run of, 留您那儿, 留您那, 先留, 先用着, 先装, 先搬, 拿去"),
        (PromiseCue.Gift | PromiseCue.Free, "全免, 免月费, 免租, 免年费, 免首年, 免学费, month is on the house, no card needed"),
        (PromiseCue.Hold, "today's figure, this year's price, this year's rate, what you pay in, doesn't move, does not move, no price change, price stays the same, rate stays the same, 一分不动, 一分钱不动, 按今年, 今年的价, 现价续, 不动价, 按老标准"),
        (PromiseCue.Long, "four years, five years, as long as the contract, whatever copper, whatever energy, long as you're a customer, 以后每年, 每年续约, 合作期内, 涨到天上, 铜价, 油价, 面粉价"),
        (PromiseCue.Cut | PromiseCue.Reduction, "is what i can do, where others pay, 走内部, 比市价低, 市价低, 让到, 返您, 给您补, 补您, 自己掏腰包, three quarters of the list, quarter off"),
        (PromiseCue.Open, "走内部, 内部渠道"),
        (PromiseCue.Alone, "to yourselves, close our books, out of your region, out of your territory, out of your town, out of your area, out of your market, out of your city, region to yourself, town to yourself, area to yourself, market to yourself, only your shops, only your stores, only your school, only your clinic, only your salon, only your practice, only your hotel, no competitor of yours, no rival of yours, none of your competitors, none of your rivals, sole rights, 只走您, 您一条渠道, 您这一条, 不跟您的竞争对手, 不和您的竞争对手, 不跟您的对手, 不跟您同行, 不卖给您同行, 全省就您, 全市就您, 全国就您, 就您一家有货, 独此一家"),
        (PromiseCue.Arrive, "round in, round within, around in, around within, leave us, leaves us, leave here, leaves here, get to, gets to, it's yours on, it's yours by, is yours by, is yours within, are yours by, over and done, all done by, wrapped up by, 到岸, 住进去, 搬进去, 干活, 运营起来, 开起来, 用得上"),
        (PromiseCue.Ready, "humming, purring, goes up, go up, 装好, 装妥, 装齐, 调好, 调妥, 弄妥, 搞好, 搬完, 换完, 换好, 铺好, 铺完, 刷完, 刷好, 全部调好, 干起来, 盖好, 印好, 印完, 备齐, 配齐, 建好, 建完, 接好, 贴好, 搭好, 搭完, 焊好, 喷好, 漆好, 缝好, 烤好, 布好, 架好"),
        (PromiseCue.Goods, "the new, the entire, new sign, 机器, the first hundred, your new"),
        (PromiseCue.Crew, "emergency line, service line, our men, our lads, 维修车"),
        (PromiseCue.Respond, "manned, never sit, never stand, never longer, 不过夜"),
        (PromiseCue.Trouble, "任何问题, 什么问题, 渗水, 漏电, 卡机, 夜里停机, 破了"),
        (PromiseCue.Cover, "safe for, tight for, sound for"),
        (PromiseCue.Liable, "我们全出, 我们来出全, 维修费我们, 照单全赔, 坏了换新机, 问题换新机"),
        (PromiseCue.Back, "comes home with you, comes home to you, buy the stock back, buy it back, buy them back"),
        (PromiseCue.Funds, "原价, 全价"),
        (PromiseCue.Judge, "pay when, pay after, pay later, no harm done, no card, without a card, no strings, owe nothing, 省不了, 不用付钱, 不花一分"),
        (PromiseCue.Use, "live with, take two, take three, take four, full access, home for, 先装, 跑一季"),
        (PromiseCue.Hold, "is what you pay, carved in stone, set in stone, written in stone, stands all year, quote stands, 按现在这个, 按这个单价, 按这个价, 老客户一律不涨, 一律不涨"),
        (PromiseCue.Cut | PromiseCue.Reduction, "pay only half, half of the price, half the fee, pay half"),
        (PromiseCue.Arrive, "reach, reaches, everything stands, it all stands, outside your door"),
        (PromiseCue.Goods, "our van, the van, a van"),
        (PromiseCue.Respond, "gets to any, gets to you, get to you, gets to your, get to any, runs again, run again, works again, answer each, answer every"),
        (PromiseCue.SameDay, "within three rings, within two rings, on the first ring, by the third ring, after two rings, before it rings"),
        (PromiseCue.AllDay, "不打烊, 随时有人, 随时有工程师, 随时有师傅, 随时都有人"),
        (PromiseCue.Liable, "covered by us, paid by us, borne by us, at our risk, on our risk, 算我的, 包在我身上, 由我负责, 我来负责"),
        (PromiseCue.OnlyIf, "first invoice comes after, first invoice after, first bill comes, invoice only after, start paying after, first payment after, first payment is due after, 用满再付, 过后再付"),
        (PromiseCue.Hold, "what you'll pay in, price untouched, rate untouched, fee untouched, 都是这个价, 就这个价不变"),
        (PromiseCue.Cut | PromiseCue.Reduction, "drop a tenth, drop a fifth, drop a quarter, a tenth off, a fifth off, a quarter off, a third off"),
        (PromiseCue.Alone, "you the sole, as the sole, you the only, 只有您一家, 唯独您, 您独有"),
        (PromiseCue.Paper, "you see, you'll see, at our stand, at our booth, our showroom, our open day, the fair"),
    ];

    private static readonly FrozenDictionary<string, PromiseCue> ByPhrase = Table
        .SelectMany(row => row.Phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => (phrase, row.Cue)))
        .GroupBy(pair => pair.phrase, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(SpeaksOfUs(group.Key) ? PromiseCue.Own : PromiseCue.None, (all, pair) => all | pair.Cue), StringComparer.Ordinal);

    private static bool SpeaksOfUs(string phrase) => phrase is ['我', ..] || phrase.StartsWith("we ", StringComparison.Ordinal) || phrase.StartsWith("we'", StringComparison.Ordinal) || phrase.StartsWith("i ", StringComparison.Ordinal) || phrase.StartsWith("由我们", StringComparison.Ordinal);

    private static readonly FoldedPhrases All = new([.. ByPhrase.Keys]);

    /// <summary>The cues between two places of a folded text, in order, the longest phrase at each place.</summary>
    public static List<(int Start, int End, PromiseCue Cue, string Phrase)> Find(string folded, int from = 0, int to = int.MaxValue)
    {
        var found = All.FindOverlapping(folded, from, to);
        var cues = new List<(int, int, PromiseCue, string)>(found.Count);
        foreach (var (start, end, phrase) in found) cues.Add((start, end, ByPhrase[phrase], phrase));
        return cues;
    }

    /// <summary>Whether one of the wanted cues is among these.</summary>
    public static bool Any(this PromiseCue cues, PromiseCue wanted) => (cues & wanted) != PromiseCue.None;

    /// <summary>All cues of a text together.</summary>
    public static PromiseCue Of(string folded)
    {
        var all = PromiseCue.None;
        foreach (var cue in Find(folded)) all |= cue.Cue;
        return all;
    }
}
