using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Amounts)])]
public sealed class ParticipationEqualityTests
{
    [Fact]
    public void Of_EqualTalk_IsOne()
    {
        Assert.Equal(1, ParticipationEquality.Of([120, 120, 120]));
        Assert.Equal(1 / 3.0, ParticipationEquality.TopShare([120, 120, 120]));
    }

    [Fact]
    public void Of_OneVoice_IsOneByTheNumberPresent()
    {
        Assert.Equal(0.25, ParticipationEquality.Of([0, 0, 0, 9]));
        Assert.Equal(1, ParticipationEquality.TopShare([0, 0, 0, 9]));
    }

    [Fact]
    public void Of_NothingSaid_IsUndefined()
    {
        Assert.Null(ParticipationEquality.Of([0, 0]));
        Assert.Null(ParticipationEquality.TopShare([0, 0]));
        Assert.Null(ParticipationEquality.TopShare([2, -1]));
    }

    [Property]
    public void Both_InOtherOrderAndUnit_AreTheSameBits(Amounts amounts)
    {
        var other = amounts.Reordered.Select(amount => amount * 7).ToArray();
        Assert.Equal(ParticipationEquality.Of(amounts.Values), ParticipationEquality.Of(other));
        Assert.Equal(ParticipationEquality.TopShare(amounts.Values), ParticipationEquality.TopShare(other));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "teams of four")]
    [InlineData(4, "teams of four")]
    [InlineData(5, "research groups")]
    [InlineData(9, "research groups")]
    [InlineData(10, "committees")]
    public void Norm_ForSoManySpeakers_IsThatOfTheirSize(int speakers, string? meetings) => Assert.Equal(meetings, TalkNorm.For(speakers)?.Meetings);

    [Fact]
    public void Norms_AgainstTheMeetingsTheyComeFrom_AreTheirMedianAndNinetiethPercentile()
    {
        AssertNorm("Product", TalkNorm.Team);
        AssertNorm("Academic", TalkNorm.Group);
        AssertNorm("Committee", TalkNorm.Committee);
    }

    private static void AssertNorm(string domain, TalkNorm norm)
    {
        var meetings = SharedData.Rows("qmsum", "meetings.csv").Where(row => row["domain"] == domain).ToList();

        Assert.InRange(ShareAbove(meetings, "gini_words", norm.MedianGini), 0.4, 0.6);
        Assert.InRange(ShareAbove(meetings, "gini_words", norm.HighGini), 0.05, 0.15);
        Assert.InRange(ShareAbove(meetings, "top_share", norm.MedianTopShare), 0.4, 0.6);
        Assert.InRange(ShareAbove(meetings, "top_share", norm.HighTopShare), 0.05, 0.15);
    }

    private static double ShareAbove(List<IReadOnlyDictionary<string, string>> meetings, string column, double bound) =>
        meetings.Count(row => double.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture) > bound) / (double)meetings.Count;
}
