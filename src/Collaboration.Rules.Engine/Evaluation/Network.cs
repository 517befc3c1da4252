using System.Numerics;
using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// The nodes of one plan with their state, for one thread at a time.
/// <para>
/// An evaluation runs the nodes whose inputs changed, inputs first. A node that throws is lost with all that depends on it; the rest of
/// the evaluation is complete. Lost nodes are made anew from the facts the next time something they depend on changes.
/// </para>
/// </summary>
internal sealed class Network : IEvaluated
{
    private readonly Plan _plan;
    private readonly Node?[] _nodes;
    private readonly NodeFailure?[] _failures;
    private readonly ulong[] _scheduled;
    private readonly List<NodeRun> _runs = [];
    private readonly HashSet<int> _failedNow = [];
    private readonly bool _mayRenew;
    private readonly Dictionary<Type, int> _sources = [];
    private readonly Meter _meter = new();
    private IStepObserver? _observer;
    private bool _needsRenewal;

    public Network(Plan plan)
        : this(plan, null)
    {
    }

    private Network(Plan plan, bool[]? wanted)
    {
        _plan = plan;
        _mayRenew = wanted is null;
        _nodes = new Node?[plan.Count];
        _failures = new NodeFailure?[plan.Count];
        _scheduled = new ulong[(plan.Count + 63) / 64];
        for (var i = 0; i < plan.Count; i++)
        {
            if (wanted is not null && !wanted[i]) continue;
            _nodes[i] = plan[i].CreateNode();
            Connect(i);
            if (_nodes[i] is IFactNode source) _sources.Add(source.FactType, i);
            else if (_nodes[i]!.HoldsValue) Schedule(i);
        }
    }

    /// <summary>The runs of the last evaluation, in order; of two of one node the later counts.</summary>
    public ReadOnlySpan<NodeRun> Runs => CollectionsMarshal.AsSpan(_runs);

    /// <summary>Goes up when a node fails or is made anew, and when the first fact of a type comes or the last one goes.</summary>
    public int Version { get; private set; }

    public NodeFailure? FailureOf(int index) => _failures[index];

    public IRowSet<T> Rows<T>(int index) => (IRowSet<T>)_nodes[index]!;

    public Node<T> Node<T>(int index)
        where T : notnull => (Node<T>)_nodes[index]!;

    public int CountOf(Type factType) => _sources.TryGetValue(factType, out var index) ? ((IFactNode)_nodes[index]!).FactCount : 0;

    /// <summary>What a node yielded in the evaluation that is under way; nothing when it did not run or was lost.</summary>
    public IEnumerable<(object Row, int Count)> OutputOf(int index) =>
        _failures[index] is null && _nodes[index] is { } node ? node.ReadOutput() : [];

    public IEnumerable<object> Facts => _sources.Values.SelectMany(index => ((IFactNode)_nodes[index]!).Facts);

    /// <summary>Makes room for the facts of a batch, before the first of them is applied.</summary>
    public void Expect(FactBatch facts)
    {
        foreach (var (type, index) in _sources) ((IFactNode)_nodes[index]!).Expect(facts.CountOf(type));
    }

    public void Apply(object fact, bool remove)
    {
        if (!_sources.TryGetValue(fact.GetType(), out var index)) return;
        var source = (IFactNode)_nodes[index]!;
        var wasEmpty = source.FactCount == 0;
        try
        {
            if (source.Apply(fact, remove)) Schedule(index);
        }
        catch (Exception exception)
        {
            Fail(index, exception);
        }

        if (wasEmpty != (source.FactCount == 0)) Version++;
    }

    public void Configure(SettingValues settings)
    {
        for (var i = 0; i < _nodes.Length; i++)
            if (_nodes[i] is ISettingNode node && node.Read(settings)) Schedule(i);
    }

    public void SetAsOf(DateOnly? asOf)
    {
        for (var i = 0; i < _nodes.Length; i++)
            if (_plan[i] is AsOfDefinition && _nodes[i] is InputValueNode<DateOnly> node && node.Set(asOf ?? default)) Schedule(i);
    }

    /// <summary>Runs what is scheduled. The outputs stay readable until <see cref="Finish"/>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; all state but the facts is lost and is made anew by the next run.</exception>
    public void Run(EvaluationBudget budget, IStepObserver? observer, CancellationToken cancellation)
    {
        _observer = observer;
        _meter.Start(budget, cancellation);
        _runs.Clear();
        try
        {
            for (var word = 0; word < _scheduled.Length; word++)
            {
                while (_scheduled[word] != 0)
                {
                    var bit = BitOperations.TrailingZeroCount(_scheduled[word]);
                    _scheduled[word] &= ~(1UL << bit);
                    RunNode((word * 64) + bit);
                }
            }

            if (_needsRenewal && _mayRenew) Renew(budget, observer, cancellation);
        }
        catch (OperationCanceledException) when (_meter.IsCancelled)
        {
            LoseAllButFacts();
            throw;
        }
    }

