using System.Text;
using Collaboration.Rules.Json;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Analyses;

/// <summary>The document in the body of a request, read no further than the limits allow.</summary>
internal sealed record DocumentBody(CollaborationDocument Document)
{
    private const string Name = "request.json";

    public static async ValueTask<DocumentBody?> BindAsync(HttpContext context)
    {
        var limits = context.RequestServices.GetRequiredService<ServiceLimits>();
        using var body = await ReadAsync(context.Request, limits.BodyBytes, context.RequestAborted);
        using var reader = new StreamReader(body, Encoding.UTF8);
        return new(CollaborationDocument.Read(reader, Name, new() { MaximumFacts = limits.Facts, MaximumProblems = 100, KeepText = true }));
    }

    /// <summary>The length that is declared may be missing or wrong, so what comes is counted.</summary>
    private static async Task<MemoryStream> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit) throw TooLong(limit);
        var read = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            if (read.Length + count > limit) throw TooLong(limit);
            read.Write(buffer, 0, count);
        }

        read.Position = 0;
        return read;
    }

    private static BadHttpRequestException TooLong(int limit) =>
        new($"The body is longer than {limit} bytes; send a smaller document.", StatusCodes.Status413PayloadTooLarge);
}
