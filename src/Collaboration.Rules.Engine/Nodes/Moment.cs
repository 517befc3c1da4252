namespace Collaboration.Rules.Engine.Nodes;

/// <summary>Which rows of an index are meant, seen from the evaluation that is under way. The value has a bit for each <see cref="Mark"/>.</summary>
internal enum Moment
{
    /// <summary>Those that were there and still are.</summary>
    Throughout = 1 << Mark.Settled,

    /// <summary>Those that were there before.</summary>
    Before = Throughout | (1 << Mark.Gone),

    /// <summary>Those that are there after.</summary>
    After = Throughout | (1 << Mark.New),
}

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
