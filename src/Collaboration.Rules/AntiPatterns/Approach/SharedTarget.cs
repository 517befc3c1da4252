using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>One value of a target and those it is set for.</summary>
/// <param name="Adoptions">The adoptions with that value and unit, by id.</param>
internal sealed record SharedTarget(EquatableArray<AdoptedPractice> Adoptions)
{
    /// <summary>How many different parties it is set for.</summary>
    public long Parties { get; } = Adoptions.DistinctBy(adopted => adopted.Adoption.Party).Sum(adopted => (long)adopted.Parties);

    /// <summary>What the parties are compared by: where they stood, or their size where that is unknown.</summary>
    public string Aspect => UsesBaselines ? "baselines" : "sizes";

    /// <summary>The lowest known starting point as a share of the highest, 1 when all are equal; null when undefined.</summary>
    public double? LowestShare => Share(Starts);

    /// <summary>Whether every party counts in the share, so that no other record could make it smaller.</summary>
    public bool IsKnown => LowestShare is not null
        && Adoptions.All(adopted => adopted.Parties == 1)
        && !Starts.Contains(null);

    private IEnumerable<decimal?> Starts => Adoptions.Select(adopted => UsesBaselines ? adopted.Adoption.Baseline : adopted.Party?.Size);

    private bool UsesBaselines => Adoptions.Count(adopted => adopted.Adoption.Baseline is not null) > 1;

    /// <summary>Undefined for fewer than two values, and for numbers that differ when one is below 0.</summary>
    private static double? Share(IEnumerable<decimal?> values)
    {
        var known = values.OfType<decimal>().ToArray();
        if (known.Length < 2) return null;
        var (lowest, highest) = (known.Min(), known.Max());
        if (lowest == highest) return 1;
        return lowest < 0 ? null : (double)(lowest / highest);
    }
}
