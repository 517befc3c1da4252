using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Baselines;

/// <summary>One diagnostic that a baseline knows. Ordered by path, rule, subject, message and fingerprint, all ordinal.</summary>
/// <param name="Fingerprint">What it is found again by; all else is for people, and to tell equal ones apart.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Subject">The fact that is judged, as <c>Activity:delivery</c>.</param>
/// <param name="Message">What was said when the baseline was made.</param>
/// <param name="Path">The document, relative and with forward slashes where that is possible.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Subject, string Message, string Path) : IComparable<BaselineEntry>
{
    /// <inheritdoc/>
    public int CompareTo(BaselineEntry? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0) order = string.CompareOrdinal(Rule, other.Rule);
        if (order == 0) order = string.CompareOrdinal(Subject, other.Subject);
        if (order == 0) order = string.CompareOrdinal(Message, other.Message);
        return order != 0 ? order : string.CompareOrdinal(Fingerprint, other.Fingerprint);
    }

    /// <summary>The entry without anything that may name a person, or from which an id could be guessed.</summary>
    internal BaselineEntry Withheld() => this with
    {
        Fingerprint = "withheld",
        Subject = Subject.Split(':')[0],
        Message = "It is no longer found; what it said is not quoted, since persons have pseudonyms",
    };

    internal static BaselineEntry Of(Diagnostic diagnostic, string path) =>
        new(diagnostic.Fingerprint, diagnostic.Id, $"{diagnostic.Subject.Kind}:{diagnostic.Subject.Id}", diagnostic.Message, path);
}
