using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Tests;

/// <summary>Malformed JSON: what is reported, and which facts are still read.</summary>
public sealed class DocumentRecoveryTests
{
    [Theory]
    [InlineData("{ \"id\": \"b\", ⟦CR0015⟧{ \"id\": \"c\", \"name\": \"C\" }", "ac")]
    [InlineData("{ \"id\": \"b\", \"name\": \"x\", ⟦CR0015⟧]", "a")]
    [InlineData("⟦CR0015⟧\"id\": \"b\" }", "a")]
    [InlineData("{ \"id\": \"b, \"⟦CR0015⟧name\": \"B\" }", "a")]
    [InlineData("{ \"id\": \"b\", \"name\": ⟦CR0015⟧\"B }", "a")]
    [InlineData("{ \"id\": \"b\", \"name\": \"B\" }⟦CR0015⟧}", "ab")]
    [InlineData("{ \"id\": \"b\" ⟦CR0015⟧\"name\": \"B\" }, { \"id\": \"c\" ⟦CR0015⟧\"name\": \"B\" }", "a")]
    [InlineData("{ \"id\": \"b\", \"size\": 0⟦CR0015⟧17 }", "a")]
    [InlineData("{ \"id\": \"b\", \"size\": -⟦CR0015⟧x }", "a")]
    [InlineData("{ \"id\": \"b\", \"size\": ⟦CR0015⟧NaN }", "a")]
    [InlineData("{ \"id\": \"b\", \"size\": ⟦CR0015⟧truest }", "a")]
    [InlineData("{ \"id\": \"b\", ⟦CR0015⟧'name': \"B\" }", "a")]
    [InlineData("{ \"id\": \"b\", \"name\": \"⟦CR0015⟧\\x\" }", "a")]
    [InlineData("{ \"id\": \"b\", \"name\": \"⟦CR0015⟧\u0009\" }", "a")]
    [InlineData("{ \"id\": \"b\", \"standing\": [\"partner\", ⟦CR0015⟧{ \"id\": \"c\", \"name\": \"C\" }", "ac")]
    [InlineData("{ \"id\": \"b\", ⟦CR0015⟧, \"name\": \"B\" }", "a")]
    [InlineData("{ \"id\": \"b\", \"name\": \"B\" } ⟦CR0015⟧{ \"id\": \"c\", \"name\": \"C\" }", "abc")]
    public void Parse_OneFactDamaged_ReadsTheOthers(string damaged, string sound)
    {
        var snapshot = MarkedDocument.Check($$"""
            { "facts": { "parties": [
              { "id": "a", "name": "A" },
              {{damaged}},
              { "id": "y", "name": "Y" } ],
              "goals": [{ "id": "g", "statement": "S" }] } }
            """).Snapshot;
        Assert.Equal([.. sound.Select(id => $"{id}"), "y"], snapshot.OfType<Party>().Select(party => party.Id));
        Assert.Single(snapshot.OfType<Goal>());
    }

    [Theory]
    [InlineData("{ \"facts\": { \"parties\": [{ \"id\": \"p\", \"name\": \"P\" }⟦CR0015⟧")]
    [InlineData("{ \"facts\": { \"parties\": [{ \"id\": \"p\", \"name\": \"P\" }] } } ⟦CR0015⟧}")]
    [InlineData("{ \"facts\": { \"parties\": ⟦CR0012⟧{ \"id\": \"p\", \"name\": \"P\" }, { \"id\": \"q\", \"name\": \"Q\" }] } }")]
    [InlineData("{ \"facts\": { \"parties\": ⟦CR0012⟧{ \"id\": \"p\", \"name\": \"P\" }, \"goals\": [] } }")]
    [InlineData("{ \"facts\": { \"parties\" ⟦CR0015⟧[{ \"id\": \"p\", \"name\": \"P\" }] } }")]
    [InlineData("{ \"collaboration\": { ⟦CR0015⟧name }, \"facts\": { \"parties\": [{ \"id\": \"p\", \"name\": \"P\" }] } }")]
    [InlineData("{ \"coverage\": {} ⟦CR0015⟧\"facts\": { \"parties\": [{ \"id\": \"p\", \"name\": \"P\" }] } }")]
    public void Parse_FrameDamaged_StillReadsTheFacts(string marked) =>
        Assert.NotNull(MarkedDocument.Check(marked).Snapshot.Find<Party>("p"));

    [Fact]
    public void Parse_UnclosedList_ReadsTheNextKind()
    {
        var snapshot = MarkedDocument.Check("""
            { "facts": { "parties": [{ "id": "p", "name": "P" }, ⟦CR0015⟧"goals": [{ "id": "g", "statement": "S" }] } }
            """).Snapshot;
        Assert.Single(snapshot.OfType<Party>());
        Assert.Single(snapshot.OfType<Goal>());
    }

    [Fact]
    public void Parse_DamagedUnderUnknownKind_ReadsNothingAsAnotherKind()
    {
        var snapshot = MarkedDocument.Check("""
            { "facts": { "parties": [{ "id": "p", "name": "P" }],
              ⟦CR0014⟧"gaols": [{ "id": ⟦CR0015⟧}, { "id": "x", "name": "X" }], "goals": [{ "id": "g", "statement": "S" }] } }
            """).Snapshot;
        Assert.Equal(2, snapshot.Facts.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<html>")]
    [InlineData("\"")]
    [InlineData("/*")]
    [InlineData("\0")]
    public void Parse_NoDocument_IsOneProblem(string text)
    {
        var document = CollaborationDocument.Parse(text);
        Assert.Equal("CR0015", Assert.Single(document.Problems).Id);
        Assert.Empty(document.Snapshot.Facts);
    }

    [Fact]
    public void Message_OfASyntaxFault_SaysWhatIsMissingAndWhatIsLost() => Assert.Equal(
        "Found '\"'; write ',' or '}'. Party 'b' is left out.",
        CollaborationDocument.Parse("""{"facts":{"parties":[{"id":"b" "name":"B"}]}}""").Problems.Single().Message);
}
