using Collaboration.Rules.Engine;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Suppressions;
using EmbeddedChecks.Analyses;
using EmbeddedChecks.Service;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedChecks.Live;

/// <summary>Collaborations that are kept: each change is answered with what it did, and told to those who listen.</summary>
internal static class CollaborationEndpoints
{
    private const string Json = "application/json";
    private const string What = "collaboration";
    private const string PointsNowhere = "CR0010";

    public static void MapCollaborations(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/collaborations");
        group.MapGet("", (LiveCollaborations all) => TypedResults.Ok(all.Ids)).WithSummary("The ids of the collaborations that are kept.");
        group.MapPut("/{id:maxlength(64)}", Create).WithSummary("Keeps a new collaboration.").Accepts<object>(Json).Produces<StateBody>(StatusCodes.Status201Created);
        group.MapGet("/{id}", State).WithSummary("What holds now.").Produces<StateBody>();
        group.MapGet("/{id}/document", Document).WithSummary("The facts as a document.").Produces<object>(StatusCodes.Status200OK, Json);
        group.MapPatch("/{id}", Change)
            .WithSummary("Takes in the facts of a document, and removes those named by 'remove', such as Party:city.")
            .Accepts<object>(Json).Produces<ChangeBody>();
        group.MapDelete("/{id}", Delete).WithSummary("Lets it go, and ends its streams of events.");
        group.MapGet("/{id}/events", Events)
            .WithSummary("Server-sent events: a snapshot or, after Last-Event-ID, what was missed; then what opens, is updated and closes.")
            .DisableRequestTimeout().DisableRateLimiting();
    }

    private static async Task<IResult> Create(string id, DocumentBody body, LiveCollaborations all, CancellationToken cancellation)
    {
        if (body.Document.HasErrors) return Refusals.Of(body.Document.Problems);
        if (all.Find(id) is not null) return Taken(id);
        if (all.IsFull) return Full();
        var live = all.Add(id, body.Document.Snapshot, cancellation);
        if (live is not null) return TypedResults.Created($"/collaborations/{Uri.EscapeDataString(id)}", await live.StateAsync(cancellation));
        return all.Find(id) is null ? Full() : Taken(id);
    }

    private static async Task<IResult> State(string id, LiveCollaborations all, CancellationToken cancellation) =>
        all.Find(id) is { } live ? TypedResults.Ok(await live.StateAsync(cancellation)) : Refusals.NotFound(What, id);

    private static async Task<IResult> Document(string id, LiveCollaborations all, CancellationToken cancellation) =>
        all.Find(id) is { } live
            ? TypedResults.Text(CollaborationDocument.ToJson(await live.SnapshotAsync(cancellation)), Json)
            : Refusals.NotFound(What, id);

    private static async Task<IResult> Change(
        string id, DocumentBody body, LiveCollaborations all, ServiceLimits limits, [FromQuery] string[]? remove, CancellationToken cancellation)
    {
        // What a change refers to may be kept already, so that an id which points nowhere within the change is no fault of it.
        if (body.Document.Problems.Any(problem => Refusals.IsError(problem) && problem.Id != PointsNowhere)) return Refusals.Of(body.Document.Problems);
        if (body.Document.Snapshot.DeclaredCoverage.Count > 0)
            return Refusals.Problem(StatusCodes.Status422UnprocessableEntity, "The change declares 'coverage', which is fixed when a collaboration is created; remove it.");
        var removed = new List<FactReference>();
        foreach (var text in remove ?? [])
        {
            if (!SubjectText.TryParse(text, out var reference))
                return Refusals.Problem(StatusCodes.Status422UnprocessableEntity, $"'remove' is '{text}'; write a kind and an id, such as Party:city.");
            removed.Add(reference);
        }

        if (all.Find(id) is not { } live) return Refusals.NotFound(What, id);
        return await live.ChangeAsync(body.Document.Snapshot.Facts, removed, cancellation) is { } change
            ? TypedResults.Ok(change)
            : Refusals.Problem(StatusCodes.Status422UnprocessableEntity, $"The collaboration '{id}' would have more than {limits.Facts} facts; remove some.");
    }

    private static IResult Delete(string id, LiveCollaborations all) => all.Remove(id) ? TypedResults.NoContent() : Refusals.NotFound(What, id);

    private static async Task<IResult> Events(
        string id, LiveCollaborations all, IHostApplicationLifetime host, [FromHeader(Name = "Last-Event-ID")] string? lastId, HttpContext context)
    {
        if (all.Find(id) is not { } live) return Refusals.NotFound(What, id);
        if (await live.ListenAsync(lastId, context.RequestAborted) is not { } listener)
            return Refusals.Problem(StatusCodes.Status503ServiceUnavailable, $"The collaboration '{id}' has all the listeners it may have; try again later.");
        context.Response.RegisterForDispose(listener);
        return TypedResults.ServerSentEvents(listener.Events(host.ApplicationStopping));
    }

    private static ProblemHttpResult Taken(string id) =>
        Refusals.Problem(StatusCodes.Status409Conflict, $"There is a collaboration '{id}' already; change it with PATCH, or DELETE it first.");

    private static ProblemHttpResult Full() =>
        Refusals.Problem(StatusCodes.Status503ServiceUnavailable, "As many collaborations are kept as may be; DELETE one, or try again later.");
}
