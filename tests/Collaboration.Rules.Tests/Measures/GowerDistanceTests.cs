using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class GowerDistanceTests
{
    private static AttributeValue Missing => default;
    private static readonly AttributeValue Rural = AttributeValue.Nominal("rural");
    private static readonly AttributeValue Urban = AttributeValue.Nominal("urban");

    [Fact]
    public void Between_NominalAndNumeric_MeanOfBoth() =>
        Assert.Equal(0.625, GowerDistance.Between([Rural, Size(10)], [Urban, Size(35)], [0, 100]));

    [Fact]
    public void Between_MissingValue_HasNoWeight() =>
        Assert.Equal(1, GowerDistance.Between([Rural, Size(10)], [Urban, Missing], [0, 100]));

    [Fact]
    public void Between_SameItem_Zero() => Assert.Equal(0, GowerDistance.Between([Rural, Size(1)], [Rural, Size(1.0m)], [0, 0]));

    [Fact]
    public void Between_CategoriesThatDifferInCase_Differ() =>
        Assert.Equal(1, GowerDistance.Between([Rural], [AttributeValue.Nominal("Rural")], [0]));

    [Fact]
    public void Between_NothingKnownForBoth_IsUndefined()
    {
        Assert.Null(GowerDistance.Between([Missing, Rural], [Urban, Missing], [0, 0]));
        Assert.Null(GowerDistance.Between([], [], []));
    }

    [Fact]
    public void Between_WrongUse_Throws()
    {
        Assert.Throws<ArgumentException>(() => GowerDistance.Between([Rural], [Rural, Urban], [0]));
        Assert.Throws<ArgumentException>(() => GowerDistance.Between([Rural], [Rural], []));
        Assert.Throws<ArgumentException>(() => GowerDistance.Between([Rural], [Size(1)], [1]));
        Assert.Throws<ArgumentException>(() => GowerDistance.Between([Size(1)], [Size(3)], [1]));
    }

    [Fact]
    public void MeanPairwise_NumericAttribute_RangeComesFromTheSet() =>
        Assert.Equal(2 / 3.0, GowerDistance.MeanPairwise([[Size(10)], [Size(20)], [Size(30)]])!.Value, 12);

    [Fact]
    public void MeanPairwise_PairWithNothingInCommon_IsLeftOut() =>
        Assert.Equal(0.5, GowerDistance.MeanPairwise([[Rural, Size(1)], [Urban, Size(1)], [Missing, Missing]]));

    [Fact]
    public void MeanPairwise_TooFewItems_IsUndefined()
    {
        Assert.Null(GowerDistance.MeanPairwise([]));
        Assert.Null(GowerDistance.MeanPairwise([[Rural]]));
        Assert.Null(GowerDistance.MeanPairwise([[Rural], [Missing]]));
    }

    [Fact]
    public void MeanPairwise_DifferentNumbersOfAttributes_Throws() =>
        Assert.Throws<ArgumentException>("items", () => GowerDistance.MeanPairwise([[Rural], [Rural, Urban]]));

    [Fact]
    public void Numeric_ThatCouldOverflow_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("number", () => AttributeValue.Numeric(-1.1e28m));
        Assert.Equal(1, GowerDistance.MeanPairwise([[Size(1e28m)], [Size(-1e28m)]]));
    }

    [Property]
    public void MeanPairwise_AnyItems_IsTheMeanOfAllPairs(int seed)
    {
        var random = new Random(seed);
        var items = Enumerable.Range(0, random.Next(2, 12)).Select(_ => Item(random)).ToArray();
        var ranges = new decimal[] { Range(items, 0), Range(items, 1), 0, 0 };
        var distances = items
            .SelectMany((item, i) => items.Take(i).Select(other => GowerDistance.Between(item.AsSpan(), other.AsSpan(), ranges)))
            .OfType<double>()
            .ToArray();

        if (distances.Length == 0) Assert.Null(GowerDistance.MeanPairwise(items));
        else Assert.Equal(distances.Average(), GowerDistance.MeanPairwise(items)!.Value, 12);
    }

    [Fact]
    public void MeanPairwise_TypesThatDiffer_Throws() =>
        Assert.Throws<ArgumentException>(() => GowerDistance.MeanPairwise([[Rural], [Missing], [Size(1)]]));

    [Theory]
    [InlineData(1024, false)]
    [InlineData(1025, true)]
    public void MeanPairwise_ManyGaps_WeighsPairsByWhatIsKnown(int count, bool weighs)
    {
        var items = Enumerable.Range(1, count).Select(Gapped).ToArray();
        var (distances, pairs, mismatches, comparisons) = (0.0, 0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var known = Enumerable.Range(0, items[i].Count).Where(k => !items[i][k].IsMissing && !items[j][k].IsMissing).ToArray();
                var differ = known.Count(k => items[i][k] != items[j][k]);
                (mismatches, comparisons) = (mismatches + differ, comparisons + known.Length);
                if (known.Length > 0) (distances, pairs) = (distances + ((double)differ / known.Length), pairs + 1);
            }
        }

        var expected = weighs ? (double)mismatches / comparisons : distances / pairs;
        Assert.Equal(expected, GowerDistance.MeanPairwise(items)!.Value, 12);
        Assert.Equal(distances / pairs, GowerDistance.MeanPairwise(items)!.Value, 0.01);
    }

    [Fact]
    public void MeanPairwise_ExtremeNumbers_LosesNothing() =>
        Assert.Equal(2 / 3.0, GowerDistance.MeanPairwise([[Size(1e28m)], [Size(-1e28m)], [Size(1e-28m)]])!.Value, 15);

    [Property]
    public void MeanPairwise_OtherOrder_SameBits(int seed)
    {
        var random = new Random(seed);
        var items = Enumerable.Range(0, random.Next(2, 9)).Select(_ => Item(random)).ToArray();
        var attributes = Amounts.OrderOf(4, seed);
        var reordered = Amounts.OrderOf(items.Length, seed).Select(i => attributes.Select(k => items[i][k]).ToEquatableArray());
        Assert.Equal(GowerDistance.MeanPairwise(items), GowerDistance.MeanPairwise([.. reordered]));
    }

    [Property]
    public void MeanPairwise_NumbersShiftedOrTurned_SameDistance(int seed)
    {
        var random = new Random(seed);
        var numbers = Enumerable.Range(0, 6).Select(_ => random.Next(-100, 100)).ToArray();
        var plain = GowerDistance.MeanPairwise([.. numbers.Select(x => EquatableArray.Create([Size(x)]))]);
        Assert.Equal(plain, GowerDistance.MeanPairwise([.. numbers.Select(x => EquatableArray.Create([Size(8 - (4 * x))]))]));
    }

    private static AttributeValue Size(decimal number) => AttributeValue.Numeric(number);

    private static EquatableArray<AttributeValue> Item(Random random) =>
    [
        random.Next(4) == 0 ? Missing : Size(random.Next(100) / 7m),
        random.Next(4) == 0 ? Missing : Size(random.Next(5)),
        random.Next(2) == 0 ? Rural : Urban,
        random.Next(4) == 0 ? Missing : AttributeValue.Nominal($"{random.Next(3)}"),
    ];

    private static decimal Range(EquatableArray<AttributeValue>[] items, int attribute)
    {
        var numbers = items.Select(item => item[attribute].Number).OfType<decimal>().ToArray();
        return numbers.Length == 0 ? 0 : numbers.Max() - numbers.Min();
    }

    /// <summary>An item that knows the attributes at which <paramref name="pattern"/> has a bit.</summary>
    private static EquatableArray<AttributeValue> Gapped(int pattern) => Enumerable
        .Range(0, 11)
        .Select(k => (pattern & (1 << k)) == 0 ? Missing : AttributeValue.Nominal($"{pattern * 7 % (k + 2)}"))
        .ToEquatableArray();
}
