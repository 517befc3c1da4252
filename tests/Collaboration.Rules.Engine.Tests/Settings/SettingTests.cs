using Collaboration.Rules.Engine.Settings;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Settings;

public sealed class SettingTests
{
    private static readonly Setting<int> Rows = Make("rows", 3, 1, 5);
    private static readonly Setting<double> Share = Make("share", 0.5, 0, 1);

    [Property]
    public void With_AnyValue_IsTakenOnlyWithinBounds(int value)
    {
        if (value is >= 1 and <= 5) Assert.Equal(value, SettingValues.Defaults.With(Rows, value).Get(Rows));
        else Assert.Throws<ArgumentOutOfRangeException>(() => SettingValues.Defaults.With(Rows, value));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(1.0001, false)]
    [InlineData(-0.0001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void Allows_Bounds_AreIncluded(double value, bool expected) => Assert.Equal(expected, Share.Allows(value));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Setting_DefaultOutOfBounds_Throws(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Make("rows", value, 1, 5));

    [Fact]
    public void Setting_BlankKey_Throws() => Assert.Throws<ArgumentException>(() => Make(" ", 1, 1, 1));

    [Fact]
    public void With_OneSetting_LeavesOthersAndTheOriginal()
    {
        var values = SettingValues.Defaults.With(Rows, 4);
        Assert.Equal((4, 0.5), (values.Get(Rows), values.Get(Share)));
        Assert.Equal(3, SettingValues.Defaults.Get(Rows));
    }

    [Fact]
    public void With_SettingOfSameKey_IsAnother() => Assert.Equal(2, SettingValues.Defaults.With(Rows, 4).Get(Make("rows", 2, 1, 5)));

    [Fact]
    public void Texts_Numbers_AreInvariant() => Assert.Equal(("0.5", "0 to 1"), (Share.DefaultText, Share.RangeText));

    private static Setting<T> Make<T>(string key, T value, T minimum, T maximum)
        where T : struct, IComparable<T> =>
        new(key, value, minimum, maximum) { Description = "A bound.", Unit = "rows", Origin = ThresholdOrigin.Adapted };
}
