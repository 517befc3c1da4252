using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Tests.Suppressions;

/// <summary>A small world in which CR0301 reports two activities, taken through the driver with suppressions.</summary>
internal static class SuppressedAnalysis
{
    public const string Facts = """
        "facts": {
          "parties": [{ "id": "p", "name": "P" }],
          "activities": [{ "id": "a", "name": "Delivery" }, { "id": "b", "name": "Payment" }, { "id": "c", "name": "Care" }],
          "assignments": [
            { "id": "na", "activity": "a", "nobody": true, "kind": "accountable" },
            { "id": "nb", "activity": "b", "nobody": true, "kind": "accountable" },
            { "id": "nc", "activity": "c", "party": "p", "kind": "accountable" }
          ]
        }
        """;

    public static DocumentAnalysis Of(string suppressions, DriverOptions? options = null, string facts = Facts) =>
        new DocumentDriver(CollaborationAnalyzer.Default, options ?? AsOf("2026-11-22")).Analyze(Document(suppressions, facts));

    public static CollaborationDocument Document(string suppressions, string facts = Facts) =>
        CollaborationDocument.Parse($$"""{ "suppressions": [{{suppressions}}], {{facts}} }""");

    public static DriverOptions AsOf(string day) => new() { Analysis = new() { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", null) } };

    /// <summary>The subjects on which CR0301 is suppressed.</summary>
    public static IEnumerable<string> SuppressedIn(DocumentAnalysis analysis) =>
        Found(analysis).Where(found => found.Suppression is not null).Select(found => found.Subject.Id);

    public static IEnumerable<Diagnostic> Found(DocumentAnalysis analysis) => analysis.Result.Diagnostics.Where(found => found.Id == "CR0301");

    public static IEnumerable<string> ProblemsIn(DocumentAnalysis analysis) => analysis.Problems.Select(problem => problem.Id);
}
