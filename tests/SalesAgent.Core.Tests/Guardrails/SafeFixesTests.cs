using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using Shouldly;
using Xunit;

namespace SalesAgent.Core.Tests.Guardrails;

public sealed class SafeFixesTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly SellerProfile Seller = new()
    {
        Company = new SellerCompany { Name = "Wegweiser", LegalName = "Wegweiser Software GmbH", Address = "Hafenstraße 12, 20457 Hamburg, Germany" },
        Senders = [new Sender { Name = "Mara Lindt" }],
    };

    private static readonly LeadCard Lead = new() { Company = new Company { Name = "Acme Freight", Country = "US" }, Contact = new Contact { Name = "Ines Vogt" } };

    private static FixedMessage Fix(string text, string? subject = null, LeadCard? lead = null, Language language = Language.English, MessageKind kind = MessageKind.General)
    {
        var brief = PastedBrief.Of(lead ?? Lead, Seller, [], kind, Channel.Email, language, Today);
        return SafeFixes.Apply(PastedMessage.Read(text, subject, Channel.Email).Text, brief, FactSheet.Of(brief.Facts), Seller);
    }

    [Fact]
    public void It_cuts_what_nothing_supports_and_adds_what_the_law_wants()
    {
        var mended = Fix("Hi Ines,\n\nThank you for your time. Our clients save 31 % of their fuel. The plan is simple. It fits your tours. Would Thursday suit you?\n\nBest regards,\nMara Lindt", "Next step");

        mended.Passed.ShouldBeTrue();
        mended.Text.ShouldNotContain("31 %");
        mended.Text.ShouldContain("Would Thursday suit you?");
        mended.Text.ShouldContain("Hafenstraße 12");
        mended.Text.ShouldContain("stop");
        mended.Changes.ShouldContain(change => change.Contains("31 %", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_word_it_adds_comes_from_the_profile_or_our_fixed_lines()
    {
        const string Given = "Hi Ines,\n\nThank you for the call. The plan is simple. Would Thursday suit you?\n\nBest regards,\nMara Lindt";
        var mended = Fix(Given, "Next step");
        var added = mended.Text.Replace(Given, "", StringComparison.Ordinal);

        foreach (var line in added.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            new[] { "--", Seller.Company!.LegalName!, Seller.Company.Address!, MessageFrame.OptOutLine(Seller, Language.English), "This is a commercial message." }.ShouldContain(line);
    }

    [Fact]
    public void A_message_that_would_lose_itself_is_left_to_its_writer()
    {
        var mended = Fix("Hi Ines,\n\nOur clients save 31 % of their fuel. We guarantee it. You get 40 % off.\n\nBest regards,\nMara Lindt", "Next step");

        mended.Passed.ShouldBeFalse();
        mended.Text.ShouldContain("31 %");
        mended.Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_only_question_stays()
    {
        var mended = Fix("Hi Ines,\n\nThe plan is simple. It fits your tours. Did you know that our clients save 31 %?\n\nBest regards,\nMara Lindt", "Next step", kind: MessageKind.PostDemo);

        mended.Text.ShouldContain("31 %?");
    }

    [Fact]
    public void A_false_reply_prefix_goes_and_the_advertising_label_comes()
    {
        var lead = new LeadCard { Company = new Company { Name = "上海快达", Country = "CN" }, Contact = new Contact { Name = "王建国" }, Consent = new Consent { Basis = ConsentBasis.Express, Date = Today } };
        var mended = Fix("王先生，您好：\n\n我们做路线规划。您想了解吗？\n\nWegweiser Software GmbH\nHafenstraße 12, 20457 Hamburg, Germany", "Re: 路线规划", lead, Language.Chinese);

        mended.Subject!.ShouldNotContain("Re:");
        mended.Subject!.ShouldStartWith("广告");
        mended.Text.ShouldContain("退订");
    }

    [Fact]
    public void A_clean_message_stays_as_it_is()
    {
        const string Given = "Hi Ines,\n\nThank you for your time. Would Thursday suit you?\n\nBest regards,\nMara Lindt\n\n--\nWegweiser Software GmbH · Hafenstraße 12, 20457 Hamburg, Germany\nThis is a commercial message.\nReply \"stop\" and I will not write again.";
        var mended = Fix(Given, "Next step");

        mended.Changes.ShouldBeEmpty();
        mended.Text.ShouldBe(Given);
        mended.Passed.ShouldBeTrue();
    }
}
