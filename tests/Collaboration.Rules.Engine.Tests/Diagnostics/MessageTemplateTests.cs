using Collaboration.Rules.Engine.Diagnostics;
using FsCheck;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Diagnostics;

public sealed class MessageTemplateTests
{
    [Theory]
    [InlineData("{value:P0}, more than {threshold:P0}", 0.504, 0.5, "50.4 %, more than 50.0 %")]
    [InlineData("{value:P0}, more than {threshold:P0}", 0.50004, 0.5, "50.004 %, more than 50.000 %")]
    [InlineData("{value:P0}, more than {threshold:P0}", 0.51, 0.5, "51 %, more than 50 %")]
    [InlineData("{value:P0}, not {threshold:P0}", 0.5, 0.5, "50 %, not 50 %")]
    [InlineData("{value}, below {threshold}", 0.49996, 0.5, "0.49996, below 0.5")]
    [InlineData("{value:0.00}, below {threshold:0.00}", 0.4996, 0.5, "0.4996, below 0.50")]
    [InlineData("{value:P0}, more than {threshold:P0}", 0.50000000001, 0.5, "50.000000 %, more than 50.000000 %")]
    public void Format_ValueThatReadsLikeItsThreshold_GetsDecimals(string text, double value, double threshold, string expected) =>
        Assert.Equal(expected, MessageTemplate.Parse(text).Format([new("value", value), new("threshold", threshold)]));

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("a { b")]
    [InlineData("a } b")]
    [InlineData("{a}}")]
    [InlineData("{}")]
    [InlineData("{ }")]
    [InlineData("{:P0}")]
    public void Parse_FaultyBraces_Throws(string text) => Assert.Throws<FormatException>(() => MessageTemplate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Parse_Blank_Throws(string text) => Assert.Throws<ArgumentException>(() => MessageTemplate.Parse(text));

    [Theory]
    [InlineData("{{a}}", "{a}")]
    [InlineData("{{{a}}}", "{1}")]
    [InlineData("{a}{a}", "11")]
    [InlineData("a{a}a", "a1a")]
    [InlineData("{{", "{")]
    public void Format_Braces_AreThemselvesWhenDoubled(string text, string expected) => Assert.Equal(expected, Format(text, 1));

    [Theory]
    [InlineData("{a:P0}", 0.256, "26 %")]
    [InlineData("{a:0.00}", 1.5, "1.50")]
    [InlineData("{a}", 1.50, "1.5")]
    [InlineData("{a}", 1234567.0, "1234567")]
    [InlineData("{a}", 0.12345, "0.123")]
    [InlineData("{a:N0}", 1234567, "1,234,567")]
    [InlineData("{a:P0}", "text", "text")]
    [InlineData("{a:Q}", 12, "12")]
    public void Format_Value_IsWrittenInvariantly(string text, object value, string expected) =>
        Assert.Equal(expected, Format(text, value));

    [Fact]
    public void Format_Date_IsIso()
    {
        Assert.Equal("2026-03-04", Format("{a}", new DateOnly(2026, 3, 4)));
        Assert.Equal("1.5", Format("{a}", 1.50m));
    }

    [Fact]
    public void Format_MissingValue_StaysAsWritten() => Assert.Equal("{b} and {c:P0}, 1", Format("{b} and {c:P0}, {a}", 1));

    [Fact]
    public void Placeholders_Repeated_AreEachOnceInOrder() =>
        Assert.Equal(["b", "a"], MessageTemplate.Parse("{b} {a:P0} {b:N0} {{c}}").Placeholders);

    [Fact]
    public void Equals_SameText_IsEqual()
    {
        Assert.Equal(MessageTemplate.Parse("a {b}"), MessageTemplate.Parse("a {b}"));
        Assert.NotEqual(MessageTemplate.Parse("a {b}"), MessageTemplate.Parse("a {c}"));
    }

    [Property]
    public void Parse_AnyTextWithDoubledBraces_GivesTheText(NonEmptyString text)
    {
        if (string.IsNullOrWhiteSpace(text.Get)) return;
        var doubled = text.Get.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        Assert.Equal(text.Get, MessageTemplate.Parse(doubled).Format([]));
    }

    private static string Format(string text, object value) => MessageTemplate.Parse(text).Format([new("a", value)]);
}
