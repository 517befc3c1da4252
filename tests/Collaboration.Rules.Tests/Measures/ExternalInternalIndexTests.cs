using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Networks)])]
public sealed class ExternalInternalIndexTests
{
    [Fact]
    public void Of_TiesWithinGroupsOnly_IsMinusOneBothWays()
    {
        var index = ExternalInternalIndex.Of(Networks.Of(4, (0, 1), (2, 3)), Half);
        Assert.Equal((-1.0, -1.0), (index.Index, index.Rescaled));
    }

    [Fact]
    public void Of_CompleteNetwork_IsZeroWhenRescaled()
    {
        var index = ExternalInternalIndex.Of(Networks.Complete(4), Half);
        Assert.Equal(new ExternalInternal(4, 2, 4, 2), index);
        Assert.Equal(1 / 3.0, index.Index);
        Assert.Equal(0, index.Rescaled);
    }

    [Fact]
    public void Of_NoTies_IsUndefined()
    {
        var index = ExternalInternalIndex.Of(Networks.Of(4), Half);
        Assert.Null(index.Index);
        Assert.Null(index.Rescaled);
    }

    [Fact]
    public void Of_OneGroupOrGroupsOfOne_IsUndefinedWhenRescaled()
    {
        Assert.Null(ExternalInternalIndex.Of(Networks.Complete(4), _ => "one").Rescaled);
        Assert.Null(ExternalInternalIndex.Of(Networks.Complete(4), node => node).Rescaled);
    }

    [Property]
    public void Of_OtherNamesAndOrder_IsTheSame(Networks networks)
    {
        var renamed = Enumerable.Range(0, networks.Nodes).ToDictionary(networks.NewName, node => Odd(Networks.Name(node)));
        Assert.Equal(ExternalInternalIndex.Of(networks.Network, Odd), ExternalInternalIndex.Of(networks.Renamed, node => renamed[node]));
    }

    private static string Half(string node) => string.CompareOrdinal(node, "n02") < 0 ? "first" : "second";

    private static string Odd(string node) => ((node[^1] - '0') % 2 == 0) ? "even" : "odd";
}
