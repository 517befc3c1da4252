using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>For how many activities one holder is accountable, beside all others.</summary>
/// <param name="Holder">The party, person or role; for a role that a person holds, the person.</param>
/// <param name="Name">What it is called, where it goes by several names the first in ordinal order.</param>
/// <param name="Activities">The activities, one or more, ordered by id.</param>
/// <param name="Total">The sum of the activities of all holders; one with two accountable counts twice.</param>
/// <param name="Median">The median of the activities over all holders who have any.</param>
public sealed record AccountabilityLoad(FactReference Holder, string Name, EquatableArray<FactReference> Activities, int Total, double Median)
{
    /// <summary>The part of all that is its own, above 0 to 1.</summary>
    public double Share => (double)Activities.Count / Total;

    /// <summary>How many times the median it has, above 0.</summary>
    public double TimesMedian => Activities.Count / Median;
}
