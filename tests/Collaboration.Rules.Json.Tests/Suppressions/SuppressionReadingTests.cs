using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Suppressions;
using FsCheck.Xunit;

namespace Collaboration.Rules.Json.Tests.Suppressions;

public sealed class SuppressionReadingTests
{
    private const string Fact = """{ "id": "p", "name": "P" }""";
    private const string First = """{ "rule": "CR0301" }""";
    private const string Last = """{ "rule": "CR0302" }""";

    [Fact]
    public void Parse_AllProperties_AreReadWithTheirPlace()
    {
        var written = Assert.Single(Read("""
            { "suppressions": [
                { "rule": "CR0301", "subject": "activity:a:b", "phase": "p", "fingerprint": "f", "justification": "j", "owner": "o", "until": "2027-02", "evidence": ["e"] },
            ] }
            """).Suppressions);
        Assert.Equal(
            new()
            {
                Rule = "CR0301",
                Subject = FactReference.To<Activity>("a:b"),
                Phase = "p",
                Fingerprint = "f",
                Justification = "j",
                Owner = "o",
                Until = PartialDate.Parse("2027-02"),
                Evidence = ["e"],
            },
            written.Entry);
        Assert.Equal(new("document.json", 2, 5), written.Location);
    }

    [Theory]
    [InlineData("Activity:a", "Activity")]
    [InlineData("goalRelation:a", "GoalRelation")]
    [InlineData("collaboration:a", "CollaborationProfile")]
    [InlineData("CollaborationProfile:a", "CollaborationProfile")]
    public void Parse_Subject_TakesBothNamesOfAKind(string subject, string kind) =>
        Assert.Equal(new FactReference(kind, "a"), Assert.Single(Read($$"""{ "suppressions": [{ "rule": "R", "subject": "{{subject}}" }] }""").Suppressions).Entry.Subject);

    [Theory]
    [InlineData("""{ "rule": "R", "subject": ⟦CR0012⟧"activty:a" }""", "activity:a")]
    [InlineData("""{ "rule": "R", "subject": ⟦CR0012⟧"delivery" }""", null)]
    [InlineData("""{ "rule": "R", "subject": ⟦CR0012⟧"activity: " }""", null)]
    [InlineData("""{ "rule": "R", "subject": ⟦CR0012⟧{ "kind": "activity" } }""", null)]
    [InlineData("""{ "rule": "R", ⟦CR0014⟧"subjcet": "activity:a" }""", "subject")]
    [InlineData("""{ "rule": "R", "until": ⟦CR0012⟧"2027-13" }""", null)]
    [InlineData("""{ "rule": "R", "owner": ⟦CR0012⟧7 }""", null)]
    [InlineData("""{ "rule": "R", "evidence": ⟦CR0012⟧"e" }""", null)]
    [InlineData("""{ "rule": "R", ⟦CR0015⟧"rule": "S" }""", null)]
    [InlineData("""{ "rule": ⟦CR0012⟧" " }""", null)]
    [InlineData("""⟦CR0012⟧{ "subject": "activity:a" }""", null)]
    [InlineData("""⟦CR0012⟧"CR0301" """, null)]
    public void Parse_FaultyEntry_IsLeftOutWhole(string faulty, string? suggestion)
    {
        var document = MarkedDocument.Check($$"""{ "suppressions": [{{First}}, {{faulty}}, {{Last}}], "facts": { "parties": [{{Fact}}] } }""");
        Assert.Equal(["CR0301", "CR0302"], document.Suppressions.Select(written => written.Entry.Rule));
        Assert.Single(document.Snapshot.Facts);
        Assert.Equal(suggestion, document.Problems[0].Suggestion);
        Assert.EndsWith("left out.", document.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "rule": "R", "owner" "x" }""")]
    [InlineData("""{ "rule": "R", "owner": "x }""")]
    [InlineData("""{ "rule": "R", "owner": "x" """)]
    [InlineData("""{ "rule": "R", owner: "x" }""")]
    [InlineData("""{ "rule": "R" ] }""")]
    [InlineData("""{ "rule": "R", "evidence": ["e" }""")]
    public void Parse_DamagedEntry_TakesNothingElseWithIt(string damaged)
    {
        foreach (var text in (string[])[
            $$"""{ "suppressions": [{{First}}, {{damaged}}, {{"\n"}}{{Last}}], "facts": { "parties": [{{Fact}}] } }""",
            $$"""{ "facts": { "parties": [{{Fact}}] }, "suppressions": [{{First}}, {{damaged}}, {{"\n"}}{{Last}}] }"""])
        {
            var document = CollaborationDocument.Parse(text);
            Assert.Equal(["CR0301", "CR0302"], document.Suppressions.Select(written => written.Entry.Rule));
            Assert.Single(document.Snapshot.Facts);
            Assert.Contains(document.Problems, problem => problem.Id == "CR0015");
            Assert.Equal(CoverageLevel.Complete, document.Snapshot.CoverageOf<Party>());
        }
    }

