namespace Collaboration.Rules.Cli.Tests;

/// <summary>Every format of every command, on one small document, is what was looked at and found good.</summary>
public sealed class GoldenTests
{
    private const string Document =
        """
        {
          "collaboration": { "id": "c", "name": "Shared <care> & Co" },
          "facts": {
            "parties": [
              { "id": "a", "name": "Council" },
              { "id": "b", "name": "Trust" },
              { "id": "c", "name": "Charity", "colour": "green" }
            ],
            "activities": [{ "id": "triage", "name": "Triage" }, { "id": "visits", "name": "Visits" }],
            "assignments": [
              { "id": "n1", "activity": "triage", "nobody": true, "kind": "accountable" },
              { "id": "n2", "activity": "visits", "party": "a", "kind": "accountable" }
            ],
            "decisionAreas": [{ "id": "money", "name": "Money", "quota": 5 }],
            "decisionRights": [
              { "id": "r1", "area": "money", "party": "a", "kind": "decides", "votes": 4 },
              { "id": "r2", "area": "money", "party": "b", "kind": "decides", "votes": 2 },
              { "id": "r3", "area": "money", "party": "c", "kind": "decides", "votes": 1 }
            ],
            "decisions": [
              { "id": "d1", "name": "One", "decidedBy": ["a"] }, { "id": "d2", "name": "Two", "decidedBy": ["a"] }, { "id": "d3", "name": "Three", "decidedBy": ["a"] },
              { "id": "d4", "name": "Four", "decidedBy": ["a"] }, { "id": "d5", "name": "Five", "decidedBy": ["a", "b"] }, { "id": "d6", "name": "Six", "decidedBy": ["b"] }
            ]
          }
        }
        """;

    [Theory]
    [InlineData("analyze.txt", "analyze", "-")]
    [InlineData("analyze-outcomes.txt", "analyze", "-", "--outcomes", "--quiet")]
    [InlineData("analyze.json", "analyze", "-", "--format", "json")]
    [InlineData("analyze.csv", "analyze", "-", "--format", "csv")]
    [InlineData("analyze.html", "analyze", "-", "--format", "html")]
    [InlineData("explain.txt", "explain", "CR0301", "-")]
    [InlineData("explain-why-not.txt", "explain", "CR0301", "-", "--why-not")]
    [InlineData("explain.json", "explain", "CR0301", "-", "--subject", "Activity:triage", "--format", "json")]
    [InlineData("measures.txt", "measures", "-")]
    [InlineData("measures.csv", "measures", "-", "--format", "csv")]
    [InlineData("measures.json", "measures", "-", "--format", "json", "--measure", "voting-power")]
    [InlineData("sweep.txt", "sweep", "-", "--rule", "CR0401", "--setting", "maximum_share", "--from", "0.3", "--to", "0.9", "--steps", "4")]
    [InlineData("sweep.csv", "sweep", "-", "--rule", "CR0401", "--setting", "minimum_decisions", "--from", "1", "--to", "9", "--steps", "3", "--by-document", "--format", "csv")]
    [InlineData("sweep.json", "sweep", "-", "--rule", "OneSizeFitsAll", "--setting", "minimum_tailoring", "--from", "0", "--to", "1", "--steps", "2", "--format", "json")]
    public async Task Output_IsAsRecorded(string file, params string[] arguments) =>
        Golden.Equal(file, (await CliRun.WithInputAsync(Document.ReplaceLineEndings("\n"), [.. arguments, "--as-of", "2026-01-01"])).Out);
}
