using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>One result before it is written. Ordered by place, then by rule, then by what it says.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Kind">What came of it.</param>
/// <param name="Level">How grave it is; none for all that does not fail.</param>
/// <param name="Message">What it says.</param>
/// <param name="Place">Where it is.</param>
internal sealed record SarifResult(string RuleId, string Kind, string Level, SarifMessage Message, SourceLocation Place) : IComparable<SarifResult>
{
    public bool Fails => Kind == "fail";

    public FactReference? Subject { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public string? Fingerprint { get; init; }

    public Suppression? Suppression { get; init; }

    public BaselineState BaselineState { get; init; } = BaselineState.New;

    public Measurement? Measurement { get; init; }

    public string? Phase { get; init; }

    public IReadOnlyList<string> Missing { get; init; } = [];

    public int CompareTo(SarifResult? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Place.Path, other.Place.Path);
        if (order == 0) order = Place.Line.CompareTo(other.Place.Line);
        if (order == 0) order = Place.Column.CompareTo(other.Place.Column);
        if (order == 0) order = string.CompareOrdinal(RuleId, other.RuleId);
        if (order == 0) order = string.CompareOrdinal(Kind, other.Kind);
        if (order == 0) order = string.CompareOrdinal(Fingerprint, other.Fingerprint);
        if (order == 0) order = string.CompareOrdinal(Phase, other.Phase);
        return order != 0 ? order : string.CompareOrdinal(Message.Text, other.Message.Text);
    }
}
