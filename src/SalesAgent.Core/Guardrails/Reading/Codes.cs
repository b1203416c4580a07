using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Codes in capitals (IP65, LIMS, ISO 27001): standards, systems and grades that a statement can be held to in any language.</summary>
internal static class Codes
{
    private static readonly FrozenSet<string> Everyday = (
        "AD CEO CFO CTO COO CIO CMO VP HR IT OK PS AM PM USD EUR CNY RMB GBP CHF CAD AUD SGD HKD JPY UK US USA EU UAE DACH ASAP FYI FAQ ID NO YES STOP TD KPI ROI TCO Q1 Q2 Q3 Q4 II III IV CIF FOB DAP DDP EXW CRM ERP TMS WMS MES API PDF CSV XML BI AI GPS USB LED QR URL SMS VPN GDPR SSO DIN LAN WIFI B2B B2C VAT GST CET GMT EST PST CST HK SG MBA KB MB GB TB CM MM KG KM LLC INC LTD PLC GMBH AG SA SE CO PC TV DIY RFP RFQ NDA SOW PO POC MOQ SKU ETA EOD TBD TBC RE FW FWD CC BCC").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EverydayBySpan = Everyday.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the clause holds a code that no fact holds.</summary>
    public static bool Unknown(CheckContext context, Statement clause)
    {
        var tokens = context.Text.Tokens;
        for (var i = clause.FirstToken; i < clause.EndToken; i++)
            if (IsCode(tokens, i) && !context.Facts.Mentions(tokens.Span(i))) return true;
        return false;
    }

    private static bool IsCode(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word || tokens[i].End - tokens[i].Start is < 2 or > 8) return false;
        var capitals = 0;
        foreach (var c in tokens.Span(i))
        {
            if (char.IsUpper(c)) capitals++;
            else if (!char.IsDigit(c)) return false;
        }

        return capitals >= 2 && !EverydayBySpan.Contains(tokens.Span(i));
    }
}
