namespace Collaboration.Rules.Engine.Nodes;

/// <summary>A node that can say which rows it holds, each once, in no particular order.</summary>
internal interface IRowSet<T>
{
    IReadOnlyCollection<T> Rows { get; }

    bool Contains(T row);
}
