using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class DegreeOfAuthorshipTests
{
    [Fact]
    public void Of_CreatorAlone_TheConstants() => Assert.Equal(3.293 + 1.098, DegreeOfAuthorship.Of(created: true, 0, 0));

    [Fact]
    public void Of_TenChangesAgainstTwenty_KnownValue() =>
        Assert.Equal(3.293 + 1.64 - (0.321 * 3.0445224377), DegreeOfAuthorship.Of(created: false, 10, 20), 9);

    [Fact]
    public void Of_NegativeCount_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("changes", () => DegreeOfAuthorship.Of(created: false, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("changesByOthers", () => DegreeOfAuthorship.Of(created: false, 0, -1));
    }

    [Fact]
    public void Authors_CreatorWithoutOthers_IsTheAuthor() => Assert.Equal(["ann"], DegreeOfAuthorship.Authors([new("ann", true, 0)]));

    [Fact]
    public void Authors_Nobody_None() => Assert.Empty(DegreeOfAuthorship.Authors([]));

    [Fact]
    public void Authors_CreatorWithManyChangesByOthers_GivesWay()
    {
        // ann: 4.391 − 0.321·ln 31 = 3.289, of bob's 3.293 + 0.164·30 = 8.213 only 40 %.
        Assert.Equal(["bob"], DegreeOfAuthorship.Authors([new("ann", true, 0), new("bob", false, 30)]));
    }

    [Fact]
    public void Authors_BelowTheLeastDegree_OnlyWhoCreatedIt()
    {
        // ann: 4.391 − 0.321·ln 41 = 3.199; each other one: 3.293 + 0.164 − 0.321·ln 40 = 2.273, 71 % of that.
        var others = Enumerable.Range(0, 40).Select(i => new AuthorRecord($"p{i}", false, 1));
        Assert.Equal(["ann"], DegreeOfAuthorship.Authors([new("ann", true, 0), .. others]));
        Assert.Empty(DegreeOfAuthorship.Authors(others));
    }

    [Fact]
    public void Authors_SeveralRecordsOfOnePerson_CountTogether() => Assert.Equal(
        DegreeOfAuthorship.Authors([new("ann", true, 5), new("bob", false, 7)]),
        DegreeOfAuthorship.Authors([new("ann", false, 2), new("bob", false, 7), new("ann", true, 3)]));

    [Property]
    public void Authors_OtherOrder_SameAuthors(int seed)
    {
        var random = new Random(seed);
        var records = Enumerable.Range(0, random.Next(1, 6)).Select(i => new AuthorRecord($"p{i}", random.Next(3) == 0, random.Next(40))).ToArray();

        Assert.Equal(DegreeOfAuthorship.Authors(records), DegreeOfAuthorship.Authors(Amounts.OrderOf(records.Length, seed).Select(i => records[i])));
    }
}
