using System.Collections.Immutable;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>What rules say of an anti-pattern: a diagnostic of one of them, about what was planted, finds it.</summary>
/// <param name="Pattern">The anti-pattern.</param>
/// <param name="Rules">The ids of the rules that describe it, in order.</param>
public sealed record PatternDefinition(AntiPattern Pattern, ImmutableArray<string> Rules)
{
    /// <summary>Every anti-pattern once, in the order of <see cref="AntiPattern"/>.</summary>
    public static ImmutableArray<PatternDefinition> All { get; } =
    [
        new(AntiPattern.OneSizeFitsAll, ["CR0501", "CR0502", "CR0503"]),
        new(AntiPattern.PowerImbalance, ["CR0401", "CR0402", "CR0403", "CR0404", "CR0406", "CR0407", "CR0412", "CR0413"]),
        new(AntiPattern.UnclearRoles, ["CR0301", "CR0302", "CR0303", "CR0314"]),
        new(AntiPattern.GoalDivergence, ["CR0201", "CR0202", "CR0203", "CR0211"]),
        new(AntiPattern.BrokenPromises, ["CR0704"]),
        new(AntiPattern.FesteringConflict, ["CR0705"]),
        new(AntiPattern.UnheardParty, ["CR0606"]),
        new(AntiPattern.InformationWithheld, ["CR0610"]),
        new(AntiPattern.CreditTaken, ["CR0707"]),
        new(AntiPattern.LowTrust, ["CR0701", "CR0702", "CR0703"]),
        new(AntiPattern.HollowAgreement, ["CR0802", "CR0803", "CR0804", "CR0806"]),
        new(AntiPattern.PaperReviews, ["CR0812"]),
        new(AntiPattern.AbsentSponsor, ["CR0901"]),
        new(AntiPattern.OverCommitment, ["CR0905"]),
        new(AntiPattern.KeyPerson, ["CR0312"]),
    ];

    /// <summary>The definition of an anti-pattern.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pattern"/> is none of those named.</exception>
    public static PatternDefinition Of(AntiPattern pattern) => All.FirstOrDefault(definition => definition.Pattern == pattern)
        ?? throw new ArgumentOutOfRangeException(nameof(pattern), pattern, $"AntiPattern {(int)pattern} is not named; use one of the enumeration.");
}
