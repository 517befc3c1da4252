using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>Collaborations of any size with facts of every kind: many small ones at random, with ids of their own, put side by side.</summary>
public static class SyntheticCollaboration
{
    private const int PartSize = 30;

    /// <summary>A collaboration of at least <paramref name="facts"/> facts and few more; the same seed gives the same one.</summary>
    public static CollaborationSnapshot Create(int seed, int facts)
    {
        var builder = new CollaborationBuilder().Profile("Synthetic");
        var count = 0;
        for (var part = 0; count < facts; part++)
        {
            var random = RandomCollaboration.Create((seed * 10_000) + part, PartSize);
            foreach (var fact in RandomCollaboration.Rename(random, $"{part}-").Facts.Where(fact => fact is not Facts.CollaborationProfile))
            {
                builder.Add(fact);
                count++;
            }
        }

        return builder.Build();
    }
}
