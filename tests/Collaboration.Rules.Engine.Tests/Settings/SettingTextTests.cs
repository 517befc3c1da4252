using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Tests.Settings;

public sealed class SettingTextTests
{
    private static readonly Setting<double> Share = new("share", 0.5, 0, 1) { Description = "D", Unit = "share", Origin = ThresholdOrigin.Adapted };
    private static readonly Setting<int> Days = new("days", 30, -5, 100) { Description = "D", Unit = "days", Origin = ThresholdOrigin.Adapted };

    [Theory]
    [InlineData("0.6", true)]
    [InlineData("1e-3", true)]
    [InlineData("1", true)]
    [InlineData("1.01", false)]
    [InlineData("0,6", false)]
    [InlineData("NaN", false)]
    [InlineData("Infinity", false)]
    [InlineData("", false)]
    public void Accepts_Share(string text, bool expected) => Assert.Equal(expected, Share.Accepts(text));

    [Theory]
    [InlineData("-5", true)]
    [InlineData("-6", false)]
    [InlineData("7.0", false)]
    [InlineData("1,0", false)]
    [InlineData("99999999999999", false)]
    public void Accepts_WholeNumber(string text, bool expected) => Assert.Equal(expected, Days.Accepts(text));

    [Fact]
    public void With_Text_IsTheSameAsWithTheNumber()
    {
        var values = SettingValues.Defaults.With(Share, "0.6").With((Setting)Days, "7");

        Assert.Equal(0.6, values.Get(Share));
        Assert.Equal(7, values.Get(Days));
        Assert.Equal("0.6", values.GivenText(Share));
        Assert.Null(SettingValues.Defaults.GivenText(Share));
    }

    [Fact]
    public void With_TextThatIsNotAccepted_Throws() => Assert.Throws<ArgumentException>(() => SettingValues.Defaults.With(Share, "2"));
}
