using System.Numerics;
using Collaboration.Rules.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Tests.Measures;

/// <summary>A winnable game of one to ten voters, small weights (zero included) or large ones, and a seed for another order.</summary>
public sealed record Votes(int[] Weights, long Quota, int Seed)
{
    public VotingGame Game => VotingGame.Create(Quota, [.. Weights]);

    public int[] Order => Amounts.OrderOf(Weights.Length, Seed);

    public VotingGame Reordered => VotingGame.Create(Quota, [.. Order.Select(i => Weights[i])]);

    /// <summary>The swings of a voter by the size of the coalition, by trying every coalition.</summary>
    public long[] Swings(int voter)
    {
        var swings = new long[Weights.Length];
        for (var coalition = 0; coalition < 1 << Weights.Length; coalition++)
        {
            var members = Enumerable.Range(0, Weights.Length).Where(i => (coalition >> i & 1) == 1).ToArray();
            var sum = members.Sum(i => (long)Weights[i]);
            if (!members.Contains(voter) && sum < Quota && sum + Weights[voter] >= Quota) swings[members.Length]++;
        }

        return swings;
    }

    public static BigInteger Factorial(int n) => Enumerable.Range(1, n).Aggregate(BigInteger.One, (product, i) => product * i);

    public static Arbitrary<Votes> Arbitrary()
    {
        var votes =
            from largest in Gen.Elements(3, 20, 20, 80, 2_000_000)
            from unit in Gen.Elements(1, 1, 7)
            from first in Gen.Choose(1, largest)
            from count in Gen.Choose(0, 9)
            from others in Gen.Choose(0, largest).ListOf(count)
            let weights = others.Append(first).Select(weight => weight * unit).ToArray()
            from share in Gen.Choose(0, 1_000_000)
            from seed in Gen.Choose(0, int.MaxValue)
            select new Votes(weights, 1 + ((weights.Sum(weight => (long)weight) - 1) * share / 1_000_000), seed);
        return votes.ToArbitrary();
    }
}
