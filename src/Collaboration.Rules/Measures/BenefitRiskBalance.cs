using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>How a party's share of the benefit compares with its share of the risk.</summary>
/// <param name="Party">The party.</param>
/// <param name="Benefit">Its share of the benefit, 0 to 1; null, for undefined, when it is not known.</param>
/// <param name="Risk">Its share of the risk, 0 to 1; null, for undefined, when it is not known.</param>
/// <param name="Stakes">Its stakes in both, ordered by id.</param>
public sealed record BenefitRiskBalance(Party Party, decimal? Benefit, decimal? Risk, EquatableArray<FactReference> Stakes)
{
    /// <summary>Benefit − risk, −1 to 1, where 0 is balanced; null when one of them is.</summary>
    public double? Difference => (double?)(Benefit - Risk);
}
