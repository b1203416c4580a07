using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>The columns of <c>deals</c> that an import writes, each with the fields of an export that fill it and its value as text.</summary>
internal static class DealColumns
{
    /// <summary>One column.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Fields">Fields that give it.</param>
    /// <param name="Value">Its value in a record.</param>
    /// <param name="KeepsHistory">Whether a change is recorded.</param>
    public sealed record Column(string Name, CrmField[] Fields, Func<CrmRecord, string?> Value, bool KeepsHistory = true);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Column> All { get; } =
    [
        new("name", [CrmField.DealName], r => r.Name),
        new("name_key", [CrmField.DealName], r => r.Name is null ? null : NameKey.Of(r.Name), KeepsHistory: false),
        new("owner", [CrmField.Owner], r => r.Owner),
        new("stage", [CrmField.Stage, CrmField.Status, CrmField.Interest], r => r.Stage?.ToString()),
        new("amount", [CrmField.Amount], r => r.Amount is null ? null : Text(r.Amount.Amount)),
        new("currency", [CrmField.Amount], r => r.Amount?.Currency),
        new("created", [CrmField.Created], r => Text(r.Created)),
        new("closed", [CrmField.CloseDate, CrmField.Closed], r => Text(r.Closed)),
        new("expected_close", [CrmField.CloseDate, CrmField.ExpectedClose], r => Text(r.ExpectedClose)),
        new("stage_entered", [CrmField.StageEntered], r => Text(r.StageEntered)),
        new("last_contact", [CrmField.LastContact], r => Text(r.LastContact)),
        new("next_date", [CrmField.NextDate], r => Text(r.NextDate)),
        new("next_text", [CrmField.NextStep], r => r.NextText),
        new("lead_source", [CrmField.Source], r => r.LeadSource),
        new("product", [CrmField.Product], r => r.Product),
        new("notes", [CrmField.Notes, CrmField.Interest, CrmField.LostReason, CrmField.Email, CrmField.Phone, CrmField.Country], r => r.Notes),
    ];

    /// <summary>A date as stored.</summary>
    public static string? Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    /// <summary>A stored date.</summary>
    public static LocalDate? Date(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>A sum as stored: exact, without needless zeros.</summary>
    public static string Text(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A stored sum with its currency.</summary>
    public static Money? Money(string? amount, string? currency) =>
        amount is null || currency is null ? null : new Money(decimal.Parse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), currency);
}
