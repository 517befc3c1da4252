namespace Collaboration.Rules.Facts;

/// <summary>Which way information runs on a channel.</summary>
public enum ChannelDirection
{
    /// <summary>Every participant can send and receive.</summary>
    TwoWay,

    /// <summary>Some send and the others only receive.</summary>
    OneWay,
}
