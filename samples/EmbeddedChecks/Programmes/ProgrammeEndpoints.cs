using Collaboration.Rules.Engine.Evaluation;
using EmbeddedChecks.Service;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EmbeddedChecks.Programmes;

/// <summary>Programmes of the host: a change of an object is answered with the diagnostics that it opened, updated and closed.</summary>
internal static class ProgrammeEndpoints
{
    private const string What = "programme";

    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/programmes/{id:maxlength(64)}");
        group.MapPut("", Put).WithSummary("Creates a programme, or changes it.").Produces<ChangeBody>();
        group.MapGet("", Get).WithSummary("What holds of it now.").Produces<DiagnosticBody[]>();
        group.MapDelete("", Delete).WithSummary("Lets it go.").Produces<ChangeBody>();
        group.MapPut("/partners/{name:maxlength(64)}", PutPartner).WithSummary("Gives a partner its votes.").Produces<ChangeBody>();
        group.MapDelete("/partners/{name}", DeletePartner).WithSummary("Takes a partner out.").Produces<ChangeBody>();
    }

    private static IResult Put(string id, ProgrammeBody body, ProgrammeBook book)
    {
        if (string.IsNullOrWhiteSpace(id)) return Invalid("The id of the programme is blank; write it in the path.");
        if (string.IsNullOrWhiteSpace(body.Title)) return Invalid("'title' is blank; name the programme.");
        if (body.VotesNeeded < 1) return Invalid($"'votesNeeded' is {body.VotesNeeded}; use 1 or more.");
        return book.Put(id, body.Title, body.VotesNeeded) is { } update
            ? Changed(update)
            : Refusals.Problem(StatusCodes.Status503ServiceUnavailable, "As many programmes are kept as may be; DELETE one, or try again later.");
    }

    private static IResult Get(string id, ProgrammeBook book) =>
        book.Find(id) is { } found ? TypedResults.Ok(DiagnosticBody.Of(found)) : Refusals.NotFound(What, id);

    private static IResult Delete(string id, ProgrammeBook book) => book.Remove(id) is { } update ? Changed(update) : Refusals.NotFound(What, id);

    private static IResult PutPartner(string id, string name, PartnerBody body, ProgrammeBook book)
    {
        if (string.IsNullOrWhiteSpace(name)) return Invalid("The name of the partner is blank; write it in the path.");
        if (body.Votes < 0) return Invalid($"'votes' is {body.Votes}; use 0 or more.");
        return book.PutPartner(id, name, body.Votes) is { } update ? Changed(update) : Refusals.NotFound(What, id);
    }

    private static IResult DeletePartner(string id, string name, ProgrammeBook book) =>
        book.PutPartner(id, name, null) is { } update ? Changed(update) : Refusals.NotFound(What, id);

    private static Ok<ChangeBody> Changed(SessionUpdate update) => TypedResults.Ok(ChangeBody.Of(update));

    private static ProblemHttpResult Invalid(string detail) => Refusals.Problem(StatusCodes.Status422UnprocessableEntity, detail);
}
