using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Tests;

public sealed class DocumentProblemTests
{
    [Fact]
    public void Parse_TenFaults_GivesTenLocatedProblems()
    {
        var document = MarkedDocument.Check("""
            {
              "collaboration": { "name": "Concorde", "kind": ⟦CR0012⟧"aliance", "started": "1962", "ends": ⟦CR0013⟧"1961-12" },
              "coverage": { ⟦CR0014⟧"partys": "complete", "goals": ⟦CR0012⟧"full" },
              "facts": {
                "parties": [
                  { "id": "fr", "name": "France", ⟦CR0014⟧"nmae": "x" },
                  ⟦CR0012⟧{ "id": "uk" },
                  { "id": "de" ⟦CR0015⟧"name": "Germany" },
                  ⟦CR0011⟧{ "id": "fr", "name": "Frankreich" },
                ],
                "goals": [
                  { "id": "g", "statement": "Fly", "owner": ⟦CR0010⟧"f", "weight": 1 },
                ],
              },
            }
            """);
        Assert.Equal(["CollaborationProfile 'collaboration'", "Party 'fr'", "Goal 'g'"], document.Snapshot.Facts.Select(fact => $"{fact.Reference}"));
    }

    [Theory]
    [InlineData("⟦CR0012⟧1", "Goal 'g': 'statement' is 1; write a text in double quotes. The fact is left out.")]
    [InlineData("⟦CR0012⟧{\"a\":[1]}", "Goal 'g': 'statement' is an object; write a text in double quotes. The fact is left out.")]
    [InlineData("⟦CR0012⟧null", "Goal 'g': 'statement' is null; write a text in double quotes. The fact is left out.")]
    [InlineData("⟦CR0012⟧1e400", "Goal 'g': 'statement' is 1e400; write a text in double quotes. The fact is left out.")]
    [InlineData("\"s\", \"weight\": ⟦CR0012⟧1.5", "Goal 'g': 'weight' is 1.5; write a number of at most 28 digits from 0 to 1. 'weight' is left out, the rest is kept.")]
    [InlineData("\"s\", \"target\": ⟦CR0012⟧1e400", "Goal 'g': 'target' is 1e400; write a number of at most 28 digits. 'target' is left out, the rest is kept.")]
    [InlineData("\"s\", \"target\": ⟦CR0012⟧\"5\"", "Goal 'g': 'target' is \"5\"; write a number of at most 28 digits. 'target' is left out, the rest is kept.")]
    [InlineData("\"s\", \"shared\": ⟦CR0012⟧\"yes\"", "Goal 'g': 'shared' is \"yes\"; write true or false. 'shared' is left out, the rest is kept.")]
    [InlineData("\"s\", \"due\": ⟦CR0012⟧\"2023-02-29\"", "Goal 'g': 'due' is \"2023-02-29\"; write a date of the calendar as \"yyyy\", \"yyyy-MM\" or \"yyyy-MM-dd\". 'due' is left out, the rest is kept.")]
    [InlineData("\"s\", \"status\": ⟦CR0012⟧\"opne\"", "Goal 'g': 'status' is \"opne\"; did you mean 'open'? 'status' is left out, the rest is kept.")]
    [InlineData("\"s\", \"direction\": ⟦CR0012⟧\"sideways\"", "Goal 'g': 'direction' is \"sideways\"; write one of: increase, decrease, maintain, achieve. 'direction' is left out, the rest is kept.")]
    [InlineData("\"s\", \"sources\": ⟦CR0012⟧\"a\"", "Goal 'g': 'sources' is \"a\"; write a list in square brackets. 'sources' is left out, the rest is kept.")]
    [InlineData("\"s\", \"sources\": [⟦CR0012⟧null]", "Goal 'g': 'sources' is null; write a text in double quotes. 'sources' is left out, the rest is kept.")]
    [InlineData("\"s\", ⟦CR0014⟧\"Owner\": \"x\"", "Goal 'g' has the unknown property 'Owner'; did you mean 'owner'?")]
    [InlineData("\"s\", ⟦CR0014⟧\"$type\": { \"a\": [[]] }", "Goal 'g' has the unknown property '$type'; remove it.")]
    [InlineData("\"s\", ⟦CR0015⟧\"statement\": \"t\"", "Goal 'g' has 'statement' twice; remove one of the two. The first one counts.")]
    [InlineData("\"s\", \"phase\": ⟦CR0010⟧\"x\"", "Goal 'g': 'phase' names the phase 'x', which is not recorded; record it, or correct the id.")]
    [InlineData("\"s\", \"sources\": [\"book\", ⟦CR0010⟧\"bok\"]", "Goal 'g': 'sources' names the source 'bok', which is not recorded; did you mean 'book'?")]
    public void Message_OfOneFault_NamesThingValueAndRemedy(string statement, string message)
    {
        var document = MarkedDocument.Check($$"""
            { "facts": { "sources": [{ "id": "book", "title": "B" }], "goals": [{ "statement": {{statement}}, "id": "g" }] } }
            """);
        Assert.Equal(message, Assert.Single(document.Problems).Message);
    }

