using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Shapes;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>Accepts findings of one rule, with the reason. What is left out does not narrow it.</summary>
/// <remarks>Immutable; compares by value. It is one object of the list <c>suppressions</c> of a document, or of a file beside it.</remarks>
public sealed record SuppressionEntry
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The subject of the findings, written as kind and id: activity:delivery; null for all subjects of the rule.</summary>
    public FactReference? Subject { get; init; }

    /// <summary>The id of the only phase for which findings are accepted; null for findings of any phase, and for those that hold throughout.</summary>
    public string? Phase { get; init; }

    /// <summary>The fingerprint of the only finding that is accepted, as results in JSON give it; null for any.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Why the findings are accepted. Without it the suppression holds, and a warning asks for the reason.</summary>
    public string? Justification { get; init; }

    /// <summary>Who answers for it; null where nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day, month or year in which it holds; null where it has no end.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The fingerprints of the evidence that was accepted, one for each finding: a finding that rests on anything else is open. Empty for any evidence.</summary>
    public EquatableArray<string> Evidence { get; init; }

    internal static RecordShape Shape { get; } = new(typeof(SuppressionEntry));

    /// <summary>Whether rule, subject, phase and fingerprint are those of <paramref name="diagnostic"/>; date and evidence are not looked at.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public bool Covers(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return Rule == diagnostic.Id
            && (Subject is null || Subject == diagnostic.Subject)
            && (Phase is null || Phase == diagnostic.Scope)
            && (Fingerprint is null || Fingerprint == diagnostic.Fingerprint);
    }
}
