using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Networks)])]
public sealed class NetworkDensityTests
{
    [Fact]
    public void Undirected_OfKnownNetworks_IsTheShareOfPairs()
    {
        Assert.Equal(1, NetworkDensity.Undirected(Networks.Complete(5)));
        Assert.Equal(0.5, NetworkDensity.Undirected(Networks.Ring(5)));
        Assert.Equal(0, NetworkDensity.Undirected(Networks.Of(2)));
    }

    [Fact]
    public void Directed_OfOneWayTies_IsHalfTheUndirected()
    {
        Assert.Equal(0.5, NetworkDensity.Directed(Networks.Complete(5)));
        Assert.Equal(1, NetworkDensity.Directed(Networks.Of(2, (0, 1), (1, 0))));
    }

    [Fact]
    public void Both_OfOneNode_AreUndefined()
    {
        Assert.Null(NetworkDensity.Undirected(Networks.Of(1, (0, 0))));
        Assert.Null(NetworkDensity.Directed(Networks.Of(0)));
    }

    [Property]
    public void Both_OfOtherNamesAndOrder_AreTheSame(Networks networks)
    {
        Assert.Equal(NetworkDensity.Undirected(networks.Network), NetworkDensity.Undirected(networks.Renamed));
        Assert.Equal(NetworkDensity.Directed(networks.Network), NetworkDensity.Directed(networks.Renamed));
    }
}
