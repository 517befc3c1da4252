namespace EmbeddedChecks.Service;

internal static class MetricsEndpoints
{
    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        // Listens from the start, not from the first reading.
        var page = routes.ServiceProvider.GetRequiredService<MetricsPage>();
        routes.MapGet("/metrics", () => TypedResults.Text(page.Text())).DisableRateLimiting().ExcludeFromDescription();
    }
}
