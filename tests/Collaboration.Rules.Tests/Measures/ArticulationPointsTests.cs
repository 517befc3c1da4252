using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Networks)])]
public sealed class ArticulationPointsTests
{
    [Fact]
    public void Of_AStar_IsItsCentre() => Assert.Equal([new ArticulationPoint("n00", 4)], ArticulationPoints.Of(Networks.Star(4)));

    [Fact]
    public void Of_AChain_IsAllButItsEnds() =>
        Assert.Equal([new ArticulationPoint("n01", 2), new("n02", 2)], ArticulationPoints.Of(Networks.Of(4, (0, 1), (1, 2), (2, 3))));

    [Fact]
    public void Of_ARingOrNoTies_IsNone()
    {
        Assert.Empty(ArticulationPoints.Of(Networks.Ring(5)));
        Assert.Empty(ArticulationPoints.Of(Networks.Of(5)));
        Assert.Empty(ArticulationPoints.Of(Networks.Of(0)));
    }

    [Fact]
    public void Components_OfTwoGroupsAndALoner_AreOrderedBySizeThenName() =>
        Assert.Equal([["n01", "n02", "n04"], ["n00"], ["n03"]], NetworkComponents.Of(Networks.Of(5, (4, 1), (2, 4))).Select(group => group.ToArray()));

    [Property]
    public void Of_AnyNetwork_AreTheNodesWithoutWhichThereAreMoreGroups(Networks networks)
    {
        var groups = NetworkComponents.Of(networks.Network).Count;
        var expected = networks.Network.Nodes
            .Select(node => new ArticulationPoint(node, NetworkComponents.Of(Without(networks, node)).Count - groups + 1))
            .Where(point => point.Parts > 1);

        Assert.Equal(expected, ArticulationPoints.Of(networks.Network));
    }

    [Property]
    public void Of_OtherNamesAndOrder_AreTheSame(Networks networks) => Assert.Equal(
        ArticulationPoints.Of(networks.Network).Select(point => point with { Node = networks.NewName(int.Parse(point.Node[1..])) }).OrderBy(point => point.Node, StringComparer.Ordinal),
        ArticulationPoints.Of(networks.Renamed));

    private static TieNetwork Without(Networks networks, string node) =>
        new(networks.Network.Nodes.Where(other => other != node), networks.Ties.Select(tie => (Networks.Name(tie.From), Networks.Name(tie.To))));
}
