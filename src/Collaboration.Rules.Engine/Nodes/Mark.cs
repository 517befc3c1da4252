namespace Collaboration.Rules.Engine.Nodes;

/// <summary>What became of a row in the evaluation that is under way.</summary>
internal static class Mark
{
    /// <summary>Nothing.</summary>
    public const int Settled = 0;

    /// <summary>It came.</summary>
    public const int New = 1;

    /// <summary>It went.</summary>
    public const int Gone = 2;

    /// <summary>It came and went, or there is none.</summary>
    public const int Void = 3;

    /// <summary>The bits that hold a mark.</summary>
    public const uint Bits = 3;
}
