using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>The nodes of a plan after an evaluation, whichever way it was done.</summary>
internal interface IEvaluated
{
    /// <summary>Why a node's rows are lost; null when they are sound.</summary>
    NodeFailure? FailureOf(int index);

    IRowSet<T> Rows<T>(int index);

    /// <returns>How many facts of the type there are.</returns>
    int CountOf(Type factType);
}
