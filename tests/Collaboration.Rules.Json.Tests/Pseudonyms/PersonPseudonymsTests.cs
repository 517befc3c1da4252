using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Pseudonyms;
using FsCheck.Xunit;

namespace Collaboration.Rules.Json.Tests.Pseudonyms;

public sealed class PersonPseudonymsTests
{
    [Fact]
    public void For_People_NumbersThemByTheirIds()
    {
        var pseudonyms = For("""
            "people": [{ "id": "z", "name": "Ann Brown" }, { "id": "b", "name": "Carl Diaz" }],
            "roles": [{ "id": "r", "name": "Lead", "holder": "m" }]
            """);
        Assert.Equal("Person 3, Person 1, Person 2", pseudonyms.Of("Ann Brown, Carl Diaz, m"));
        Assert.Equal(FactReference.To<Person>("Person 3"), pseudonyms.Of(FactReference.To<Person>("z")));
    }

    [Fact]
    public void Of_PartOfAName_IsReplacedToo()
    {
        var pseudonyms = For("""
            "people": [{ "id": "p1", "name": "Dr Ann van Brown" }, { "id": "p2", "name": "Carl Brown" }, { "id": "p3", "name": "Head of finance" }, { "id": "p4", "name": "Jo" }]
            """);
        Assert.Equal("Person 1 and Person 2, both a person", pseudonyms.Of("Ann and Carl, both Brown"));
        Assert.Equal("the Person 3 and other finance", pseudonyms.Of("the head of finance and other finance"));
        Assert.Equal("Dr Who of van Gogh", pseudonyms.Of("Dr Who of van Gogh"));
    }

    [Fact]
    public void Of_NameOfTwoPersons_BlamesNeither() =>
        Assert.Equal("a person", For("""
            "people": [{ "id": "p1", "name": "Ann Brown" }, { "id": "p2", "name": "ann brown" }]
            """).Of("Ann Brown"));

    [Fact]
    public void Document_References_StillPointToTheSameFacts()
    {
        var facts = For("""
            "parties": [{ "id": "ann", "name": "Ann Brown Ltd" }, { "id": "Person 1", "name": "Taken" }],
            "people": [{ "id": "ann", "name": "Ann Brown", "party": "ann" }],
            "activities": [{ "id": "a", "name": "Calls by Ann" }],
            "assignments": [{ "id": "a/ann", "activity": "a", "person": "ann", "party": "ann", "kind": "accountable", "note": "Ask ann." }]
            """).Document.Snapshot;
        var assignment = Assert.Single(facts.OfType<Assignment>());
        Assert.Equal("a/Person 1", assignment.Id);
        Assert.Equal("Person 1", facts.Find<Person>(assignment.Person!)!.Name);
        Assert.Equal("Person 1 Ltd", facts.Find<Party>(assignment.Party!)!.Name);
        Assert.Equal("Person 1 (2)", assignment.Party);
        Assert.Equal("Calls by Person 1", facts.Find<Activity>(assignment.Activity)!.Name);
        Assert.Equal("Ask Person 1.", assignment.Note);
        Assert.NotNull(facts.LocationOf(assignment.Reference));
    }

    [Fact]
    public void For_OwnersAndOthers_AreNumberedAfterPersons()
    {
        var document = CollaborationDocument.Parse("""
            { "suppressions": [{ "rule": "CR0301", "owner": "Zoe Quinn" }, { "rule": "CR0301", "owner": "Ann Brown" }], "facts": { "people": [{ "id": "ann", "name": "Ann Brown" }] } }
            """);
        Assert.Equal("Person 3, Person 1, Person 2, Person 3", PersonPseudonyms.For(document, ["Eve Moss", "ZOE QUINN"]).Of("Zoe Quinn, Ann Brown, Eve Moss, Quinn"));
    }

    [Property(MaxTest = 50, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Document_AnyFacts_KeepsNumbersAndPlacesOfFacts(int seed)
    {
        var document = CollaborationDocument.Parse(CollaborationDocument.ToJson(RandomSnapshot.Of(seed)));
        var pseudonyms = PersonPseudonyms.For(document);
        Assert.Equal(document.Snapshot.Facts.Count, pseudonyms.Document.Snapshot.Facts.Count);
        Assert.Equal(document.Snapshot.DeclaredCoverage.ToHashSet(), pseudonyms.Document.Snapshot.DeclaredCoverage.ToHashSet());
        foreach (var fact in document.Snapshot.Facts)
            Assert.Equal(document.Snapshot.LocationOf(fact.Reference), pseudonyms.Document.Snapshot.LocationOf(pseudonyms.Of(fact.Reference)));
        Assert.All(pseudonyms.Document.Snapshot.OfType<Person>(), person => Assert.StartsWith("Person ", person.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Analyze_Pseudonymised_SuppressesByTrueIdsAndWithholdsProblems()
    {
        var document = CollaborationDocument.Parse("""
            {
              "suppressions": [{ "rule": "CR0301", "subject": "activity:a-ann", "justification": "Ann Brown asked for it.", "owner": "Ann Brown" }],
              "facts": {
                "people": [{ "id": "ann", "name": "Ann Brown", "levle": "ann" }],
                "activities": [{ "id": "a-ann", "name": "Delivery" }],
                "assignments": [{ "id": "n", "activity": "a-ann", "nobody": true, "kind": "accountable" }]
              }
            }
            """);
        var analysis = new DocumentDriver(CollaborationAnalyzer.Default, new() { Pseudonymise = true }).Analyze(document);
        Assert.True(analysis.IsPseudonymised);
        var found = Assert.Single(analysis.Result.Diagnostics, found => found.Id == "CR0301");
        Assert.Equal(("a-Person 1", "Person 1 asked for it.", "Person 1"), (found.Subject.Id, found.Suppression!.Justification, found.Suppression.Owner));
        Assert.Equal(document.Snapshot.LocationOf(new("Activity", "a-ann")), found.Location);
        var problem = Assert.Single(analysis.Problems);
        Assert.Equal(("CR0014", 4, null), (problem.Id, problem.Location.Line, problem.Suggestion));
        Assert.DoesNotContain("levle", problem.Message, StringComparison.Ordinal);
        Assert.Contains(analysis.Result.Outcomes, outcome => outcome.Subject == found.Subject);
        Assert.NotEqual(found.Fingerprint, new DocumentDriver(CollaborationAnalyzer.Default).Analyze(document).Result.Diagnostics.Single(other => other.Id == "CR0301").Fingerprint);
    }

    private static PersonPseudonyms For(string facts) => PersonPseudonyms.For(CollaborationDocument.Parse($$"""{ "facts": { {{facts}} } }"""));
}
