using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmbeddedChecks.Tests;

/// <summary>A client that announces a document, sends half of it and waits; over a socket, since what test clients do with half a body is their own affair.</summary>
internal sealed class StalledRequest : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly string _rest;

    private StalledRequest(string rest) => _rest = rest;

    public static async Task<StalledRequest> To(Uri service)
    {
        var document = RunningService.Board;
        var stalled = new StalledRequest(document[(document.Length / 2)..]);
        await stalled._client.ConnectAsync(IPAddress.Loopback, service.Port);
        var length = Encoding.UTF8.GetByteCount(document).ToString(CultureInfo.InvariantCulture);
        await stalled.Send($"POST /analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");
        await stalled.Send(document[..(document.Length / 2)]);
        return stalled;
    }

    /// <summary>Sends the other half.</summary>
    public Task GoOn() => Send(_rest);

    /// <summary>The first line of the answer.</summary>
    public async Task<string?> Answer(CancellationToken cancellation)
    {
        using var reader = new StreamReader(_client.GetStream(), leaveOpen: true);
        return await reader.ReadLineAsync(cancellation);
    }

    public void Dispose() => _client.Dispose();

    private async Task Send(string text) => await _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));
}
