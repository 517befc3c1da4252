using System.Net.ServerSentEvents;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Live;

/// <summary>Something that listeners are told: what opened, was updated or closed by one change, or all that holds.</summary>
internal sealed record LiveEvent(string Kind, string Id, DiagnosticBody[] Diagnostics)
{
    public const string Snapshot = "snapshot";
    public const string Resumed = "resumed";
    public const string Opened = "opened";
    public const string Updated = "updated";
    public const string Closed = "closed";
    public const string Deleted = "deleted";

    public SseItem<DiagnosticBody[]> ToItem() => new(Diagnostics, Kind) { EventId = Id };
}
