namespace Collaboration.Rules.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("gaols", "goals")]
    [InlineData("Goals", "goals")]
    [InlineData("goal", "goals")]
    [InlineData("partys", "parties")]
    [InlineData("rolse", "roles")]
    [InlineData("weather", null)]
    [InlineData("", null)]
    public void Closest_Word_IsWithinAThird(string word, string? expected) =>
        Assert.Equal(expected, new Spelling().Closest(word, ["goals", "parties", "roles"]));

    [Fact]
    public void Closest_EquallyClose_IsTheFirstInOrder() => Assert.Equal("p1", new Spelling().Closest("p9", ["p3", "p1", "p2"]));

    [Fact]
    public void Closest_AfterTooManyComparisons_GivesUp()
    {
        var spelling = new Spelling();
        Assert.Null(spelling.Closest("zzzz", Enumerable.Range(0, 300_000).Select(number => $"{number:0000}")));
        Assert.Null(spelling.Closest("goal", ["goals"]));
    }
}
