using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

<<<<<<< HEAD
public sealed class ReciprocityTests
{
    private static readonly (string From, string To)[] OneOfTwo = [("a", "b"), ("b", "a"), ("a", "c")];

    [Fact]
    public void Forms_OneMutualAndOneAsymmetricPair_Differ()
    {
        Assert.Equal(0.5, Reciprocity.Dyad(OneOfTwo));
        Assert.Equal(2 / 3.0, Reciprocity.Arc(OneOfTwo));
    }

    [Fact]
    public void Forms_AllOneWay_Zero()
    {
        Assert.Equal(0, Reciprocity.Dyad([("a", "b"), ("b", "c"), ("c", "a")]));
        Assert.Equal(0, Reciprocity.Arc([("a", "b")]));
    }

    [Fact]
    public void Forms_AllBothWays_One()
    {
        Assert.Equal(1, Reciprocity.Dyad([("a", "b"), ("b", "a")]));
        Assert.Equal(1, Reciprocity.Arc([("a", "b"), ("b", "a")]));
    }

    [Fact]
    public void Forms_WithoutATieBetweenTwo_AreUndefined()
    {
        Assert.Null(Reciprocity.Dyad([]));
        Assert.Null(Reciprocity.Arc([("a", "a")]));
    }

    [Fact]
    public void Dyad_RepeatedTiesAndLoops_CountForNothing() =>
        Assert.Equal(Reciprocity.Dyad(OneOfTwo), Reciprocity.Dyad([.. OneOfTwo, ("a", "c"), ("c", "c")]));

    [Property]
    public void Forms_AnyTies_FollowFromEachOther((int From, int To)[] pairs)
    {
        var ties = Ties(pairs);
        var (dyad, arc) = (Reciprocity.Dyad(ties), Reciprocity.Arc(ties));
        Assert.Equal(dyad is null, arc is null);
        if (dyad is { } d) Assert.Equal(2 * d / (1 + d), arc!.Value, 12);
    }

    [Property]
    public void Forms_OtherOrderOrDirection_SameBits((int From, int To)[] pairs, int seed)
    {
        var ties = Ties(pairs);
        var other = Amounts.OrderOf(ties.Length, seed).Select(i => (ties[i].To, ties[i].From)).ToArray();
        Assert.Equal(Reciprocity.Dyad(ties), Reciprocity.Dyad(other));
        Assert.Equal(Reciprocity.Arc(ties), Reciprocity.Arc(other));
    }

    /// <summary>Among few parties, so that ties meet.</summary>
    private static (string From, string To)[] Ties((int From, int To)[] pairs) => [.. pairs.Select(pair => ($"{pair.From & 3}", $"{pair.To & 3}"))];
=======
[Properties(Arbitrary = [typeof(Networks)])]
public sealed class ReciprocityTests
{
    [Fact]
    public void Both_OfOneMutualAndOneOneWayTie_Differ()
    {
        var network = Networks.Of(3, (0, 1), (1, 0), (1, 2));
        Assert.Equal(2 / 3.0, Reciprocity.OfArcs(network));
        Assert.Equal(0.5, Reciprocity.OfDyads(network));
    }

    [Fact]
    public void Both_WithoutTies_AreUndefined()
    {
        Assert.Null(Reciprocity.OfArcs(Networks.Of(3)));
        Assert.Null(Reciprocity.OfDyads(Networks.Of(3, (1, 1))));
    }

    [Property]
    public void Both_OfOtherNamesAndOrder_AreTheSame(Networks networks)
    {
        Assert.Equal(Reciprocity.OfArcs(networks.Network), Reciprocity.OfArcs(networks.Renamed));
        Assert.Equal(Reciprocity.OfDyads(networks.Network), Reciprocity.OfDyads(networks.Renamed));
    }
>>>>>>> comm
}
