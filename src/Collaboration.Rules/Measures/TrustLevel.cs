using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>How far somebody is trusted, by the ratings of others.</summary>
/// <param name="Value">The <see cref="MeanTrust"/>, 1 to 5; null when undefined.</param>
/// <param name="Answers">The ratings with a score, ordered by id.</param>
/// <param name="Asked">How many ratings were asked for, one or more.</param>
public sealed record TrustLevel(double? Value, EquatableArray<Rating> Answers, int Asked)
{
    /// <summary>The <see cref="ResponseRate"/>, 0 to 1.</summary>
    public double Response => ResponseRate.Of(Answers.Count, Asked)!.Value;
}
