using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>A party that others rate, or the collaboration as a whole, with how far it is trusted.</summary>
internal sealed record TrustSubject(FactReference Reference, string Name, TrustLevel Level)
{
    /// <summary>One row for each rated party, and one for the whole while anything is rated.</summary>
    public static Query<TrustSubject> All { get; } = MeanTrust.Parties
        .Select(rated => new TrustSubject(rated.Party.Reference, rated.Party.Name, rated.Level))
        .Concat(TheCollaboration
            .With(MeanTrust.Whole)
            .Join(MeanTrust.Whole, _ => "", _ => "", (whole, level) => new TrustSubject(whole.Reference, whole.Name, level)));

    /// <summary>The ratings below <paramref name="points"/> of five.</summary>
    public IEnumerable<FactReference> RatedBelow(double points) =>
        Level.Answers.Where(rating => MeanTrust.OnFive(rating)?.ToDouble() < points).Select(FactReference.To);
}
