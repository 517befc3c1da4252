using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Networks)])]
public sealed class SociotechnicalCongruenceTests
{
    [Fact]
    public void Of_TwoOfThreePairsThatTalk_IsTwoThirds()
    {
        var collaboration = Networks.Of(3, (0, 1), (1, 2), (2, 0));
        var communication = Networks.Of(4, (1, 0), (2, 1), (0, 3));

        Assert.Equal(2 / 3.0, SociotechnicalCongruence.Of(collaboration, communication));
        Assert.Equal([("n00", "n02")], SociotechnicalCongruence.Missing(collaboration, communication));
    }

    [Fact]
    public void Of_NoCollaboration_IsUndefined() => Assert.Null(SociotechnicalCongruence.Of(Networks.Of(3), Networks.Complete(3)));

    [Property]
    public void Of_ANetworkWithItself_IsOne(Networks networks) =>
        Assert.Equal(networks.Network.PairCount == 0 ? null : 1.0, SociotechnicalCongruence.Of(networks.Network, networks.Network));

    [Property]
    public void Of_OtherNamesAndOrder_IsTheSame(Networks networks) => Assert.Equal(
        SociotechnicalCongruence.Of(networks.Network, Networks.Ring(9)),
        SociotechnicalCongruence.Of(networks.Renamed, Rename(Networks.Ring(9), networks)));

    private static TieNetwork Rename(TieNetwork ring, Networks networks) =>
        new(ring.Nodes.Select(node => Name(node, networks)), Enumerable.Range(0, 9).Select(i => (Name(Networks.Name(i), networks), Name(Networks.Name((i + 1) % 9), networks))));

    private static string Name(string node, Networks networks) =>
        int.Parse(node[1..]) is var number && number < networks.Nodes ? networks.NewName(number) : node;
}
