using Collaboration.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Facts;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> AnyDate =
        from dayNumber in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from length in Gen.Elements(4, 7, 10)
        select PartialDate.Parse(PartialDate.From(DateOnly.FromDayNumber(dayNumber)).ToString()[..length]);

    private static readonly Arbitrary<(PartialDate, PartialDate)> AnyPair =
        AnyDate.Two().Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Theory]
    [InlineData("2008", 2008, null, null, "2008-01-01", "2008-12-31")]
    [InlineData("2008-02", 2008, 2, null, "2008-02-01", "2008-02-29")]
    [InlineData("1900-02", 1900, 2, null, "1900-02-01", "1900-02-28")]
    [InlineData("2008-03-27", 2008, 3, 27, "2008-03-27", "2008-03-27")]
    [InlineData("0001", 1, null, null, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", 9999, 12, null, "9999-12-01", "9999-12-31")]
    public void Parse_Form_KnowsItsPartsAndBounds(string text, int year, int? month, int? day, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal((first, last), (date.First.ToString("yyyy-MM-dd"), date.Last.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("08")]
    [InlineData("0000")]
    [InlineData("2008-13")]
    [InlineData("2008-3")]
    [InlineData("2007-02-29")]
    [InlineData("27/03/2008")]
    [InlineData("2008/03/27")]
    [InlineData(" 2008")]
    [InlineData("200 ")]
    [InlineData("+200")]
    [InlineData("20080327")]
    public void TryParse_OtherText_IsFalseAndDefault(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Parse_OtherText_NamesTheTextAndTheForms() => Assert.Equal(
        "'spring 2008' is not a date; write yyyy, yyyy-MM or yyyy-MM-dd.",
        Assert.Throws<FormatException>(() => PartialDate.Parse("spring 2008")).Message);

    [Fact]
    public void Default_IsTheYearOne() => Assert.Equal(PartialDate.Parse("0001"), default);

    [Fact]
    public void Equals_OtherPrecision_IsNotEqual() => Assert.NotEqual(PartialDate.Parse("2008"), PartialDate.Parse("2008-01"));

    [Theory]
    [InlineData("2007", "2008", true)]
    [InlineData("2007-12-31", "2008", true)]
    [InlineData("2008", "2008-12-31", false)]
    [InlineData("2008-01", "2008", false)]
    [InlineData("2008-03-27", "2008-03-27", false)]
    [InlineData("2008-03-27", "2008-04", true)]
    [InlineData("2009", "2008", false)]
    public void IsSurelyBefore_Intervals_OnlyWithoutOverlap(string left, string right, bool expected) =>
        Assert.Equal(expected, PartialDate.Parse(left).IsSurelyBefore(PartialDate.Parse(right)));

    [Property]
    public Property ToString_Parsed_IsTheSameDate() =>
        Prop.ForAll(AnyDate.ToArbitrary(), date => PartialDate.Parse(date.ToString()) == date);

    [Property]
    public Property First_AndLast_AreOrdered() => Prop.ForAll(AnyDate.ToArbitrary(), date => date.First <= date.Last);

    [Property]
    public Property IsSurelyBefore_BothWays_IsNeverTrue() =>
        Prop.ForAll(AnyPair, pair => !(pair.Item1.IsSurelyBefore(pair.Item2) && pair.Item2.IsSurelyBefore(pair.Item1)));

    [Property]
    public Property From_AnyDay_IsKnownToTheDay() => Prop.ForAll(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
        day => PartialDate.From(day) is { Day: not null } date && date.First == day && date.Last == day);
}
