using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Json.Tests.Suppressions;

public sealed class SuppressionFileTests
{
    private static readonly SuppressionEntry Added = new() { Rule = "CR0999", Justification = "New." };

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ // nothing yet\n}")]
    [InlineData("""{ "suppressions": [] }""")]
    [InlineData("{ \"suppressions\": [ // none\n ] }")]
    [InlineData("""{ "suppressions": [{ "rule": "CR0301" }] }""")]
    [InlineData("""{ "suppressions": [{ "rule": "CR0301" },] }""")]
    [InlineData("{\n  \"suppressions\": [\n    { \"rule\": \"CR0301\" } // a comment, with ]\n  ]\n}\n")]
    [InlineData("{\n  \"suppressions\": [\n    { \"rule\": \"CR0301\" }, /* ] */\n  ],\n  \"facts\": { \"parties\": [{ \"id\": \"p\", \"name\": \"P\" }] }\n}\n")]
    [InlineData("""{ "facts": { "parties": [{ "id": "p", "name": "P" }] } }""")]
    public void Append_SoundText_AddsOneAndKeepsAll(string text)
    {
        var longer = SuppressionFile.Append(text, Added)!;
        var (before, after) = (CollaborationDocument.Parse(text.Length == 0 ? "{}" : text), CollaborationDocument.Parse(longer));
        Assert.Empty(after.Problems);
        Assert.Equal([.. before.Suppressions.Select(written => written.Entry), Added], after.Suppressions.Select(written => written.Entry));
        Assert.Equal(before.Snapshot.Facts, after.Snapshot.Facts);
        Assert.Equal(text.Where(char.IsAsciiLetterOrDigit), WithoutAdded(longer, text));
    }

    [Fact]
    public void Append_CommentOnTheLastEntry_StaysThere() => Assert.Equal(
        "{\n  \"suppressions\": [\n    { \"rule\": \"CR0301\" }, // why\n    {\n      \"rule\": \"CR0999\",\n      \"justification\": \"New.\"\n    }\n  ]\n}\n",
        SuppressionFile.Append("{\n  \"suppressions\": [\n    { \"rule\": \"CR0301\" } // why\n  ]\n}\n", Added));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\uFEFF")]
    public void Append_NothingYet_IsAWholeFile(string text) => Assert.Equal(
        "{\n  \"suppressions\": [\n    {\n      \"rule\": \"CR0999\",\n      \"justification\": \"New.\"\n    }\n  ]\n}\n",
        SuppressionFile.Append(text, Added));

    [Fact]
    public void Append_MarkAndLineEnds_StayAndAreTaken() => Assert.Equal(
        "\uFEFF{\r\n  \"suppressions\": [\r\n    { \"rule\": \"CR0301\" },\r\n    {\r\n      \"rule\": \"CR0999\",\r\n      \"justification\": \"New.\"\r\n    }\r\n  ]\r\n}\r\n",
        SuppressionFile.Append("\uFEFF{\r\n  \"suppressions\": [\r\n    { \"rule\": \"CR0301\" }\r\n  ]\r\n}\r\n", Added));

    [Theory]
    [InlineData("{ \"suppressions\": [ }")]
    [InlineData("[]")]
    [InlineData("""{ "suppressions": {} }""")]
    [InlineData("{ \"suppressions\": [{ \"rule\": \"CR0301 }] }")]
    public void Append_DamagedText_IsRefused(string text) => Assert.Null(SuppressionFile.Append(text, Added));

    [Theory]
    [InlineData("cases/t5.json", "cases/t5.suppressions.json")]
    [InlineData("T5.JSON", "T5.suppressions.json")]
    [InlineData("many.ndjson", null)]
    [InlineData("<stdin>", null)]
    [InlineData("t5.suppressions.json", null)]
    public void Beside_Path_EndsAsTheDocumentDoes(string path, string? expected) => Assert.Equal(expected, SuppressionFile.Beside(path));

    /// <summary>The letters of the longer text without those of what was added, if they can be had from it by adding.</summary>
    private static char[] WithoutAdded(string longer, string text)
    {
        var letters = text.Where(char.IsAsciiLetterOrDigit).ToArray();
        var at = 0;
        foreach (var letter in longer.Where(char.IsAsciiLetterOrDigit))
            if (at < letters.Length && letter == letters[at]) at++;
        return letters[..at];
    }
}
