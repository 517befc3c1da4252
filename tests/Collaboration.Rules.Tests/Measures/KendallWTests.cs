using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class KendallWTests
{
    [Fact]
    public void Of_IdenticalOrders_One() => Assert.Equal(1, KendallW.Of([[1, 2, 3], [1, 2, 3], [10, 20, 30.5m]]));

    [Fact]
    public void Of_TwoOppositeOrders_Zero() => Assert.Equal(0, KendallW.Of([[1, 2, 3, 4], [4, 3, 2, 1]]));

    [Fact]
    public void Of_ThreeRatersOfFour_KnownValue() =>
        Assert.Equal(0.6444, KendallW.Of([[1, 2, 3, 4], [2, 1, 4, 3], [1, 3, 2, 4]])!.Value, 4);

    [Fact]
    public void Of_IdenticalOrdersWithTies_One() => Assert.Equal(1, KendallW.Of([[1, 2, 2, 4], [5, 6, 6.0m, 9]]));

    [Fact]
    public void Of_OneRaterTies_UsesMidRanks()
    {
        // Ranks (1, 2, 3) and (1.5, 1.5, 3): rank sums 2.5, 3.5, 6, so S = 6.5 and T = 6: W = 78 / (96 − 12).
        Assert.Equal(78 / 84.0, KendallW.Of([[1, 2, 3], [1, 1, 2]]));
    }

    [Fact]
    public void Of_EveryoneTiesAll_IsUndefined() => Assert.Null(KendallW.Of([[1, 1, 1], [2, 2, 2]]));

    [Fact]
    public void Of_TooFewRatersOrItems_IsUndefined()
    {
        Assert.Null(KendallW.Of([]));
        Assert.Null(KendallW.Of([[1, 2, 3]]));
        Assert.Null(KendallW.Of([[1], [1]]));
        Assert.Null(KendallW.Of([[], []]));
    }

    [Fact]
    public void Of_RatersOfDifferentItems_Throws() => Assert.Throws<ArgumentException>("ratings", () => KendallW.Of([[1, 2], [1, 2, 3]]));

    [Property]
    public void Of_OtherOrderOfRatersAndItems_SameBits(int seed)
    {
        var random = new Random(seed);
        var (raters, items) = (random.Next(2, 6), random.Next(2, 8));
        var ratings = Enumerable.Range(0, raters)
            .Select(_ => Enumerable.Range(0, items).Select(_ => (decimal)random.Next(0, 5)).ToEquatableArray())
            .ToArray();
        var order = Amounts.OrderOf(items, seed);
        var reordered = Amounts.OrderOf(raters, seed).Select(rater => order.Select(item => ratings[rater][item]).ToEquatableArray());
        var concordance = KendallW.Of(ratings);
        Assert.Equal(concordance, KendallW.Of([.. reordered]));
        Assert.Equal(concordance, KendallW.Of([.. ratings.Select(row => row.Select(x => (x * x * 3) + 1).ToEquatableArray())]));
        Assert.InRange(concordance ?? 0, 0, 1);
    }
}
