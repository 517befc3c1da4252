using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EmbeddedChecks.Service;

/// <summary>Answers to what cannot be done: problem details that name the thing, the value and the remedy.</summary>
internal static class Refusals
{
    private const string Malformed = "CR0015";

    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        OperationCanceledException => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Every problem of a document at its line and column: 400 when it is not JSON, otherwise 422.</summary>
    public static ProblemHttpResult Of(IEnumerable<InputProblem> problems)
    {
        ProblemBody[] bodies = [.. problems.Select(ProblemBody.Of)];
        var errors = bodies.Count(body => body.Severity == "error");
        var isMalformed = bodies.Any(body => body.Id == Malformed);
        return TypedResults.Problem(
            $"The document has {errors} errors; correct what 'problems' lists.",
            statusCode: isMalformed ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
            title: isMalformed ? "The document is not JSON." : "The document cannot be analysed as it is.",
            extensions: new Dictionary<string, object?> { ["problems"] = bodies });
    }

    public static ProblemHttpResult NotFound(string what, string id) =>
        Problem(StatusCodes.Status404NotFound, $"There is no {what} '{id}'; create it with PUT.");

    public static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    public static bool IsError(InputProblem problem) => problem.Severity == DiagnosticSeverity.Error;
}
