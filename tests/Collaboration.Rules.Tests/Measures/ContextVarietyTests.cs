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
    public void Of_NoParties_IsUndefined() => Assert.Null(ContextVariety.Of([]));

    private static Party Class(string id, int count, int distinct) =>
        new() { Id = id, Name = id, Count = count, Attributes = [new() { Name = "rules", Distinct = distinct }] };

    private static Party Single(string id, string attribute, string? text = null, decimal? number = null, string? unit = null) =>
        new() { Id = id, Name = id, Attributes = [new() { Name = attribute, Text = text, Number = number, Unit = unit }] };
}
