using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Networks)])]
public sealed class DegreeCentralisationTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Undirected_OfAStar_IsOne(int leaves) => Assert.Equal(1, DegreeCentralisation.Undirected(Networks.Star(leaves)));

    [Fact]
    public void Undirected_OfARingOrACompleteNetwork_IsZero()
    {
        Assert.Equal(0, DegreeCentralisation.Undirected(Networks.Ring(6)));
        Assert.Equal(0, DegreeCentralisation.Undirected(Networks.Complete(5)));
        Assert.Equal(0, DegreeCentralisation.Undirected(Networks.Of(3)));
    }

    [Fact]
    public void Directed_OfAStarThatSends_IsOneForWhatIsSent()
    {
        Assert.Equal(1, DegreeCentralisation.OfSent(Networks.Star(4)));
        Assert.Equal(1 / 16.0, DegreeCentralisation.OfReceived(Networks.Star(4)));
    }

    [Fact]
    public void All_OfTwoNodes_AreUndefined()
    {
        var two = Networks.Of(2, (0, 1));
        Assert.Null(DegreeCentralisation.Undirected(two));
        Assert.Null(DegreeCentralisation.OfSent(two));
        Assert.Null(DegreeCentralisation.OfReceived(two));
    }

    [Property]
    public void All_OfOtherNamesAndOrder_AreTheSame(Networks networks)
    {
        Assert.Equal(DegreeCentralisation.Undirected(networks.Network), DegreeCentralisation.Undirected(networks.Renamed));
        Assert.Equal(DegreeCentralisation.OfSent(networks.Network), DegreeCentralisation.OfSent(networks.Renamed));
        Assert.Equal(DegreeCentralisation.OfReceived(networks.Network), DegreeCentralisation.OfReceived(networks.Renamed));
    }

    [Property]
    public void All_OfAnyNetwork_AreFromZeroToOne(Networks networks)
    {
        if (networks.Nodes < 3) return;
        Assert.InRange(DegreeCentralisation.Undirected(networks.Network)!.Value, 0, 1);
        Assert.InRange(DegreeCentralisation.OfSent(networks.Network)!.Value, 0, 1);
    }
}
