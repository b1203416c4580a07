using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>What an export leaves open: the figures that a missing column would unlock, and the questions only the user can answer.</summary>
internal static class ImportAdvice
{
    /// <summary>The fields without which figures of the plan (G.2, G.5, G.6) stay uncomputed, most important first.</summary>
    public static IReadOnlyList<ImportUnlock> Unlocks(DealExport export, Language language)
    {
        bool Has(params CrmField[] any) => any.Any(export.Map.Has); // a column that is left unread is asked about, not missing
        var unlocks = new List<ImportUnlock>();
        void Without(bool has, CrmField missing, string english, string chinese)
        {
            if (!has) unlocks.Add(new ImportUnlock(missing, language.Pick(english, chinese)));
        }

        Without(Has(CrmField.Stage, CrmField.Status, CrmField.Interest), CrmField.Stage, "a stage column unlocks the whole plan: without it these are leads, not deals", "有“阶段”列才能做计划：没有它，这些只是线索，不是商机");
        Without(Has(CrmField.Amount), CrmField.Amount, "amounts unlock the forecast, coverage and average deal size", "有“金额”才能算预测、覆盖率和平均单额");
        Without(Has(CrmField.CloseDate, CrmField.Closed, CrmField.ExpectedClose), CrmField.CloseDate, "close dates unlock the cycle length and the forecast by period", "有“签约日期”才能算成交周期和分期预测");
        Without(Has(CrmField.Created), CrmField.Created, "creation dates unlock the cycle length and the age of a deal", "有“创建日期”才能算成交周期和商机年龄");
        Without(Has(CrmField.LastContact), CrmField.LastContact, "the date of the last activity unlocks which deals have stalled", "有“最近跟进时间”才能看出哪些商机停滞");
        Without(Has(CrmField.NextDate), CrmField.NextDate, "the date of the next activity unlocks what is overdue and which deals have no next step", "有“下次跟进时间”才能看出逾期和没有下一步的商机");
        Without(Has(CrmField.StageEntered), CrmField.StageEntered, "the date of the last stage change unlocks how long a deal has been in its stage", "有“阶段变更时间”才能算在当前阶段停留多久");
        Without(Has(CrmField.Owner), CrmField.Owner, "owners unlock figures for each person", "有“负责人”才能按人统计");
        Without(Has(CrmField.Email, CrmField.Phone, CrmField.Wechat) || export.Map.Source == CrmSource.Hubspot && Has(CrmField.Contact), CrmField.Email, "addresses unlock follow-ups that can be sent as they are", "有联系方式才能直接发送跟进消息");
        return unlocks;
    }

    /// <summary>What only the user can say.</summary>
    public static IReadOnlyList<ImportQuestion> Questions(DealExport export, ImportCounts counts, Language language)
    {
        var questions = new List<ImportQuestion>();
        if (export.AmountsWithoutCurrency > 0)
        {
            var left = export.Given.Contains(CrmField.Amount) ? language.Pick("their rows are kept aside", "这些行已搁置") : language.Pick("the amounts were left unread", "金额暂未读取");
            questions.Add(new(ImportQuestionKind.Currency, language.Pick($"In which currency are the {export.AmountsWithoutCurrency} amounts that state none? Until you say so, {left}.", $"有 {export.AmountsWithoutCurrency} 个金额没有写币种，是什么币种？在您说明之前，{left}。"), "--currency EUR"));
        }

        if (export.Amounts.Undecided > 0 && export.Given.Contains(CrmField.Amount))
            questions.Add(new(ImportQuestionKind.DecimalMark, language.Pick($"Is '{export.Amounts.Example}' a number of thousands or one with three decimals? The column does not settle it; until you say what begins the decimals, {Rows(export.Amounts.Undecided)} kept aside.", $"“{export.Amounts.Example}”是以千计，还是带三位小数？这一列无法判断；在您说明小数点写法之前，{export.Amounts.Undecided} 行已搁置。"), "--decimal comma|point"));
        if (export.UndecidedDates .Count > 0)
        {
            var (column, example) = export.UndecidedDates[0];
            var more = export.UndecidedDates[1..];
            var others = string.Join(language.Pick(", ", "、"), more.Select(m => language.Pick($"'{m.Column}'", $"“{m.Column}”")));
            questions.Add(new(ImportQuestionKind.DateOrder, language.Pick($"Does '{example}' in the column '{column}' begin with the day or the month?{(more.Count > 0 ? $" The same goes for {others}." : "")} Nothing in the file decides it, so such dates were left unread; all others are read.", $"“{column}”列的“{example}”是日在前还是月在前？{(more.Count > 0 ? $"{others}也有同样的问题。" : "")}文件里无法判断，因此这类日期暂未读取，其余日期均已读取。"), "--date-order day_first|month_first"));
        }

        var unknown = export.StagesFound.Where(s => s.Ours is null).ToList();
        if (unknown.Count > 0)
            questions.Add(new(ImportQuestionKind.Stages, language.Pick($"Which of our stages are these: {string.Join(", ", unknown.Take(8).Select(s => $"'{s.Found}' ({s.Count})"))}? Their rows are kept aside until you say so.", $"这些阶段对应我们的哪个阶段：{string.Join("、", unknown.Take(8).Select(s => $"“{s.Found}”（{s.Count}）"))}？在您说明之前，这些行已搁置。"), $"--stages \"{unknown[0].Found}=Proposal\""));
        if (counts.Basis is null && counts.Rows > counts.RejectedCount)
            questions.Add(new(ImportQuestionKind.Basis, language.Pick("How are these people known: did they ask you, buy from you, or agree to be written to? Drafts to them are held back until a lawful basis is recorded; it is asked once per CRM. Not legal advice.", "您是怎么认识这些人的：主动咨询、买过东西，还是同意接收消息？登记合法依据之前，给他们的消息不会放行；每个 CRM 只问一次。本说明不构成法律意见。"), "--basis implied_inquiry"));
        return questions;
    }

    private static string Rows(int count) => count == 1 ? "its row is" : $"{count} rows are";
}
