using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Tests.Measures;

public sealed class ResponseRateTests
{
    [Fact]
    public void Of_AnswersAmongAsked_IsTheirShare()
    {
        Assert.Equal(0.65, ResponseRate.Of(13, 20));
        Assert.Equal(0, ResponseRate.Of(0, 3));
        Assert.Equal(1, ResponseRate.Of(3, 3));
    }

    [Fact]
    public void Of_NobodyAsked_IsUndefined() => Assert.Null(ResponseRate.Of(0, 0));

    [Fact]
    public void Of_ImpossibleCounts_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("answers", () => ResponseRate.Of(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>("answers", () => ResponseRate.Of(4, 3));
    }
}
