using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>How many facts of each kind a synthetic collaboration has.</summary>
public static class SyntheticProportions
{
    /// <summary>Of kinds that are not named below; those that come later are among them.</summary>
    private const int Ordinary = 10;

    /// <summary>Relative numbers: of about a thousand facts, so many.</summary>
    private static readonly Dictionary<Type, int> Weights = new()
    {
        [typeof(Party)] = 40,
        [typeof(Person)] = 60,
        [typeof(Role)] = 50,
        [typeof(Goal)] = 90,
        [typeof(GoalPriority)] = 50,
        [typeof(GoalRelation)] = 40,
        [typeof(Activity)] = 80,
        [typeof(Assignment)] = 200,
        [typeof(DecisionArea)] = 30,
        [typeof(DecisionRight)] = 90,
        [typeof(Decision)] = 70,
        [typeof(Contribution)] = 40,
        [typeof(Adoption)] = 60,
    };

    /// <summary>Kinds of which there are few, however large the collaboration is.</summary>
    private static readonly Dictionary<Type, int> AtMost = new()
    {
        [typeof(CollaborationProfile)] = 1,
        [typeof(Phase)] = 4,
        [typeof(Purpose)] = 5,
    };

    /// <summary>Numbers that add up to <paramref name="facts"/>; in a small collaboration, chance decides which of the rarer kinds it has.</summary>
    public static IReadOnlyDictionary<Type, int> Count(int facts, Random random)
    {
        var sum = FactKinds.All.Sum(kind => WeightOf(kind));
        var counts = new Dictionary<Type, int>();
        foreach (var kind in FactKinds.All)
        {
            var expected = (double)facts * WeightOf(kind) / sum;
            var count = (int)expected + (random.NextDouble() < expected - (int)expected ? 1 : 0);
            counts[kind.FactType] = Math.Min(count, AtMost.GetValueOrDefault(kind.FactType, int.MaxValue));
        }

        var missing = facts - counts.Values.Sum();
        counts[typeof(Assignment)] = Math.Max(0, counts[typeof(Assignment)] + missing);
        return counts;
    }

    private static int WeightOf(FactKind kind) => Weights.GetValueOrDefault(kind.FactType, Ordinary);
}
