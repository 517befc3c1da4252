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
