using System.Numerics;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class FractionTests
{
    [Fact]
    public void Constructor_SameNumber_EqualValues()
    {
        Assert.Equal(new(7, 30), new Fraction(-14, -60));
        Assert.Equal(default, new Fraction(0, -5));
        Assert.Equal("-7/30", new Fraction(14, -60).ToString());
    }

    [Fact]
    public void Constructor_ZeroDenominator_Throws() => Assert.Throws<ArgumentException>(() => new Fraction(1, 0));

    [Fact]
    public void ToDouble_HalfwayBetweenDoubles_RoundsToEven()
    {
        var one = BigInteger.One << 53;
        Assert.Equal(1.0, new Fraction(one + 1, one).ToDouble());
        Assert.Equal(1 + (2 * Math.Pow(2, -52)), new Fraction(one + 3, one).ToDouble());
        Assert.Equal(1 + Math.Pow(2, -52), new Fraction(((one + 1) << 200) + 1, one << 200).ToDouble());
    }

    [Fact]
    public void ToDouble_FarFromOne_KeepsTheMagnitude()
    {
        Assert.Equal(Math.Pow(2, -300), new Fraction(1, BigInteger.One << 300).ToDouble());
        Assert.Equal(-Math.Pow(2, 300), new Fraction(BigInteger.MinusOne << 300, 1).ToDouble());
    }

    [Property]
    public void ToDouble_SmallIntegers_EqualsDivision(int numerator, int denominator)
    {
        if (denominator == 0) return;
        Assert.Equal((double)numerator / denominator, new Fraction(numerator, denominator).ToDouble());
    }
}
