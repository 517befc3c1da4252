using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// The nodes of one plan for evaluating batch after batch, for one thread at a time.
/// <para>
/// Everything comes at once and nothing follows, so nodes keep nothing that a later change would need, and all memory is used again
/// for the next batch. A node that throws is lost with all that depends on it until the next batch.
/// </para>
/// <para>
/// Most facts of most collaborations are never recorded, so most rules have nothing to say about one: nodes that only rules and reports
/// with unmet needs depend on do not run. Which these are depends on coverage alone, and is worked out again when that differs.
/// </para>
/// </summary>
internal sealed class BatchNetwork : IEvaluated
{
    private readonly Plan _plan;
    private readonly Node[] _nodes;
    private readonly int[][] _inputs;
    private readonly bool[] _alwaysRuns;
    private readonly int[] _rows;
    private readonly NodeFailure?[] _failures;
    private readonly IFactNode[] _sources;
    private readonly CoverageLevel[] _levels;
    private bool _hasDate;
    private int[]? _all;
    private int[]? _neededOrder;
    private int[] _order = [];
    private readonly ISettingNode[] _settings;
    private readonly InputValueNode<DateOnly>[] _dates;
    private readonly Meter _meter = new();
    private FactBatch _facts = [];
    private IStepObserver? _observer;
    private StepWatch _watch;

    public BatchNetwork(Plan plan)
    {
        _plan = plan;
        Coverage = new(this);
        _nodes = new Node[plan.Count];
        _inputs = new int[plan.Count][];
        _alwaysRuns = new bool[plan.Count];
        _rows = new int[plan.Count];
        _failures = new NodeFailure?[plan.Count];
        for (var i = 0; i < plan.Count; i++)
            if (plan.Inputs(i).IsEmpty) Make(i);
        _sources = [.. _nodes.OfType<IFactNode>()];
        _levels = new CoverageLevel[_sources.Length];
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
    /// <param name="facts">The facts.</param>
    /// <param name="input">What else to evaluate with.</param>
    /// <param name="observer">Who is told of each step.</param>
    /// <param name="forOutcomes">Whether to run every node, also those that can lead to no diagnostic.</param>
    /// <param name="cancellation">Ends the run early.</param>
    public void Run(FactBatch facts, EvaluationInput input, IStepObserver? observer, bool forOutcomes, CancellationToken cancellation)
    {
        _facts = facts;
        _observer = observer;
        Coverage.Begin(input.Coverage, input.AsOf);
        _order = forOutcomes ? _all ??= Made(Enumerable.Range(0, _nodes.Length)) : Needed();
        _meter.Start(input.Budget, cancellation);
        foreach (var setting in _settings) setting.Read(input.Settings);
        foreach (var date in _dates) date.Set(input.AsOf ?? default);
        foreach (var source in _sources) source.Load(facts);
        for (var next = 0; next < _order.Length; next++) next = RunFrom(next);
    }

    /// <summary>Forgets the batch.</summary>
    public void Reset()
    {
        foreach (var i in _order)
            if (_rows[i] > 0 || _alwaysRuns[i] || _failures[i] is not null) _nodes[i].Reset();
        foreach (var source in _sources) ((Node)source).Reset();
        Array.Clear(_rows);
        if (HasFailed) Array.Clear(_failures);
        HasFailed = false;
        _facts = [];
    }

    /// <summary>The nodes that lead to diagnostics, given what was recorded, in order.</summary>
    private int[] Needed()
    {
        var isAsBefore = _neededOrder is not null && _hasDate == (Coverage.AsOf is not null);
        _hasDate = Coverage.AsOf is not null;
        for (var i = 0; i < _sources.Length; i++)
        {
            var level = Coverage.Of(_sources[i].FactType);
            isAsBefore &= level == _levels[i];
            _levels[i] = level;
        }

        if (!isAsBefore) _neededOrder = Made(NodesOfActiveRules());
        return _neededOrder!;
    }

    /// <summary>These nodes, which are made if they were never needed before; inputs come first.</summary>
    private int[] Made(IEnumerable<int> order)
    {
        int[] made = [.. order];
        foreach (var index in made)
            if (_nodes[index] is null) Make(index);
        return made;
    }

    private void Make(int index)
    {
        _inputs[index] = _plan.Inputs(index).ToArray();
        _nodes[index] = _plan[index].CreateNode();
        _nodes[index].IsLast = _plan.Consumers[index].Length == 0;
        _alwaysRuns[index] = _inputs[index].Length == 0 || _nodes[index].HoldsValue;
        _nodes[index].Connect(Array.ConvertAll(_inputs[index], input => _nodes[input]));
    }

    private SortedSet<int> NodesOfActiveRules()
    {
        var nodes = new SortedSet<int>();
        foreach (var rule in _plan.Rules)
        {
            if (!Coverage.IsActive(rule)) continue;
            nodes.UnionWith(rule.Frame);
            foreach (var report in rule.Reports)
                if (Coverage.Meets(report)) nodes.UnionWith(report.Nodes);
        }

        return nodes;
    }

    /// <summary>Runs the nodes that have something to read, from one on, up to the first that fails.</summary>
    /// <returns>The place of the last node that had its turn.</returns>
    private int RunFrom(int first)
    {
        var next = first;
        try
        {
            for (; next < _order.Length; next++)
            {
                var index = _order[next];
                if (HasInput(index) && _failures[index] is null) Run(index);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_meter.IsCancelled)
        {
            var index = _order[next];
            Fail(index, exception);
            _watch.Stop(_plan, index, _nodes[index], RowsInto(index), hasFailed: true);
        }

        return next;
    }

    private bool HasInput(int index)
    {
        if (_alwaysRuns[index]) return true;
        foreach (var input in _inputs[index])
            if (_rows[input] > 0) return true;
        return false;
    }

    private void Run(int index)
    {
        var node = _nodes[index];
        _watch = StepWatch.Start(_observer);
        _meter.StartNode();
        node.RunOnce(_meter);
        _rows[index] = node.OutputCount;
        if (_observer is not null) _watch.Stop(_plan, index, node, RowsInto(index), hasFailed: false);
    }

    private int RowsInto(int index)
    {
        var rows = _inputs[index].Length == 0 ? _nodes[index].OutputCount : 0;
        foreach (var input in _inputs[index]) rows += _rows[input];
        return rows;
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
