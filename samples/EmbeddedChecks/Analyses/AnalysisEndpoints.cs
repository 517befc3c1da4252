using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Hosting;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Results;
using Collaboration.Rules.Json.Sarif;
using EmbeddedChecks.Service;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedChecks.Analyses;

/// <summary>One document in, what was found out.</summary>
internal static class AnalysisEndpoints
{
    private const string Json = "application/json";
    private const string Sarif = "application/sarif+json";

    public static void MapAnalyses(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/analyses", Analyze)
            .WithSummary("Analyses a document; the answer is JSON, or SARIF 2.1.0 where the client accepts application/sarif+json.")
            .Accepts<object>(Json)
            .Produces<AnalysisBody>(StatusCodes.Status200OK, Json, Sarif)
            .Produces<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")
            .Produces<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, "application/problem+json")
            .Produces<ProblemDetails>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");

    private static IResult Analyze(DocumentBody body, ICollaborationChecks checks, HttpRequest request, CancellationToken cancellation)
    {
        if (body.Document.HasErrors) return Refusals.Of(body.Document.Problems);
        var wantsSarif = request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals(Sarif, StringComparison.OrdinalIgnoreCase));
        var analysis = checks.Run(
            rules => new DocumentDriver(rules.Analyzer, new() { Analysis = rules.Options with { WithOutcomes = true } }).Analyze(body.Document, cancellation),
            analysis => analysis.Result);
        return wantsSarif ? TypedResults.Text(SarifOf(analysis, checks.Current), Sarif) : TypedResults.Ok(BodyOf(analysis));
    }

    private static string SarifOf(DocumentAnalysis analysis, ConfiguredRules rules)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var writer = new SarifWriter(text, new() { Rules = rules.Analyzer.Rules })) writer.Write(analysis);
        return text.ToString();
    }

    private static AnalysisBody BodyOf(DocumentAnalysis analysis) => new(
        analysis.Result.Count(OutcomeKind.Violation),
        analysis.Result.Count(OutcomeKind.Clear),
        analysis.Result.Count(OutcomeKind.NotAssessed),
        analysis.Result.Count(OutcomeKind.NotApplicable),
        DiagnosticBody.Of(analysis.Shown),
        [.. analysis.Problems.Select(ProblemBody.Of)]);
}
