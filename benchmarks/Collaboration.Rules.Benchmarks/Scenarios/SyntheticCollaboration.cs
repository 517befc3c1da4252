using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>
/// Collaborations of any size with facts of every kind, in the proportions of large recorded ones.
/// <para>
/// What grows with the facts is how many parties, activities, goals and decisions there are, not how many facts each of them has: a fact
/// refers to facts at about its own place among their kind, one in fifty to any. A few things stay few, such as shared goals.
/// </para>
/// </summary>
public static class SyntheticCollaboration
{
    /// <summary>A collaboration of exactly <paramref name="facts"/> facts; the same seed gives the same one.</summary>
    public static CollaborationSnapshot Create(int seed, int facts)
    {
        var counts = SyntheticProportions.Count(facts, new Random(seed));
        var builder = new CollaborationBuilder();
        foreach (var kind in FactKinds.All)
        {
            var maker = new SyntheticFact(counts, new Random(SeedOf(kind, seed)));
            for (var i = 0; i < counts[kind.FactType]; i++) builder.Add(maker.Make(kind, i));
        }

        return builder.Build();
    }

    /// <summary>Of its own for each kind, so that a kind that is added changes no facts of others.</summary>
    private static int SeedOf(FactKind kind, int seed) => kind.Name.Aggregate(seed, (sum, letter) => unchecked((sum * 31) + letter));
}
