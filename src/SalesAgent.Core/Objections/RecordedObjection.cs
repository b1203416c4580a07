using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>A kind that the user has put on the lead's card weighs more than what the words alone show.</summary>
public static class RecordedObjection
{
    /// <summary>
    /// The reading with the kind recorded for the very same words (spaces and closing marks aside), the latest record first;
    /// the kind that the words show becomes a secondary one. An opt-out stays one: nothing on a card may undo it.
    /// </summary>
    public static ObjectionReading Over(ObjectionReading reading, string text, LeadCard? lead)
    {
        var words = Plain(text);
        var recorded = lead?.Objections.Where(o => o.Kind is not null && o.Text is { } known && Plain(known) == words).OrderByDescending(o => o.Date).FirstOrDefault()?.Kind;
        if (recorded is not { } kind || kind is ObjectionKind.Unknown || reading.Kind == ObjectionKind.OptOut) return reading;
        if (kind == reading.Kind) return reading with { Confidence = Confidence.High };
        var shown = reading.Kind is ObjectionKind.Unknown or ObjectionKind.Question ? reading.Secondary : reading.Secondary.Prepend(reading.Kind);
        return reading with { Kind = kind, Secondary = [.. shown.Where(other => other != kind)], Confidence = Confidence.High };
    }

    /// <summary>True when the card holds an earlier objection of this kind; the open record of these very words is this one, not an earlier one.</summary>
    public static bool RaisedBefore(ObjectionKind kind, string text, LeadCard? lead)
    {
        var words = Plain(text);
        return lead?.Objections.Any(o => o.Kind == kind && !(o.Status is ObjectionStatus.Open && o.Text is { } known && Plain(known) == words)) == true;
    }

    private static string Plain(string text) => string.Concat(ObjectionClassifier.Normalise(text).Where(char.IsLetterOrDigit));
}
