using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>How many of the decisions were taken by one party without asking anybody.</summary>
/// <param name="Without">These decisions, ordered by id.</param>
/// <param name="Known">Of how many it is known whether they were.</param>
/// <param name="Unknown">Of how many it is not known.</param>
public sealed record Deliberation(EquatableArray<FactReference> Without, int Known, int Unknown)
{
    /// <summary>The share of such decisions among those known, 0 to 1; null, for undefined, when none is known.</summary>
    public double? Share => Known == 0 ? null : (double)Without.Count / Known;

    /// <summary>The share it would be if every unknown decision were one of them; null when there is no decision at all.</summary>
    public double? LargestShare => Known + Unknown == 0 ? null : (double)(Without.Count + Unknown) / (Known + Unknown);
}
