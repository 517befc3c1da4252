using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Queries;

/// <summary>Describes one node: its inputs and how to make it. Immutable and shared; the node holds the state.</summary>
internal abstract class Definition(params Definition[] inputs)
{
    public IReadOnlyList<Definition> Inputs { get; } = inputs;

    /// <summary>
    /// What makes this definition different from others of its type over the same inputs: its delegates. Definitions that agree in type,
    /// inputs and parts describe the same node and become one.
    /// </summary>
    public abstract IReadOnlyList<object> Parts { get; }

    /// <summary>The operator's name, for run reasons and failures.</summary>
    public abstract string Name { get; }

    /// <summary>The operator with what it asks of rows, for explanations.</summary>
    public virtual string Text => Name;

    /// <summary>The type of the rows; null for a single value.</summary>
    public virtual Type? RowType => null;

    /// <summary>The type of the facts that the node holds; null when it holds none itself.</summary>
    public virtual Type? FactType => null;

    public abstract Node CreateNode();
}

/// <summary>A definition whose node yields changes of rows of type <typeparamref name="T"/>.</summary>
internal abstract class QueryDefinition<T>(params Definition[] inputs) : Definition(inputs)
    where T : notnull
{
    public sealed override Type RowType => typeof(T);
}

/// <summary>A definition whose node always holds exactly one value.</summary>
internal abstract class ValueDefinition<T>(params Definition[] inputs) : Definition(inputs)
    where T : notnull;
