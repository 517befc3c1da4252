namespace Collaboration.Rules.Json.Tests;

/// <summary>How widely FsCheck draws the seeds of random documents; by itself it draws whole numbers from -100 to 100.</summary>
internal static class Seeds
{
    public const int Size = 1_000_000_000;
}
