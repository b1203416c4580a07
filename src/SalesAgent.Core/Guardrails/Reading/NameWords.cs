using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Which capitals are names. Lists hold what prose writes with a capital without naming anyone, and brands that are names anywhere.</summary>
internal static class NameWords
{
    /// <summary>Capitalised words that name nobody: calendar, places, languages, roles, terms, tools, courtesy.</summary>
    public static readonly FrozenSet<string> Common = (
        "i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "christmas easter new year spring festival golden week black friday chinese english german french dutch spanish italian polish austrian swiss european american british asian "
        + "germany austria switzerland france italy spain netherlands belgium poland denmark sweden norway finland europe asia america africa china india japan korea singapore australia canada mexico brazil turkey ireland britain england scotland wales uk usa us eu dach apac emea benelux nordics "
        + "berlin hamburg munich frankfurt cologne bremen vienna zurich london paris madrid rome milan amsterdam rotterdam brussels warsaw prague copenhagen stockholm oslo helsinki dublin york chicago boston toronto sydney melbourne shanghai beijing shenzhen guangzhou hangzhou chengdu wuhan nanjing suzhou tianjin hong kong taipei tokyo "
        + "ceo cfo cto coo cio cmo vp hr it crm erp tms wms scm api sla kpi roi tco gdpr iso sso saas b2b b2c faq pdf csv ok ps fyi asap am pm id url gps etc q1 q2 q3 q4 eur usd cny rmb gbp "
        + "head director manager managing operations logistics account executive officer sales chief lead senior junior president chair assistant engineer team dear sir madam all everyone customer customers colleague colleagues friend friends there mr mrs ms dr prof "
        + "excel word outlook teams zoom powerpoint sheets whatsapp wechat linkedin gmail android ios windows mac linux internet web wi-fi ai ml "
        + "best kind regards warm yours sincerely thanks hi hello hey good morning afternoon evening re fwd fw ad "
        + "act regulation article chapter section page annex appendix version part phase step option plan stage").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that open a sentence and so carry a capital by grammar.</summary>
    public static readonly FrozenSet<string> Starters = (
        "a an the this that these those it its it's we you they he she our your their his her my who what when where why which how whose "
        + "and but or so if then as at by for from in into of on to with within without after before during until since once while although because though unless "
        + "do does did is are was were be been can could will would shall should may might must have has had let let's please not no nor yes "
        + "thank thanks sorry welcome here there now today tomorrow yesterday next last first second third finally also still just only even both either neither each every all any some many most more few several another other such same one two three four five six seven eight nine ten "
        + "congratulations happy glad great good nice right fair sure agreed understood quick regarding about re subject attached enclosed below above "
        + "see call reply send tell ask show meet try use take give get make keep look say note read check confirm compare choose start stop set put add cut reduce save plan plans planning "
        + "because instead however therefore otherwise perhaps maybe meanwhile besides together alone again soon later often usually sometimes "
        + "when whenever whether nothing something anything everything nobody somebody anyone someone late early new old with per via than like unlike between against across through over under up down out off "
        + "wishing hoping looking following given based according speaking people teams customers drivers dispatchers companies users buyers sellers managers").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs that follow a customer's name in a story: "Siemens cut …".</summary>
    public static readonly FrozenSet<string> StoryVerbs =
        "uses use used cut cuts reduced reduces saved saves chose chooses switched switches increased increases doubled halved grew runs ran signed told said says reports reported achieved saw lowered moved trusts relies went brought improved gained won shortened raised dropped replaced introduced rolled adopted bought renewed recommends reached delivers measured has".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Brands that are names wherever they stand.</summary>
    public static readonly FrozenSet<string> Brands =
        "siemens bosch dhl amazon google microsoft sap bmw volkswagen walmart tesla ikea nestlé unilever huawei alibaba tencent ups fedex maersk lidl aldi rewe edeka zalando mercedes daimler basf bayer allianz lufthansa adidas puma nike ibm oracle salesforce hubspot samsung sony toyota airbus boeing shell starbucks mcdonald's coca-cola pepsico metro tesco carrefour hermes dpd gls kuehne schenker zara netflix spotify stripe uber dell intel cisco deloitte accenture kpmg mckinsey gartner forrester".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Endings of a registered company.</summary>
    public static readonly FrozenSet<string> CompanyForms =
        "gmbh ag inc ltd llc plc corp corporation co kg se bv nv sa sarl srl oy ab group holding holdings".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Chinese brands that are names wherever they stand.</summary>
    public static readonly string[] ChineseBrands =
        ["华为", "阿里巴巴", "腾讯", "京东", "顺丰", "美团", "海尔", "小米", "比亚迪", "联想", "百度", "字节跳动", "中国移动", "中国平安", "格力", "美的集团", "万科", "拼多多", "滴滴", "网易", "西门子", "沃尔玛", "家乐福", "盒马", "中通", "圆通", "韵达", "申通", "菜鸟", "麦当劳", "肯德基", "星巴克", "特斯拉", "宝马", "奔驰", "大众汽车", "海底捞", "永辉", "国家电网", "中石化", "中石油", "工商银行", "招商银行", "格兰仕", "娃哈哈", "农夫山泉", "蒙牛", "伊利"];

    /// <summary>Family names common enough, and rare enough as words, to read 王经理 as a person.</summary>
    public const string FamilyNames = "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段钱汤尹黎武乔贺赖龚";

    /// <summary>Titles after a Chinese name.</summary>
    public static readonly string[] ChineseTitles = ["总经理", "副总", "经理", "总监", "主任", "先生", "女士", "董事长", "厂长", "老师", "主管", "总"];

    /// <summary>Endings of a Chinese organisation.</summary>
    public static readonly string[] ChineseForms = ["公司", "集团", "银行"];

    /// <summary>Words before 公司, 集团 and 银行 that say which kind and not which one.</summary>
    public static readonly string[] ChineseKinds = ["物流", "快递", "软件", "科技", "贸易", "同类", "制造", "外资", "国有", "民营", "保险", "咨询", "培训", "广告", "运输", "食品", "零售", "上市", "同行", "跨国", "配送", "有限", "股份", "客户", "多家", "几家", "一家", "两家", "三家", "许多", "很多", "不少", "整个", "全国", "国际", "大型", "中型", "小型", "商业", "装修", "建筑", "服务", "电商", "生鲜", "冷链", "供应链", "网络", "互联网", "服装", "家具", "医药", "化工", "机械", "电子", "租赁", "旅游", "餐饮", "财务", "第三方", "竞争"];

    /// <summary>Characters at which a Chinese name cannot go on to the left.</summary>
    public const string ChineseBounds = "的了在和与是为给向从到把被对跟由您你我他她它们这那家及让请如像有用等帮一贵该某各每其本于就也都还会能可要想说问找以并或则但而使得过着来去于个位名叫因此所将才又再很最更不没做当经见访谢感";
}
