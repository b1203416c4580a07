namespace SalesAgent.Core.Shared;

/// <summary>Greeting, signature and footer around a body (F.7 footer order: sender and company, postal address, contact, why you get this, opt-out).</summary>
public static class MessageFrame
{
    /// <summary>Puts the frame of the channel around a body. Spoken texts and WeChat get no signature block and no footer; what is unknown is left out.</summary>
    public static DraftText Around(string body, string? subject, SellerProfile seller, LeadCard lead, Channel channel, Language language, ComplianceVerdict? compliance, string? reason = null)
    {
        if (channel is Channel.Phone) return new DraftText { Body = body };
        var sender = seller.Senders.Count > 0 ? seller.Senders[0] : null;
        if (channel is Channel.Wechat or Channel.Linkedin or Channel.Sms)
            return new DraftText { Greeting = Greeting(lead.Contact, sender?.Voice, language), Body = body };
        return new DraftText
        {
            Subject = compliance?.SubjectPrefix is { } prefix && subject is not null && !subject.StartsWith(prefix, StringComparison.Ordinal) ? prefix + subject : subject,
            Greeting = Greeting(lead.Contact, sender?.Voice, language),
            Body = body,
            SignOff = SignOff(seller, sender, language),
            Footer = Footer(seller, sender, language, compliance, reason),
        };
    }

    /// <summary>"Hi Ines," or 王经理，您好！ — by family name and title in Chinese, by first name in English; without a name a plain greeting. The sender's own pattern wins.</summary>
    public static string Greeting(Contact? contact, Voice? voice, Language language)
    {
        var own = voice?.Greeting?.In(language);
        if (own is not null && GreetingPattern.HasPlaceholder(own)) return GreetingPattern.Fill(own, contact, language);
        var name = CallName(contact, language);
        if (language == Language.Chinese)
        {
            var hello = own ?? (voice?.You ?? "您") + "好";
            var mark = voice?.Exclamations == false ? "：" : "！";
            return name is null ? hello + mark : $"{name}，{hello}{mark}";
        }

        var hi = own ?? FirstAllowed(["Hi", "Hello", "Dear"], voice);
        return name is null ? hi + "," : $"{hi} {name},";
    }

    /// <summary>How to call a person: a Latin name by its first word in both languages; a Chinese name in full in English, and in Chinese by family name with the title found in the role (王经理), else the full name. Null when unknown.</summary>
    public static string? CallName(Contact? contact, Language language)
    {
        var name = contact?.Name?.Trim();
        if (string.IsNullOrEmpty(name)) return null;
        if (!Languages.HasCjk(name)) return name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0] is { } first && first.TrimEnd('.').ToLowerInvariant() is "mr" or "ms" or "mrs" or "dr" or "prof" ? name : name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        if (language == Language.English || Titles.Any(t => name.EndsWith(t.Call, StringComparison.Ordinal))) return name;
        var title = Titles.FirstOrDefault(t => contact!.Role?.Contains(t.Role, StringComparison.Ordinal) == true).Call;
        return title is null ? name : FamilyName(name) + title;
    }

    private static readonly (string Role, string Call)[] Titles =
    [
        ("董事长", "董"), ("总经理", "总"), ("总裁", "总"), ("总监", "总监"), ("厂长", "厂长"), ("校长", "校长"), ("院长", "院长"),
        ("主任", "主任"), ("经理", "经理"), ("主管", "主管"), ("老板", "老板"), ("工程师", "工"), ("老师", "老师"), 
    ];

    private static readonly string[] DoubleFamilyNames = ["欧阳", "司马", "上官", "诸葛", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐"];

    private static string FamilyName(string name) =>
        DoubleFamilyNames.FirstOrDefault(f => name.StartsWith(f, StringComparison.Ordinal) && name.Length > f.Length) ?? name[..1];

    // A sender who bans one usual form gets the next.
    private static string FirstAllowed(string[] forms, Voice? voice) => forms.FirstOrDefault(form => !VoicePhrases.Any(form, voice?.Banned ?? [])) ?? forms[0];

    private static string? SignOff(SellerProfile seller, Sender? sender, Language language)
    {
        if (sender is null) return null;
        var name = language == Language.Chinese ? sender.NameZh ?? sender.Name : sender.Name;
        var closing = sender.Voice?.SignOff?.In(language) ?? language.Pick(FirstAllowed(["Best regards,", "Kind regards,", "Best wishes,"], sender.Voice), FirstAllowed(sender.Voice?.Exclamations == false ? ["祝好", "谢谢"] : ["祝好！", "谢谢！"], sender.Voice));
        var title = string.Join(language.Pick(", ", " · "), new[] { sender.Role?.In(language), seller.Company?.Name }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return string.Join('\n', new[] { closing, name, title }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static string? Footer(SellerProfile seller, Sender? sender, Language language, ComplianceVerdict? compliance, string? reason)
    {
        var company = seller.Company;
        var lines = new List<string?>();
        if (company is not null && (compliance?.NeedsIdentity ?? true))
        {
            lines.Add(string.Join(" · ", new[] { company.LegalName ?? company.Name, company.Address }.OfType<string>()));
            lines.Add(string.Join(" · ", new[] { sender?.Email ?? company.Email, sender?.Phone ?? company.Phone, company.Website }.OfType<string>()));
        }

        lines.Add(reason);
        if (compliance?.NeedsAdIdentification == true) lines.Add(language.Pick("This is a commercial message.", "本邮件为商业推广信息。"));
        if (compliance?.NeedsOptOut == true) lines.Add(OptOutLine(seller, language));
        lines.Add(seller.Disclosure?.In(language));
        var footer = string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
        return footer.Length == 0 ? null : footer;
    }

    /// <summary>The seller's own refusal line, else ours (F.7).</summary>
    public static string OptOutLine(SellerProfile seller, Language language) =>
        seller.OptOut?.In(language)
        ?? language.Pick("If you prefer not to hear from me, reply \"stop\" and I will not write again.", "如不希望再收到邮件，请回复“退订”，我们将停止发送。");
}
