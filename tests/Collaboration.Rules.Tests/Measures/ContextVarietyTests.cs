using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Tests.Measures;

public sealed class ContextVarietyTests
{
    [Fact]
    public void Of_ClassAlone_IsItsInnerVariety() =>
        Assert.Equal(1 - (1 / 1035.0), ContextVariety.Of([Class("c", 46, 45)])!.Value, 12);

    [Fact]
    public void Of_ClassAndSingle_LeavesOutPairsOfUnknownDistance() =>
        Assert.Equal(1, ContextVariety.Of([Class("c", 3, 3), Single("a", "rules", text: "own")]));

    [Fact]
    public void Of_ClassOfOneContextAndSingle_WeighsEveryPair()
    {
        var alike = new Party { Id = "c", Name = "C", Count = 3, Attributes = [new() { Name = "rules", Text = "common", Distinct = 1 }] };

        // Three pairs inside the class do not differ; three with the single do.
        Assert.Equal(0.5, ContextVariety.Of([Single("a", "rules", text: "own"), alike]));
    }

    [Fact]
    public void Of_NumbersAndTexts_AreDifferentAttributes() =>
        Assert.Null(ContextVariety.Of([Single("a", "maturity", text: "3"), Single("b", "maturity", number: 3)]));

    [Fact]
    public void Of_NumbersInDifferentUnits_AreNotCompared() =>
        Assert.Null(ContextVariety.Of([Single("a", "area", number: 3, unit: "ha"), Single("b", "area", number: 3, unit: "km2")]));

    [Fact]
    public void Of_Numbers_TakesTheRangeFromTheParties() =>
        Assert.Equal(0.5, ContextVariety.Of(
            [Single("a", "x", number: 0), Single("b", "x", number: 5), Single("c", "x", number: 5), Single("d", "x", number: 10)]));

    [Fact]
    public void Of_PartiesInAnyOrder_IsTheSame()
    {
        Party[] parties = [Single("a", "x", number: 0), Single("b", "x", number: 0.3m), Class("c", 7, 3), Single("d", "x", number: 1)];

        Assert.Equal(ContextVariety.Of(parties), ContextVariety.Of(parties.Reverse()));
    }

    [Fact]
    public void Of_PartiesAlike_CountAsOftenAsTheyAre() =>
        Assert.Equal(0.5, ContextVariety.Of(
            [Single("a", "x", text: "p"), Single("b", "x", text: "p"), Single("c", "x", text: "p"), Single("d", "x", text: "q")]));

    [Fact]
    public void Of_TwoClassesOfOneContext_CountThePairsBetweenThem()
    {
        var inner = new ContextAttribute { Name = "rules", Text = "common" };
        Party[] parties =
        [
            new() { Id = "a", Name = "A", Count = 2, Attributes = [inner] },
            new() { Id = "b", Name = "B", Count = 2, Attributes = [inner] },
            Single("c", "rules", text: "own"),
        ];

        // Four pairs between the classes do not differ; four with the single do; what varies inside a class is not known.
        Assert.Equal(0.5, ContextVariety.Of(parties));
    }

    [Fact]
    public void Of_NumberTooLargeToCompare_IsUnknown()
    {
        Assert.Null(ContextVariety.Of([Single("a", "x", number: 1.1e28m), Single("b", "x", number: decimal.MinValue)]));
        Assert.Equal(1, ContextVariety.Of(
            [Single("a", "x", number: 1.1e28m), Single("b", "x", number: 1e28m), Single("c", "x", number: -1e28m)]));
    }

    [Fact]
    public void Of_ManyGaps_WeighsPairsInsideAClassToo()
    {
        var parties = Enumerable.Range(1, 1025).Select(Gapped);
        var kinds = new Party
        {
            Id = "class",
            Name = "Class",
            Count = 30_000,
            Attributes = [new() { Name = "y", Distinct = 1 }, new() { Name = "z", Distinct = 1 }],
        };

        // Beside 900 million comparisons inside the class those of the others hardly count.
        Assert.True(ContextVariety.Of(parties)!.Value > 0.5);
        Assert.Equal(0, ContextVariety.Of(parties.Append(kinds))!.Value, 0.01);
    }

    [Fact]
    public void Of_TwentyThousandParties_TakesNoLookAtEachPair()
    {
        var parties = Enumerable.Range(0, 20_000)
            .Select(i => Single($"{i}", "x", number: i) with { Count = 1 })
            .ToArray();

        Assert.Equal(20_001 / 59_997.0, ContextVariety.Of(parties)!.Value, 12);
    }

    [Fact]
    public void Of_AttributesThatOnePartyHas_TakeNoPart()
    {
        var parties = Enumerable.Range(0, 20_000)
            .Select(i => Single($"{i}", "x", number: i))
            .Select(party => party with { Attributes = [.. party.Attributes, new() { Name = $"own {party.Id}", Text = "y" }] });

        Assert.Equal(20_001 / 59_997.0, ContextVariety.Of(parties)!.Value, 12);
    }

    [Fact]
    public void Of_NoParties_IsUndefined() => Assert.Null(ContextVariety.Of([]));

    private static Party Class(string id, int count, int distinct) =>
        new() { Id = id, Name = id, Count = count, Attributes = [new() { Name = "rules", Distinct = distinct }] };

    private static Party Single(string id, string attribute, string? text = null, decimal? number = null, string? unit = null) =>
        new() { Id = id, Name = id, Attributes = [new() { Name = attribute, Text = text, Number = number, Unit = unit }] };

    /// <summary>A party that knows the attributes at which <paramref name="pattern"/> has a bit.</summary>
    private static Party Gapped(int pattern) => new()
    {
        Id = $"{pattern}",
        Name = $"{pattern}",
        Attributes = Enumerable
            .Range(0, 11)
            .Where(k => (pattern & (1 << k)) != 0)
            .Select(k => new ContextAttribute { Name = $"{k}", Text = $"{pattern * 7 % (k + 2)}" })
            .ToEquatableArray(),
    };
}
