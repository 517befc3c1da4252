using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>A suppression in one analysis, and what it matches there.</summary>
/// <param name="Written">The suppression.</param>
/// <param name="Kind">Where it is written.</param>
/// <param name="IsShared">Whether it may be meant for other documents.</param>
internal sealed record SuppressionUse(WrittenSuppression Written, SuppressionKind Kind, bool IsShared)
{
    public SuppressionEntry Entry => Written.Entry;

    public List<Diagnostic> Matches { get; } = [];

    /// <summary>Whether it covers a diagnostic of its rule and subject.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="phase">The only phase that is analysed, which diagnostics then do not name; null for all.</param>
    public bool Covers(Diagnostic diagnostic, string? phase) =>
        Entry.Covers(diagnostic) || (phase is not null && Entry.Covers(diagnostic with { Scope = phase }));

    public Suppression AsSuppression() => new(Kind, Entry.Justification ?? "") { Owner = Entry.Owner, Until = Entry.Until?.Last, Location = Written.Location };
}