    [Theory]
    [InlineData("⟦CR0014⟧\"gaols\": []", "The document has the unknown kind of fact 'gaols'; did you mean 'goals'?")]
    [InlineData("\"goals\": ⟦CR0012⟧7", "The document: 'goals' is 7; write a list of facts in square brackets. 'goals' is left out.")]
    [InlineData("\"goals\": [⟦CR0012⟧7]", "The document: 'goals' is a list with 7; write facts as objects in braces. It is left out.")]
    [InlineData("\"goals\": [⟦CR0012⟧{ \"statement\": \"s\" }]", "A goal has no 'id'; add it. The fact is left out.")]
    [InlineData("\"activities\": [⟦CR0012⟧{ \"name\": \"s\" }]", "An activity has no 'id'; add it. The fact is left out.")]
    [InlineData("\"goals\": [{ \"id\": \"g\", \"statement\": ⟦CR0012⟧\" \" }]", "Goal 'g': 'statement' is \" \"; write a text that is not blank. The fact is left out.")]
    [InlineData("\"goals\": [{ \"id\": ⟦CR0012⟧\"\", \"statement\": \"s\" }]", "Goal '': 'id' is \"\"; write an id that is not blank. The fact is left out.")]
    [InlineData("\"goals\": [], ⟦CR0015⟧\"goals\": []", "The document has 'goals' twice; remove one of the two. Both are read.")]
    public void Message_OfTheDocument_NamesValueAndRemedy(string facts, string message) =>
        Assert.Equal(message, Assert.Single(MarkedDocument.Check($$"""{ "facts": { {{facts}} } }""").Problems).Message);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n // nothing yet")]
    public void Message_OfAnEmptyDocument_SaysSo(string text) => Assert.Equal(
        "The document is empty; write an object in braces, with facts in it.", Assert.Single(CollaborationDocument.Parse(text).Problems).Message);

    [Fact]
    public void Parse_OptionalPropertyWrong_KeepsTheRestOfTheFact()
    {
        var goal = Assert.Single(MarkedDocument.Check("""
            { "facts": { "goals": [{ "id": "g", "weight": ⟦CR0012⟧2, "statement": "Fly", "unit": "km" }] } }
            """).Snapshot.OfType<Goal>());
        Assert.Equal(new Goal { Id = "g", Statement = "Fly", Unit = "km" }, goal);
    }

    [Fact]
    public void Parse_NestedRecordWrong_LosesTheListThatHoldsIt()
    {
        var party = Assert.Single(MarkedDocument.Check("""
            { "facts": { "parties": [{ "id": "p", "name": "P", "attributes": [{ "name": "a" }, ⟦CR0012⟧{ "text": "b", ⟦CR0014⟧"txet": 1 }] }] } }
            """).Snapshot.OfType<Party>());
        Assert.Equal(new Party { Id = "p", Name = "P" }, party);
    }

    [Fact]
    public void Parse_DuplicateId_KeepsTheFirstAndTellsEqualCopies()
    {
        var document = MarkedDocument.Check("""
            { "facts": { "parties": [
              { "id": "p", "name": "P" },
              ⟦CR0011⟧{ "name": "P", "id": "p" },
              ⟦CR0011⟧{ "id": "p", "name": "Q" } ] } }
            """);
        Assert.Equal("P", Assert.Single(document.Snapshot.OfType<Party>()).Name);
        Assert.Equal("Party 'p' is recorded already, with the same values, at line 2, column 3; remove one of the two.", document.Problems[0].Message);
        Assert.Contains("with other values, at line 2, column 3", document.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SameIdInTwoKinds_IsNoProblem() => MarkedDocument.Check("""
        { "facts": { "parties": [{ "id": "x", "name": "P" }], "purposes": [{ "id": "x", "statement": "P" }] } }
        """);

    [Fact]
    public void Parse_DatesOutOfOrder_KeepsBoth()
    {
        var document = MarkedDocument.Check("""
            { "facts": { "phases": [
              { "id": "a", "name": "A", "until": ⟦CR0013⟧"2001", "from": "2002-01" },
              { "id": "b", "name": "B", "until": "2002", "from": "2002-07" } ] } }
            """);
        Assert.Equal(
            "Phase 'a': 'until' is 2001, before 'from', which is 2002-01; correct one of the two. Both are kept as written.",
            Assert.Single(document.Problems).Message);
        Assert.NotNull(document.Snapshot.Find<Phase>("a")!.Until);
    }

    [Fact]
    public void Parse_ReferenceToFactLeftOut_IsNoFurtherProblem() => MarkedDocument.Check("""
        { "facts": {
          "parties": [⟦CR0012⟧{ "id": "a" }, { "id": "b", ⟦CR0015⟧name: "B" }],
          "goals": [{ "id": "g", "statement": "s", "owner": "a" }, { "id": "h", "statement": "s", "owner": "b" }] } }
        """);

    [Fact]
    public void Parse_FactLeftOut_LowersTheCoverageOfItsKind()
    {
        var snapshot = MarkedDocument.Check("""
            { "coverage": { "parties": "complete", "goals": "complete" },
              "facts": { "parties": [{ "id": "a", "name": "A" }, ⟦CR0012⟧{ "id": "b" }], "roles": [{ "id": "r" ⟦CR0015⟧] }] } }
            """).Snapshot;
        Assert.Equal(CoverageLevel.Partial, snapshot.CoverageOf<Party>());
        Assert.Equal(CoverageLevel.Partial, snapshot.CoverageOf<Role>());
        Assert.Equal(CoverageLevel.Complete, snapshot.CoverageOf<Goal>());
    }

    [Fact]
    public void HasErrors_UnknownPropertyOnly_IsFalse()
    {
        var document = MarkedDocument.Check("""{ ⟦CR0014⟧"fact": {} }""");
        Assert.False(document.HasErrors);
        Assert.Equal(DiagnosticSeverity.Warning, document.Problems[0].Severity);
        Assert.Equal("facts", document.Problems[0].Suggestion);
    }

    [Fact]
    public void ToString_OfAProblem_HasTheFormOfCompilers() => Assert.Equal(
        "c.json(1,13): error CR0012: The document: 'coverage' is 1; write an object in braces. 'coverage' is left out.",
        CollaborationDocument.Parse("""{"coverage":1}""", "c.json").Problems.Single().ToString());
}
