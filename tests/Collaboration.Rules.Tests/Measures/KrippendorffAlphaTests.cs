using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class KrippendorffAlphaTests
{
    /// <summary>Four observers of twelve units, as in Krippendorff 2011.</summary>
    private static readonly EquatableArray<decimal?>[] Standard =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    [Theory]
    [InlineData(MeasurementLevel.Nominal, 0.743)]
    [InlineData(MeasurementLevel.Ordinal, 0.815)]
    [InlineData(MeasurementLevel.Interval, 0.849)]
    [InlineData(MeasurementLevel.Ratio, 0.797)]
    public void Of_StandardTable_KnownValue(MeasurementLevel level, double expected) =>
        Assert.Equal(expected, KrippendorffAlpha.Of(Standard, level)!.Value, 3);

    [Theory]
    [InlineData(MeasurementLevel.Nominal)]
    [InlineData(MeasurementLevel.Ordinal)]
    [InlineData(MeasurementLevel.Interval)]
    [InlineData(MeasurementLevel.Ratio)]
    public void Of_RatersWhoAgree_One(MeasurementLevel level) => Assert.Equal(1, KrippendorffAlpha.Of([[0, 2, 3], [0.0m, 2, null]], level));

    [Fact]
    public void Of_OneUnit_IsWhatChanceGives() => Assert.Equal(0, KrippendorffAlpha.Of([[1], [2], [5]], MeasurementLevel.Interval));

    [Fact]
    public void Of_OppositeRaters_IsBelowZero()
    {
        // Two units 1–5 and 5–1: the observed difference is 16, the expected 16 · 8/12.
        Assert.Equal(-0.5, KrippendorffAlpha.Of([[1, 5], [5, 1]], MeasurementLevel.Interval));
    }

    [Fact]
    public void Of_NothingPairable_IsUndefined()
    {
        Assert.Null(KrippendorffAlpha.Of([], MeasurementLevel.Nominal));
        Assert.Null(KrippendorffAlpha.Of([[1, 2, 3]], MeasurementLevel.Nominal));
        Assert.Null(KrippendorffAlpha.Of([[1, null], [null, 2]], MeasurementLevel.Nominal));
    }

    [Fact]
    public void Of_OneValueOnly_IsUndefined() => Assert.Null(KrippendorffAlpha.Of([[3, 3], [3, 3.0m]], MeasurementLevel.Interval));

    [Fact]
    public void Of_WrongUse_Throws()
    {
        Assert.Throws<ArgumentException>("ratings", () => KrippendorffAlpha.Of([[1, 2], [1]], MeasurementLevel.Nominal));
        Assert.Throws<ArgumentException>("ratings", () => KrippendorffAlpha.Of([[1, 2], [-1, 1]], MeasurementLevel.Ratio));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => KrippendorffAlpha.Of([[1, 2], [1, 2]], (MeasurementLevel)9));
        Assert.Throws<ArgumentNullException>("ratings", () => KrippendorffAlpha.Of(null!, MeasurementLevel.Nominal));
    }

    [Property]
    public void Of_OtherOrderOfRatersAndUnits_SameBits(int seed, MeasurementLevel level)
    {
        var random = new Random(seed);
        var ratings = Random(random);
        var order = Amounts.OrderOf(ratings[0].Count, seed);
        var reordered = Amounts.OrderOf(ratings.Length, seed).Select(rater => order.Select(unit => ratings[rater][unit]).ToEquatableArray());
        var alpha = KrippendorffAlpha.Of(ratings, level);

        Assert.Equal(alpha, KrippendorffAlpha.Of([.. reordered], level));
        Assert.True(alpha is null or <= 1);
    }

    [Property]
    public void Of_OtherForm_IsTheSameWhereTheLevelAllowsIt(int seed)
    {
        var ratings = Random(new Random(seed));

        Same(MeasurementLevel.Nominal, x => 9 - x);
        Same(MeasurementLevel.Ordinal, x => (x * x * x) + 1);
        Same(MeasurementLevel.Interval, x => 10 - (2.5m * x));
        Same(MeasurementLevel.Ratio, x => 2.5m * x);

        void Same(MeasurementLevel level, Func<decimal, decimal> form) => Assert.Equal(
            KrippendorffAlpha.Of(ratings, level),
            KrippendorffAlpha.Of([.. ratings.Select(row => row.Select(x => x is { } value ? form(value) : x).ToEquatableArray())], level));
    }

    private static EquatableArray<decimal?>[] Random(Random random)
    {
        var units = random.Next(1, 7);
        return [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => Enumerable.Range(0, units).Select(_ => Score(random)).ToEquatableArray())];
    }

    private static decimal? Score(Random random) => random.Next(4) == 0 ? null : random.Next(0, 6) / 2m;
}
