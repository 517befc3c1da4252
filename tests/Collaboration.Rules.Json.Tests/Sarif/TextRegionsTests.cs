using Collaboration.Rules.Engine;
using Collaboration.Rules.Json.Sarif;

namespace Collaboration.Rules.Json.Tests.Sarif;

public sealed class TextRegionsTests
{
    private static readonly DocumentOptions KeepText = new() { KeepText = true };

    [Fact]
    public void At_AFact_IsItsWholeObject_WithTheLinesAround()
    {
        var (region, context) = At("{\n  \"facts\": {\n    \"parties\": [\n      { \"id\": \"a\",\n        \"name\": \"A }\" },\n      { \"id\": \"b\", \"name\": \"B\" }\n    ] } }\n", 4, 7);

        Assert.Equal("{ \"id\": \"a\",\n        \"name\": \"A }\" }", region.Text);
        Assert.Equal((5, 24), (region.End!.Value.Line, region.End.Value.Column));
        Assert.Equal((3, 1), (context!.Value.Start.Line, context.Value.Start.Column));
        Assert.EndsWith("\"name\": \"B\" }", context.Value.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"colour\": 1 }", 3, "\"colour\"")]
    [InlineData("{ \"a\": true }", 8, "true")]
    [InlineData("{ \"a\": [1, 2 ", 8, "[1, 2 ")]
    [InlineData("{ \"a\": \"open", 8, "\"open")]
    public void At_ANameAValueOrDamage_QuotesIt(string text, int column, string expected) => Assert.Equal(expected, At(text, 1, column).Region.Text);

    [Fact]
    public void At_TheWholeText_IsItsFirstCharacter_WithTheRestAround()
    {
        var (region, context) = At("{ }", 1, 1);

        Assert.Equal(("{", "{ }"), (region.Text, context!.Value.Text));
    }

    [Fact]
    public void At_ALongLine_IsCut_AndTearsNoPairApart()
    {
        var (region, context) = At("[" + string.Concat(Enumerable.Repeat("😀", 2_000)) + "]", 1, 1);

        Assert.InRange(region.Text!.Length, 900, 1_001);
        Assert.False(char.IsHighSurrogate(region.Text[^1]));
        Assert.False(char.IsHighSurrogate(context!.Value.Text![^1]));
        Assert.InRange(context.Value.Text.Length, region.Text.Length + 1, 1_200);
    }

    [Fact]
    public void At_InNdjson_CountsLinesOfTheWholeInput()
    {
        var document = CollaborationDocument.ReadMany(new StringReader("{}\n\n{ \"x\": 1 }\n"), "n.ndjson", KeepText).Last();
        var (region, _) = new TextRegions(document).At(document.Problems[0].Location);

        Assert.Equal((3, 3, 3, 6, "\"x\""), (region.Start.Line, region.Start.Column, region.End!.Value.Line, region.End.Value.Column, region.Text));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{}", 9, 1)]
    [InlineData("{}", 1, 40)]
    public void At_OutsideTheText_KnowsOnlyTheStart(string text, int line, int column) => Assert.Null(At(text, line, column).Region.Text);

    [Fact]
    public void At_WithoutText_KnowsOnlyTheStart()
    {
        var document = CollaborationDocument.Parse("{ \"x\": 1 }");

        Assert.Null(document.Text);
        Assert.Null(new TextRegions(document).At(document.Problems[0].Location).Region.End);
    }

    private static (TextRegion Region, TextRegion? Context) At(string text, int line, int column)
    {
        var document = CollaborationDocument.Parse(text, "a.json", KeepText);
        return new TextRegions(document).At(new SourceLocation("a.json", line, column));
    }
}
