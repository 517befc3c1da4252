using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

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
}
