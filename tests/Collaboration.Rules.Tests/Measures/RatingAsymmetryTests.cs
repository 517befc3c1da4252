using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class RatingAsymmetryTests
{
    [Fact]
    public void Of_MeansThatDiffer_IsTheirDifference() => Assert.Equal(1.75, RatingAsymmetry.Of([4, 4.5m], [3, 2]));

    [Fact]
    public void Of_SideWithoutRating_IsUndefined()
    {
        Assert.Null(RatingAsymmetry.Of([4], []));
        Assert.Null(RatingAsymmetry.Of([], [4]));
    }

    [Property]
    public void Of_SidesExchangedOrReordered_ChangesTheSignOnly(int seed)
    {
        var random = new Random(seed);
        decimal[] given = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(1, 6) / 1m)];
        decimal[] received = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(1, 6) / 1m)];
        var difference = RatingAsymmetry.Of(given, received);

        Assert.Equal(difference, -RatingAsymmetry.Of(received, given));
        Assert.Equal(difference, RatingAsymmetry.Of([.. Amounts.OrderOf(given.Length, seed).Select(i => given[i])], received));
        Assert.Equal(2 * difference, RatingAsymmetry.Of([.. given.Select(x => 2 * x)], [.. received.Select(x => 2 * x)]));
    }
}
