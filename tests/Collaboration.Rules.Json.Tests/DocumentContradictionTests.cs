using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Tests;

public sealed class DocumentContradictionTests
{
    [Fact]
    public void Parse_Contradictions_AreLocatedAtTheValueAndKept()
    {
        var document = MarkedDocument.Check("""
            {
              "coverage": { "parties": "complete", "goals": ⟦CR0017⟧"none" },
              "facts": {
                "parties": [{ "id": "p", "name": "P" }, { "id": "q", "name": "Q", "members": /* of */ ⟦CR0017⟧["q"] }],
                "people": [{ "id": "n", "name": "N" }],
                "roles": [{ "note": "{ \"vacant\": 1, [", "id": "r", "name": "R", "holder": "n", "vacant" : ⟦CR0017⟧true }],
                "goals": [{ "id": "g", "owner": "p", "shared": ⟦CR0017⟧true, "statement": "G" }],
                "activities": [{ "id": "a", "name": "A", "partOf": "b" }, { "id": "b", "name": "B", "partOf": ⟦CR0017⟧"a" }],
                "assignments": [{ "id": "x", "activity": "a", "kind": "responsible", "nobody": ⟦CR0017⟧true, "party": "p", "role": ⟦CR0017⟧"r" }],
                "decisions": [⟦CR0017⟧{ "id": "d", "name": "D", "decidedBy": ["p"], "left\u004fut": ["p"] }],
              },
            }
            """);
        Assert.Equal(9, document.Snapshot.Facts.Count);
        Assert.All(document.Problems, problem => Assert.Equal(DiagnosticSeverity.Warning, problem.Severity));
        Assert.False(document.HasErrors);
        Assert.Contains(
            document.Problems,
            problem => problem.Message == "Goal 'g' is shared by all, and owned by the party 'p'; remove one of the two. It is kept as written.");
    }

    [Fact]
    public void Parse_CoverageLoweredByALostFact_IsNoContradiction() => MarkedDocument.Check("""
        { "coverage": { "parties": "complete" }, "facts": { "parties": [⟦CR0012⟧{ "id": "q" }, { "id": "p", "name": "P" }] } }
        """);

    [Fact]
    public void Parse_RoundTripOfAContradiction_StaysEqual()
    {
        var role = new Role { Id = "r", Name = "R", Vacant = true, Holder = "n" };
        var snapshot = new CollaborationBuilder().Person("n", "N").Add(role).Build();
        Assert.Equal(snapshot.Facts, CollaborationDocument.Parse(CollaborationDocument.ToJson(snapshot)).Snapshot.Facts);
    }
}
