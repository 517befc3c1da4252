using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Live;

/// <summary>One client that listens. It must be read or disposed of.</summary>
internal sealed class Listener(IReadOnlyList<LiveEvent> first, ChannelReader<LiveEvent> further, Action leave) : IDisposable
{
    public async IAsyncEnumerable<SseItem<DiagnosticBody[]>> Events([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var _ = this;
        foreach (var told in first) yield return told.ToItem();
        await foreach (var told in further.ReadAllAsync(cancellation)) yield return told.ToItem();
    }

    public void Dispose() => leave();
}
