using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// What capabilities are about, in both languages: a statement on a topic needs a fact on that topic. A topic holds the words by
/// which buyers recognise the capability, never words that any sentence may hold.
/// </summary>
internal static class Topics
{
    private static readonly (string Name, string English, string Chinese)[] Groups =
    [
        ("integration", "integrates, integrate, integrated with, integration, integrations, connects to, connects with, connects straight, connects directly, connect to, connected to, connector, connectors, links to, links up, links with, linked to, ready-made link, syncs, sync, in sync, synchronises, synchronizes, interface, interfaces, plugs into, plug into, plugs straight, plug-in, plugin, hooks into, hooks up, feeds into, feeds straight, feeds directly, flows into, flow into, flows straight, lands in your, land in your, land in, lands in, lands straight, turns up in, turn up in, turns up by itself, shows up in your, appears in your, straight into, directly into, writes into, write into, talks to your, speaks to your, talks directly, pushes to, pushes into, pushes straight, pulls from, drops into your, posts to your, exports to, exports straight, export to, imports from, imports your, import from, api, apis, webhook, webhooks, compatible with, two-way, bidirectional, one-click export, ties into, docks, reads from your, picks up from your, passes to your, hands over to your, works alongside your, plays nicely with, sits on top of",
            "对接, 打通, 接口, 集成, 同步, 互通, 连通, 联通, 兼容, 接入, 无缝, 直连, 导入, 导出, 接上, 接得上, 串起来, 接到您, 连到您, 连上您, 推送到, 传到您, 写进您, 进到您, 写回, 互联, 挂接, 联动, 直通, 传进, 推到您, 落到您, api"),
        ("offline", "offline, off-line, without internet, without an internet, without a connection, without a network, without a signal, no internet, no signal, no connection, no reception, network is down, line is down, connection drops, wifi drops, wi-fi drops, out of coverage, dead zone, dead zones, in airplane mode", "离线, 断网, 没网, 没有网, 没信号, 没有信号, 无网, 脱机, 不联网, 不用联网, 无需联网, 网络断"),
        ("water", "waterproof, water-resistant, watertight, splash-proof, splashproof, hose it down, hosed down, hose down, wash-down, washdown, washed down, dustproof, dust-proof, submersible, rainproof, weatherproof, rustproof, rust-free, shockproof, explosion-proof, explosive atmosphere, explosive atmospheres, atex, fireproof, heat-resistant, rinse it, jet-wash, pressure-wash, dishwasher, survives a drop, drop-proof, corrosion, ingress", "零下, 低温环境, 高温环境, 盐雾, 防水, 防尘, 水枪, 水洗, 水冲, 冲洗, 冲水, 防溅, 淋雨, 泡水, 防潮, 防腐, 防爆, 耐高温, 耐低温, 防锈, 防火, 阻燃, 防摔, 耐摔, 抗震, 耐腐蚀, 防静电, 户外都能"),
        ("certificate", "safety licence, operating licence, trade licence, operating license, sticker, certified, certificate, certificates, certification, certifications, accredited, accreditation, licensed, compliant, complies, comply with, compliance with, conforms, conform to, in line with the, meets the requirements, meets all, audited by, validated, patented, patent, award, award-winning, listed with, type-approved, cleared by, registered with, seal of approval, signed off by, approved by, iso, hipaa, soc 2, gdpr, fda, ul-listed, ce-marked, tüv, haccp, gmp, pci",
            "作业证, 上岗证, 从业证, 认证, 证书, 资质, 合规, 符合, 备案, 许可证, 专利, 获奖, 检测报告, 达标, 国标, 行标, 欧标, 美标, 等保, 资格证, 质检, 过审, 持证, 牌照, 审核通过, iso, gmp, haccp, fda"),
        ("security", "encrypted, encryption, encrypts, end-to-end, backup, backups, backed up, two-factor, multi-factor, single sign-on, penetration, pen-tested, data centre, data center, data centres, hosted, hosting, on-premise, on-premises, own servers, your servers, private cloud, firewall, audit trail, role-based, access rights, tamper-proof, anonymised, never leaves", "加密, 备份, 双重验证, 双因素, 单点登录, 机房, 服务器, 私有化, 本地部署, 权限, 防火墙, 留痕, 脱敏, 防篡改, 异地容灾, 容灾, 云端"),
        ("language", "in spanish, in french, in german, in italian, in chinese, in mandarin, in cantonese, in japanese, in korean, in polish, in portuguese, in arabic, in russian, in turkish, in dutch, in vietnamese, in english, speaks spanish, multilingual, bilingual, translated, translates, translation, subtitles", "多语言, 双语, 多语种, 语种, 英文版, 中文版, 英语, 日语, 韩语, 法语, 德语, 西班牙语, 粤语, 越南语, 马来语, 泰语, 俄语, 阿拉伯语, 翻译, 字幕"),
        ("platform", "app, apps, smartphone, on your phone, from your phone, android, ios, iphone, iphones, ipad, ipads, macos, on a mac, linux, windows, chromebook, smartwatch, tablet, tablets, mobile app, phone app, desktop app, browser, browsers, any device, every device, app store, apple watch, smart watch, bluetooth, wi-fi enabled, nfc, touchscreen, touch screen, qr code, voice control, voice command, voice commands, alexa, whatsapp", "安卓, 苹果手机, 鸿蒙, 蓝牙, 触摸屏, 小程序, 平板, 浏览器, 手机端, 客户端, 电脑端, 网页版, 公众号, 手表, 语音控制, 语音输入, 语音识别, 大屏, 二维码, 钉钉, 企业微信, 飞书"),
        ("automation", "automatic, automatically, automated, automates, by itself, by themselves, on its own, all by itself, without anyone, without human, hands-free, unattended, self-cleaning, self-calibrating, self-learning, self-diagnosing, no human, at the push of a button, one click, one-click", "自动, 无人值守, 自己会, 一键, 自诊断, 自清洁, 自校准, 不用人管, 不用人工, 免人工, 免维护, 免保养, 全程托管"),
        ("intelligence", "ai, artificial intelligence, machine learning, predicts, predict, predictive, forecasts, learns, neural, chatbot, recognises, recognizes, recognition, algorithm, algorithms, smart assistant", "人工智能, ai, 智能预测, 预测, 智能算法, 自研算法, 算法能, 算法会, 算法自动, 大模型, 自学习, 机器学习, 智能识别, 识别, 智能推荐, 图像识别, 预判"),
        ("noise", "quiet, silent, silently, noiseless, decibel, decibels, energy-saving, energy-efficient, low-power, solar, emission-free, emissions, carbon-neutral, climate-neutral, carbon footprint", "静音, 噪音, 噪声, 分贝, 省电, 节能, 能耗, 太阳能, 碳中和, 零排放, 低碳"),
        ("service", "hotline, helpdesk, help desk, around the clock, round the clock, day and night, 24/7, dedicated account manager, dedicated engineer, personal account manager, dedicated contact, on-call, on call, live chat, remote diagnosis, remote support, field engineers, service engineers, loan machine, loaner, replacement machine, collect and return, pick-up service, on-site service, on-site training, at your premises, concierge, white-glove", "热线, 全天候, 昼夜, 通宵, 驻场, 驻厂, 专人, 专属, 一对一服务, 备用机, 代用机, 上门, 到场, 随叫随到, 远程诊断, 远程协助, 周末也, 节假日也, 夜里也, 半夜也, 包教包会, 管家式, 陪跑, 取送"),
        ("custom", "customised, customized, customise, customize, custom-made, tailor-made, made to measure, white-label, white label, bespoke, configurable, your own logo, your logo, in your colours, in your colors, your branding, house colour, house color, house colours, corporate colours, personalised, personalized, any size, any shape, any colour, any color", "定制, 贴牌, 个性化, 二次开发, 量身, 按需开发, 自定义, 打上您的, 印上您的, 任意尺寸, 任意颜色, 来样"),
        ("material", "organic, vegan, vegetarian, gluten-free, lactose-free, sugar-free, recyclable, recycled, biodegradable, compostable, food-grade, food-safe, bpa-free, stainless, hypoallergenic, non-toxic, fragrance-free, fair trade, fairtrade, halal, kosher, plastic-free, lead-free, nut-free, allergen-free, hand-made, handmade, antibacterial, antimicrobial, sterile", "有机, 食品级, 无糖, 零添加, 无添加, 可降解, 环保, 不锈钢, 无毒, 可回收, 清真, 素食, 低敏, 抗菌, 抑菌, 医用级, 手工制作, 纯天然, 原装进口, 进口件, 全进口"),
        ("live", "real-time, real time, live view, live data, live map, live dashboard, dashboard, dashboards, second by second, instantly, push notification, push notifications, alerts you, warns you, notifies you", "实时, 看板, 预警, 报警, 告警, 即时推送, 秒级"),
        ("scale", "unlimited, any number of, as many as you like, as many users as, no cap, no upper limit, scales to, multi-site, multi-currency, multi-user, multi-tenant, every country, worldwide, all over the world", "不限, 无限, 任意数量, 多币种, 多用户, 多门店, 多仓, 全球都, 全国都, 上不封顶"),
        ("insurance", "insured, insurance, liability cover, indemnity, covered by our insurer, escrow", "保险, 承保, 投保, 质保金, 第三方托管"),
        ("money", "instalments, installments, financing, leasing, lease, hire purchase, pay later, credit card, paypal, apple pay, alipay, pay by card, crypto, subsidy, subsidised, grant, tax-deductible, letter of credit", "分期, 融资租赁, 租赁, 先用后付, 花呗, 信用卡, 补贴, 免税, 退税, 信用证, 货到付款, 月结"),
        ("analysis", "payroll, inventory, stock-taking, barcode, barcodes, rfid, gps, geofencing, telematics, e-signature, e-signatures, ocr, scans invoices, spreadsheet import, video surveillance, camera, cameras, sensors, sensor, lidar, remote control, remotely", "条码, 射频, 电子签, 电子签名, 定位, 摄像头, 监控, 传感器, 遥控, 远程, 人脸, 指纹, 扫描枪, 扫码"),
        ("people", "native speakers, phd, doctorate, former inspectors, ex-inspectors, master craftsmen, in-house engineers, in-house lawyers, in-house developers, registered nurses, chartered", "母语, 博士, 硕士, 注册会计师, 持证上岗, 高级工程师, 科班, 海归, 老专家, 资深"),
        ("power", "battery, batteries, battery-powered, rechargeable, power cut, power cuts, power outage, power failure, power goes, without power, generator, power backup, cordless", "电池, 停电, 断电, 续航, 供电, 备用电源, 充电, 蓄电"),
        ("stock", "in stock, on the shelf, from stock, ex stock, spare parts store, held in stock, keep spares", "现货, 常备, 有库存, 备有, 备着, 备货"),
    ];

