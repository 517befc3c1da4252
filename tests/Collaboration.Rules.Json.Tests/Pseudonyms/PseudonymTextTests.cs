using Collaboration.Rules.Json.Pseudonyms;

namespace Collaboration.Rules.Json.Tests.Pseudonyms;

public sealed class PseudonymTextTests
{
    [Theory]
    [InlineData("Ann O'Brien", "Ann O'Brien's view; ANN O'BRIEN; ann o’brien", "X's view; X; X")]
    [InlineData("Ann O’Brien", "Ann O'Brien", "X")]
    [InlineData("Ann Brown", "Annabel Brown, Ann Browning, Ann\u00A0Brown, Ann\nBrown", "Annabel Brown, Ann Browning, X, X")]
    [InlineData("Jos\u00E9", "Jose\u0301 and Jos\u00E9 and Jose", "X and X and Jose")]
    [InlineData("Jean\u2010Luc", "Jean-Luc and Jean\u2011Luc", "X and X")]
    [InlineData("山田太郎", "担当は山田太郎さん", "担当はXさん")]
    [InlineData("😀", "a😀b 😀", "aXb X")]
    [InlineData("#12", "see #12, #123", "see X, #123")]
    [InlineData("Straße", "STRAßE", "X")]
    [InlineData(" ", "nothing at all", "nothing at all")]
    [InlineData("Ann", "", "")]
    [InlineData("Zsófia", "Zso\u0301fia, ZSO\u0301FIA", "X, X")]
    public void Replace_AnyCase_FindsTheWholePhrase(string phrase, string text, string expected)
    {
        var pseudonyms = new PseudonymText();
        pseudonyms.Add(phrase, "X", anyCase: true);
        Assert.Equal(expected, pseudonyms.Replace(text));
    }

    [Theory]
    [InlineData("Will", "Will says that WILL will", "X says that X will")]
    [InlineData("p1", "rating-p1-p2, p1/p12, 0p1", "rating-X-p2, X/p12, 0p1")]
    [InlineData("a", "A plan of a", "A plan of X")]
    public void Replace_AsGiven_LeavesOrdinaryWords(string phrase, string text, string expected)
    {
        var pseudonyms = new PseudonymText();
        pseudonyms.Add(phrase, "X", anyCase: false);
        Assert.Equal(expected, pseudonyms.Replace(text));
    }

    [Fact]
    public void Replace_HalfASurrogate_DoesNotThrow()
    {
        var pseudonyms = new PseudonymText();
        pseudonyms.Add("Ann" + (char)0xDC00, "X", anyCase: true);
        Assert.Equal("\uFFFD X", pseudonyms.Replace((char)0xD83D + " Ann" + (char)0xD83D));
    }

    [Fact]
    public void Replace_LongestPhrase_CountsAndIsNotLookedAtAgain()
    {
        var pseudonyms = new PseudonymText();
        pseudonyms.Add("Ann", "Bob", anyCase: true);
        pseudonyms.Add("Ann Brown", "Ann", anyCase: true);
        pseudonyms.Add("Bob", "Z", anyCase: true);
        Assert.Equal("Ann, Bob, Z", pseudonyms.Replace("Ann Brown, Ann, Bob"));
    }

    [Fact]
    public void Replace_ManyPhrases_TakesTimeByTheTextAlone()
    {
        var pseudonyms = new PseudonymText();
        for (var i = 0; i < 100_000; i++) pseudonyms.Add($"name{i}", $"Person {i}", anyCase: true);
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"name{i * 5}"));
        Assert.Equal(string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"Person {i * 5}")), pseudonyms.Replace(text));
    }
}
