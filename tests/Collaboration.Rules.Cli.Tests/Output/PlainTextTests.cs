using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Tests.Output;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\nb\tc\u2028d", "a b c d")]
    [InlineData("\u001b[31m", "\uFFFD[31m")]
    [InlineData("\u202Eabc", "\uFFFDabc")]
    [InlineData("\u0645\u06CC\u200C\u062E", "\u0645\u06CC\u200C\u062E")]
    [InlineData("\ud83d\udc68\u200d\ud83d\udcbb", "\ud83d\udc68\u200d\ud83d\udcbb")]
    public void OneLine_KeepsWhatCanBeSeen(string text, string expected) => Assert.Equal(expected, PlainText.OneLine(text));

    [Fact]
    public void OneLine_HalfAPair_IsReplaced() => Assert.Equal("a\uFFFDb", PlainText.OneLine("a\ud800b"));

    [Fact]
    public void OneLine_OfEndlessText_IsCutAndSaysSo() => Assert.Equal(new string('x', 2000) + "… (5,000 characters)", PlainText.OneLine(new string('x', 5000)));
}