    /// <summary>Forgets the changes of the evaluation; to be called once they have been read.</summary>
    public void Finish()
    {
        foreach (var run in _runs) _nodes[run.Index]!.ClearOutput();
        _failedNow.Clear();
    }

    /// <summary>A lost node that is due is made anew, unless it was lost only now: it would fail again.</summary>
    private void RunNode(int index)
    {
        if (_failures[index] is not null)
        {
            _needsRenewal |= !_failedNow.Contains(index);
            return;
        }

        var node = _nodes[index]!;
        var rowsIn = RowsInto(index);
        var watch = StepWatch.Start(_observer);
        try
        {
            _meter.StartNode();
            node.Run(_meter);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_meter.IsCancelled)
        {
            _runs.Add(new(index, RunReason.Failed, rowsIn, node.OutputCount));
            _needsRenewal |= node is IFactNode;
            Fail(index, exception);
            watch.Stop(_plan, index, node, rowsIn, hasFailed: true);
            return;
        }

        watch.Stop(_plan, index, node, rowsIn, hasFailed: false);
        _runs.Add(new(index, node.OutputCount == 0 ? RunReason.Unchanged : RunReason.Ran, rowsIn, node.OutputCount));
        if (node.OutputCount == 0) return;
        foreach (var consumer in _plan.Consumers[index])
            if (_nodes[consumer] is not null) Schedule(consumer);
    }

    private int RowsInto(int index)
    {
        var inputs = _plan.Inputs(index);
        if (inputs.IsEmpty) return _nodes[index]!.OutputCount;
        var rows = 0;
        foreach (var input in inputs) rows += _nodes[input]!.OutputCount;
        return rows;
    }

    /// <summary>
    /// Makes the lost nodes anew: a second network of just these and what they depend on is loaded with the facts, and its nodes take
    /// the place of the lost ones.
    /// </summary>
    private void Renew(EvaluationBudget budget, IStepObserver? observer, CancellationToken cancellation)
    {
        Version++;
        _needsRenewal = false;
        var lost = Array.ConvertAll(_failures, failure => failure is not null);
        var wanted = (bool[])lost.Clone();
        _plan.MarkUpstream(wanted);
        var fresh = new Network(_plan, wanted);
        fresh.CopyInputs(this);
        fresh.Run(budget, observer, cancellation);
        fresh.Finish();
        for (var i = 0; i < lost.Length; i++)
        {
            if (!lost[i]) continue;
            _failures[i] = fresh._failures[i];
            if (_nodes[i] is IFactNode)
            {
                _nodes[i]!.ForgetArrangements();
                _nodes[i]!.ClearOutput();
                continue;
            }

            _nodes[i] = fresh._nodes[i];
            foreach (var input in _plan.Inputs(i))
                if (_nodes[input] != fresh._nodes[input]) _nodes[input]!.AdoptArrangements(fresh._nodes[input]!);
            Connect(i);
        }

        foreach (var run in fresh._runs)
            if (lost[run.Index]) _runs.Add(run.Reason == RunReason.Failed ? run : run with { Reason = RunReason.Renewed });
    }

    private void CopyInputs(Network other)
    {
        foreach (var fact in other.Facts) Apply(fact, remove: false);
        for (var i = 0; i < _nodes.Length; i++)
            if (_nodes[i] is IInputValueNode value && value.CopyFrom(other._nodes[i]!)) Schedule(i);
    }

    private void LoseAllButFacts()
    {
        Version++;
        Array.Clear(_scheduled);
        _failedNow.Clear();
        for (var i = 0; i < _nodes.Length; i++)
        {
            _nodes[i]?.ForgetArrangements();
            _nodes[i]?.ClearOutput();
            if (_nodes[i] is not (IFactNode or IInputValueNode)) _failures[i] ??= NodeFailure.Lost;
        }

        _needsRenewal = true;
    }

    private void Fail(int index, Exception exception)
    {
        Version++;
        var lost = new bool[_nodes.Length];
        lost[index] = true;
        _plan.MarkDownstream(lost);
        var failure = new NodeFailure(index, _plan[index].Name, exception, _plan.DependsOnAsOf(index));
        for (var i = index; i < lost.Length; i++)
        {
            if (!lost[i] || _failures[i]?.Index < index) continue;
            _failures[i] = failure;
            _failedNow.Add(i);
        }
    }

    private void Connect(int index)
    {
        var inputs = new List<Node>();
        foreach (var input in _plan.Inputs(index)) inputs.Add(_nodes[input]!);
        _nodes[index]!.Connect(inputs.ToArray());
    }

    private void Schedule(int index) => _scheduled[index / 64] |= 1UL << (index % 64);
}
