namespace Collaboration.Rules.Json.Tests;

public sealed class DocumentManyOrOneTests
{
    private const string P = """{"facts":{"parties":[{"id":"p","name":"P"}]}}""";
    private const string Q = """{"facts":{"parties":[{"id":"q","name":"Q"}]}}""";

    [Theory]
    [InlineData(P + "\n" + Q, "1 2")]
    [InlineData("\uFEFF\r\n" + P + " // first\r\n\r\n  " + Q + "\r\n", "2 4")]
    [InlineData(P + "\n{\"facts\":\n" + Q, "1 2 3")]
    public void ReadManyOrOne_ObjectALine_GivesADocumentForEach(string text, string lines)
    {
        var documents = Read(text);
        Assert.Equal(lines, string.Join(' ', documents.Select(document => document.Line)));
        Assert.Equal("p", documents[0].Snapshot.Facts[0].Id);
        Assert.Equal("q", documents[^1].Snapshot.Facts[0].Id);
    }

    [Theory]
    [InlineData(P)]
    [InlineData(P + "\n\n")]
    [InlineData(P + "\n// the end\n")]
    [InlineData("{\n\"facts\":{\"parties\":[{\"id\":\"p\",\"name\":\"P\"}]}}")]
    [InlineData("// a {\n{ \"facts\": { \"parties\": [ // }\n{\"id\":\"p\",\"name\":\"P\"}]}}")]
    public void ReadManyOrOne_OneDocument_IsReadAsOne(string text)
    {
        var document = Assert.Single(Read(text));
        Assert.Empty(document.Problems);
        Assert.Equal((1, "p"), (document.Line, Assert.Single(document.Snapshot.Facts).Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("{ \"facts\": [\n" + P)]
    public void ReadManyOrOne_DamagedOrEmpty_IsOneDocumentWithAProblem(string text) => Assert.NotEmpty(Assert.Single(Read(text)).Problems);

    [Fact]
    public void ReadManyOrOne_OneDocument_IsReadAsReadDoes()
    {
        var text = CollaborationDocument.ToJson(RandomSnapshot.Of(7));
        var document = Assert.Single(Read(text));
        var expected = CollaborationDocument.Parse(text, "<stdin>");
        Assert.Equal(expected.Snapshot.Facts, document.Snapshot.Facts);
        Assert.Equal(expected.Problems, document.Problems);
    }

    [Fact]
    public void ReadManyOrOne_Endless_StopsAtTheLimit()
    {
        var document = Assert.Single(CollaborationDocument.ReadManyOrOne(new StringReader(new(' ', 100)), "x", new() { MaximumLength = 10 }));
        Assert.Equal("CR0016", Assert.Single(document.Problems).Id);
    }

    [Fact]
    public void ReadManyOrOne_Lines_AreReadWhenAskedFor()
    {
        var reader = new StringReader($"{P}\n{Q}\n{P}");
        Assert.Single(CollaborationDocument.ReadManyOrOne(reader, "x").Take(1));
        Assert.Equal(P, reader.ReadToEnd().Split('\n')[^1]);
    }

    private static CollaborationDocument[] Read(string text) => [.. CollaborationDocument.ReadManyOrOne(new StringReader(text), "<stdin>")];
}
