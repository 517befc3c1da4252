namespace Collaboration.Rules.Hosting.Tests;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class HandTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
