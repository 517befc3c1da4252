using System.ComponentModel.DataAnnotations;

namespace EmbeddedChecks.Service;

/// <summary>What one client, and all together, may ask of the service.</summary>
internal sealed class ServiceLimits
{
    /// <summary>How many bytes a body may have; more is answered with 413.</summary>
    [Range(1, 100_000_000)]
    public int BodyBytes { get; set; } = 1_000_000;

    /// <summary>How many facts a document, or a live collaboration, may hold.</summary>
    [Range(1, 1_000_000)]
    public int Facts { get; set; } = 20_000;

    /// <summary>How long a request may take; one that takes longer is answered with 504. Streams of events are not bounded.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "01:00:00")]
    public TimeSpan RequestTime { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many requests are served at once.</summary>
    [Range(1, 10_000)]
    public int Requests { get; set; } = 64;

    /// <summary>How many requests wait for their turn; further ones are answered with 429.</summary>
    [Range(0, 100_000)]
    public int Waiting { get; set; } = 256;

    /// <summary>How many collaborations, and how many programmes, are kept; further ones are answered with 503.</summary>
    [Range(1, 100_000)]
    public int Collaborations { get; set; } = 100;

    /// <summary>How many clients may listen to one collaboration; further ones are answered with 503.</summary>
    [Range(1, 10_000)]
    public int Listeners { get; set; } = 16;

    /// <summary>How many events a listener may be behind; one that is slower is disconnected, and takes up again by the id of its last event.</summary>
    [Range(1, 100_000)]
    public int Backlog { get; set; } = 64;

    /// <summary>How many events of a collaboration are kept for listeners that come back; one that has missed more gets a snapshot.</summary>
    [Range(1, 100_000)]
    public int History { get; set; } = 256;
}