    private static readonly FrozenDictionary<string, ulong> Bits = Groups
        .SelectMany((group, i) => (group.English + ", " + group.Chinese).Split(',', StringSplitOptions.TrimEntries).Select(word => (word, Bit: 1UL << i)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Aggregate(0UL, static (all, pair) => all | pair.Bit), StringComparer.Ordinal);

    private static readonly FoldedPhrases Words = new([.. Groups.SelectMany(group => new[] { group.English, group.Chinese })]);

    /// <summary>Topics whose words all mean much the same ("automatically", "by itself"); of the others each word is a thing of its own (one certificate is not another).</summary>
    public static readonly ulong Loose = Mask("integration", "offline", "automation", "live", "service", "stock", "security", "noise", "scale", "intelligence");

    private static ulong Mask(params string[] names) => Groups.Select((group, i) => names.Contains(group.Name) ? 1UL << i : 0).Aggregate(static (all, bit) => all | bit);

    /// <summary>The words of topics in a folded text, in order.</summary>
    public static List<(int Start, int End, string Phrase)> Find(string folded) => Words.Find(folded);

    /// <summary>The words of topics in a stretch of a message, in order.</summary>
    public static Matches Find(CheckedText text, int from, int to) => text.Find(Words, from, to);

    /// <summary>The topics of a phrase found here.</summary>
    public static ulong Of(string phrase) => Bits[phrase];
}
