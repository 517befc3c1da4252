using System.Text;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Tests;

public sealed class DocumentReadingTests
{
    [Fact]
    public void Parse_SoundDocument_LocatesEveryFactAtItsBrace()
    {
        const string Text = "{ // a comment {\r\n  \"facts\": {\r  /* { \n */ \"goals\": [\n\t{ \"id\": \"g\", /* } */ \"statement\": \"s\", }, { \"id\": \"h\", \"statement\": \"s\" },\n], } }";
        var document = CollaborationDocument.Parse(Text, "c.json");
        Assert.Empty(document.Problems);
        Assert.Equal(new SourceLocation("c.json", 5, 2), document.Snapshot.LocationOf(FactReference.To<Goal>("g")));
        Assert.Equal(new SourceLocation("c.json", 5, 44), document.Snapshot.LocationOf(FactReference.To<Goal>("h")));
    }

    [Fact]
    public void Parse_EveryType_GivesItsValue()
    {
        var snapshot = MarkedDocument.Check("""
            { "facts": {
              "parties": [{ "id": "p", "name": "\u00c9t\u00e9 \"x\"", "size": 12.50, "count": 2.0, "standing": ["partner", "funder"],
                            "attributes": [{ "name": "maturity", "number": -1e-3 }], "estimated": true, "note": null }],
              "decisions": [{ "id": "d", "name": "D", "date": "2001-02", "decidedBy": [], "consulted": null }] } }
            """).Snapshot;
        Assert.Equal(
            new Party
            {
                Id = "p",
                Name = "Été \"x\"",
                Size = 12.5m,
                Count = 2,
                Standing = [PartyStanding.Partner, PartyStanding.Funder],
                Attributes = [new ContextAttribute { Name = "maturity", Number = -0.001m }],
                Estimated = true,
            },
            snapshot.Find<Party>("p"));
        Assert.Equal(new Decision { Id = "d", Name = "D", Date = PartialDate.Parse("2001-02"), DecidedBy = [] }, snapshot.Find<Decision>("d"));
    }

    [Fact]
    public void Parse_ProfileWithoutId_IsCalledCollaboration() =>
        Assert.Equal("collaboration", MarkedDocument.Check("""{ "collaboration": { "name": "C" } }""").Snapshot.Profile!.Id);

    [Fact]
    public void Parse_Coverage_IsDeclared()
    {
        var snapshot = MarkedDocument.Check("""{ "coverage": { "parties": "partial", "collaboration": "none" } }""").Snapshot;
        Assert.Equal(2, snapshot.DeclaredCoverage.Count);
        Assert.Equal(CoverageLevel.Partial, snapshot.DeclaredCoverage[typeof(Party)]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{}")]
    [InlineData(" // nothing\n{ \"facts\": {}, }\n")]
    public void Parse_NothingRecorded_IsSoundAndEmpty(string text)
    {
        var document = CollaborationDocument.Parse(text);
        Assert.Empty(document.Problems);
        Assert.Empty(document.Snapshot.Facts);
    }

    [Fact]
    public void Parse_ByteOrderMark_CountsAsNoColumn() =>
        Assert.Equal(new("x", 1, 2), CollaborationDocument.Parse("\uFEFF{\"z\":1}", "x").Problems.Single().Location);

    [Fact]
    public void Load_BytesThatAreNotUtf8_AreLocatedAndTheFactIsKept()
    {
        var document = Load([.. "{\"facts\":{\n\"parties\":[{\"id\":\"p\",\"name\":\"Caf"u8, 0xE9, .. " \"},\n{\"id\":\"q\",\"name\":\"Q\"}]}}"u8]);
        var problem = Assert.Single(document.Problems);
        Assert.Equal(("CR0015", 2, 33), (problem.Id, problem.Location.Line, problem.Location.Column));
        Assert.Equal(["Caf\uFFFD ", "Q"], document.Snapshot.OfType<Party>().Select(party => party.Name));
    }

    [Fact]
    public void Load_Utf16WithMark_IsRead() => Assert.Empty(Load([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")]).Problems);

    [Fact]
    public void Load_NoSuchFile_Throws() => Assert.Throws<FileNotFoundException>(() => CollaborationDocument.Load("no-such-file.json"));

    [Fact]
    public void ReadMany_Lines_KeepTheirNumbersAndFaults()
    {
        const string Text = "{\"facts\":{\"parties\":[{\"id\":\"p\",\"name\":\"P\"}]}}\r\n\r\n  \n{\"facts\":[]}\n{\"facts\":{\"parties\":[{\"id\":\"q\",\"name\":\"Q\"";
        var documents = CollaborationDocument.ReadMany(new StringReader(Text), "many.ndjson").ToArray();
        Assert.Equal(3, documents.Length);
        Assert.Equal(new("many.ndjson", 1, 22), documents[0].Snapshot.LocationOf(FactReference.To<Party>("p")));
        Assert.Equal(new("many.ndjson", 4, 10), documents[1].Problems.Single().Location);
        Assert.Equal(5, documents[2].Problems[0].Location.Line);
    }

    [Fact]
    public void ReadMany_WrittenOnOneLineEach_ReadsBackEqual()
    {
        var snapshots = Enumerable.Range(0, 5).Select(seed => RandomSnapshot.Of(seed)).ToArray();
        var text = string.Join('\n', snapshots.Select(snapshot => CollaborationDocument.ToJson(snapshot, DocumentLayout.OneLine)));
        var read = CollaborationDocument.ReadMany(new StringReader(text), "many.ndjson");
        Assert.Equal(snapshots.Select(snapshot => snapshot.Facts), read.Select(document => document.Snapshot.Facts));
    }

    private static CollaborationDocument Load(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return CollaborationDocument.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
