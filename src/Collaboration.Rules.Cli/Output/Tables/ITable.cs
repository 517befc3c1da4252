namespace Collaboration.Rules.Cli.Output.Tables;

/// <summary>Takes the rows of a table one by one and writes them in one format; ends what it wrote when disposed of.</summary>
internal interface ITable : IDisposable
{
    /// <summary>One row, with a cell for each column: a text, a number, or null for nothing; what is left out at the end is nothing too.</summary>
    void Add(params IReadOnlyList<object?> cells);
}