    [Theory]
    [InlineData("""{ "facts": { "parties": [{ "id": "p", "name": "P" }, { "id": "q", "name": }] }, "suppressions": [{ "rule": "CR0301" }] }""")]
    [InlineData("""{ "facts": { "parties": [{ "id": "p", "name": "P" } }, "suppressions": [{ "rule": "CR0301" }] }""")]
    [InlineData("""{ "facts": { "parties": [{ "id": "p", "name": "P" }], "suppressions": [{ "rule": "CR0301" }] }""")]
    [InlineData("""{ "facts": { "parties": [{ "id": "p", "name": "P" }] }, "suppressions" [{ "rule": "CR0301" }] }""")]
    [InlineData("""{ "facts": { "parties": [{ "id": "p", "name": "P" }] } "suppressions": [{ "rule": "CR0301" } }""")]
    public void Parse_DamageElsewhere_LosesNoSuppression(string text)
    {
        var document = CollaborationDocument.Parse(text);
        Assert.Equal("CR0301", Assert.Single(document.Suppressions).Entry.Rule);
        Assert.Equal("p", Assert.Single(document.Snapshot.OfType<Party>()).Id);
        Assert.Contains(document.Problems, problem => problem.Id == "CR0015");
    }

    [Fact]
    public void Parse_ObjectInsteadOfList_IsAProblem() =>
        MarkedDocument.Check("""{ "suppressions": ⟦CR0012⟧{ "rule": "CR0301" }, "facts": { "parties": [{ "id": "p", "name": "P" }] } }""");

    [Property(MaxTest = 100, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void ToJson_AnySuppressions_ReadBackEqual(int seed, bool oneLine)
    {
        var random = new Random(seed);
        SuppressionEntry[] entries = [.. Enumerable.Range(0, random.Next(4)).Select(_ => NewEntry(random))];
        var json = CollaborationDocument.ToJson(RandomSnapshot.Of(seed), entries, oneLine ? DocumentLayout.OneLine : DocumentLayout.Indented);
        Assert.Equal(entries, CollaborationDocument.Parse(json).Suppressions.Select(written => written.Entry));
    }

    private static SuppressionEntry NewEntry(Random random)
    {
        string[] texts = ["", " ", "x", "quote \" { [ \\", "é\n😀"];
        return new()
        {
            Rule = "CR0301",
            Subject = random.Next(2) == 0 ? null : new("Activity", random.GetItems(texts, 1)[0] + "a"),
            Phase = Text(),
            Fingerprint = Text(),
            Justification = Text(),
            Owner = Text(),
            Until = random.Next(2) == 0 ? null : PartialDate.Parse("2027"),
            Evidence = random.GetItems(texts, random.Next(3)).ToEquatableArray(),
        };

        string? Text() => random.Next(2) == 0 ? null : random.GetItems(texts, 1)[0];
    }

    private static CollaborationDocument Read(string text)
    {
        var document = CollaborationDocument.Parse(text);
        Assert.Empty(document.Problems);
        return document;
    }
}
