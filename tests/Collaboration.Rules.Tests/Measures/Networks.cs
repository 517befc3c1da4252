using Collaboration.Rules.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Tests.Measures;

/// <summary>Ties among a few nodes, and a seed for another order and other names.</summary>
public sealed record Networks(int Nodes, (int From, int To)[] Ties, int Seed)
{
    public TieNetwork Network => new(Enumerable.Range(0, Nodes).Select(Name), Ties.Select(tie => (Name(tie.From), Name(tie.To))));

    /// <summary>The same network with nodes named the other way round, and with ties in another order and one of them twice.</summary>
    public TieNetwork Renamed
    {
        get
        {
            var shuffled = Amounts.OrderOf(Ties.Length, Seed).Select(i => Ties[i]).ToArray();
            return new(
                Enumerable.Range(0, Nodes).Select(NewName).Reverse(), shuffled.Concat(shuffled.Take(1)).Select(tie => (NewName(tie.From), NewName(tie.To))));
        }
    }

    public string NewName(int node) => Name(Nodes - 1 - node);

    public static string Name(int node) => $"n{node:00}";

    public static TieNetwork Star(int leaves) => Of(leaves + 1, [.. Enumerable.Range(1, leaves).Select(leaf => (0, leaf))]);

    public static TieNetwork Ring(int nodes) => Of(nodes, [.. Enumerable.Range(0, nodes).Select(node => (node, (node + 1) % nodes))]);

    public static TieNetwork Complete(int nodes) =>
        Of(nodes, [.. from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(0, nodes) where a < b select (a, b)]);

    public static TieNetwork Of(int nodes, params (int From, int To)[] ties) => new Networks(nodes, ties, 0).Network;

    public static Arbitrary<Networks> Arbitrary()
    {
        var networks =
            from nodes in Gen.Choose(1, 9)
            from ties in Tie(nodes).ListOf()
            from seed in Gen.Choose(0, int.MaxValue)
            select new Networks(nodes, [.. ties], seed);
        return networks.ToArbitrary();
    }

    private static Gen<(int From, int To)> Tie(int nodes) =>
        from first in Gen.Choose(0, nodes - 1)
        from second in Gen.Choose(0, nodes - 1)
        select (first, second);
}
