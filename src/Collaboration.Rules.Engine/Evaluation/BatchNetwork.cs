using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// The nodes of one plan for evaluating batch after batch, for one thread at a time.
/// <para>
/// Everything comes at once and nothing follows, so nodes keep nothing that a later change would need, and all memory is used again
/// for the next batch. A node that throws is lost with all that depends on it until the next batch.
/// </para>
/// </summary>
internal sealed class BatchNetwork : IEvaluated
{
    private readonly Plan _plan;
    private readonly Node[] _nodes;
    private readonly int[][] _inputs;
    private readonly int[] _rows;
    private readonly NodeFailure?[] _failures;
    private readonly IFactNode[] _sources;
    private readonly ISettingNode[] _settings;
    private readonly InputValueNode<DateOnly>[] _dates;
    private readonly Meter _meter = new();
    private FactBatch _facts = [];

    public BatchNetwork(Plan plan)
    {
        _plan = plan;
        Coverage = new(this);
        _nodes = new Node[plan.Count];
        _inputs = new int[plan.Count][];
        _rows = new int[plan.Count];
        _failures = new NodeFailure?[plan.Count];
        for (var i = 0; i < plan.Count; i++)
        {
            _nodes[i] = plan[i].CreateNode();
            _nodes[i].IsLast = plan.Consumers[i].Length == 0;
            _inputs[i] = plan.Inputs(i).ToArray();
            _nodes[i].Connect(Array.ConvertAll(_inputs[i], input => _nodes[input]));
        }

        _sources = [.. _nodes.OfType<IFactNode>()];
        _settings = [.. _nodes.OfType<ISettingNode>()];
        _dates = [.. _nodes.OfType<InputValueNode<DateOnly>>()];
    }

    /// <summary>How much was recorded of the batch that is under way.</summary>
    public Coverage Coverage { get; }

    /// <summary>Whether any node failed in the batch that is under way.</summary>
    public bool HasFailed { get; private set; }

    public NodeFailure? FailureOf(int index) => _failures[index];

    public IRowSet<T> Rows<T>(int index) => (IRowSet<T>)_nodes[index];

    public int CountOf(Type factType) => _facts.CountOf(factType);

    /// <summary>How many rows a node yielded.</summary>
    public int RowsOf(int index) => _rows[index];

    /// <summary>Evaluates a batch. What came of it stays readable until <see cref="Reset"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; only to be reset after that.</exception>
    public void Run(FactBatch facts, SettingValues settings, DateOnly? asOf, EvaluationBudget budget, CancellationToken cancellation)
    {
        _facts = facts;
        _meter.Start(budget, cancellation);
        foreach (var setting in _settings) setting.Read(settings);
        foreach (var date in _dates) date.Set(asOf ?? default);
        foreach (var source in _sources) source.Load(facts);
        for (var i = 0; i < _nodes.Length; i++)
            if (HasInput(i)) Run(i);
    }

    /// <summary>Forgets the batch.</summary>
    public void Reset()
    {
        for (var i = 0; i < _nodes.Length; i++)
            if (_rows[i] > 0 || _failures[i] is not null || _nodes[i].HoldsValue) _nodes[i].Reset();
        foreach (var source in _sources) ((Node)source).Reset();
        Array.Clear(_rows);
        if (HasFailed) Array.Clear(_failures);
        HasFailed = false;
        _facts = [];
    }

    private bool HasInput(int index)
    {
        var inputs = _inputs[index];
        if (inputs.Length == 0 || _nodes[index].HoldsValue) return true;
        foreach (var input in inputs)
            if (_rows[input] > 0) return true;
        return false;
    }

    private void Run(int index)
    {
        if (_failures[index] is not null) return;
        var node = _nodes[index];
        try
        {
            _meter.StartNode();
            node.RunOnce(_meter);
            _rows[index] = node.OutputCount;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_meter.IsCancelled)
        {
            Fail(index, exception);
        }
    }

    private void Fail(int index, Exception exception)
    {
        var lost = new bool[_nodes.Length];
        lost[index] = true;
        _plan.MarkDownstream(lost);
        var failure = new NodeFailure(index, _plan[index].Name, exception, _plan.DependsOnAsOf(index));
        for (var i = index; i < lost.Length; i++)
            if (lost[i]) _failures[i] ??= failure;
        HasFailed = true;
    }
}
