using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>How many of the decisions a party took alone.</summary>
/// <param name="Party">The party.</param>
/// <param name="Alone">How many decisions it took alone; none for a class of many or a body with members.</param>
/// <param name="Taken">How many decisions somebody is known to have taken.</param>
/// <param name="Unknown">How many were taken by nobody knows whom.</param>
public sealed record DecisionShare(Party Party, int Alone, int Taken, int Unknown)
{
    /// <summary>The share of the decisions taken that it took alone, 0 to 1; null, for undefined, when none was taken.</summary>
    public double? Share => Taken == 0 ? null : (double)Alone / Taken;

    /// <summary>The share it would have if every decision of unknown making were its own; null when there is no decision at all.</summary>
    public double? LargestShare => Taken + Unknown == 0 ? null : (double)(Alone + Unknown) / (Taken + Unknown);
}
