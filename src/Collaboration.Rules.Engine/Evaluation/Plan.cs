using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// The nodes that a set of rules needs, each once, in an order in which inputs come first. Made once, immutable, shared by all
/// networks. Definitions that describe the same node become one, whether or not they are the same object.
/// </summary>
internal sealed class Plan
{
    private readonly List<Definition> _definitions = [];
    private readonly List<int[]> _inputs = [];
    private readonly List<bool> _dependsOnAsOf = [];
    private readonly Dictionary<Definition, int> _indexes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NodeKey, int> _shared = [];
    private readonly int[][] _reporters;
    private EquatableArray<string>[]? _ruleIds;

    public Plan(IReadOnlyList<Rule> rules, params IReadOnlyList<Definition> queries)
    {
        Rules = [.. rules.Select(rule => RulePlan.Make(rule, this))];
        Queries = [.. queries.Select(Add)];
        var consumers = Enumerable.Range(0, Count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < Count; i++)
            foreach (var input in _inputs[i].Distinct()) consumers[input].Add(i);
        Consumers = Array.ConvertAll(consumers, list => list.ToArray());
        _reporters = new int[Count][];
        Array.Fill(_reporters, []);
        for (var rule = 0; rule < Rules.Length; rule++)
            foreach (var report in Rules[rule].Reports) _reporters[report.Findings] = [.. _reporters[report.Findings], rule];
    }

    public int Count => _definitions.Count;

    public RulePlan[] Rules { get; }

    /// <summary>The nodes of the queries that are evaluated for their own sake, in the order given.</summary>
    public int[] Queries { get; }

    /// <summary>For each node, the nodes that read from it, all of them after it.</summary>
    public int[][] Consumers { get; }

    /// <summary>The positions of the rules that report the findings of a node; none for most nodes.</summary>
    public ReadOnlySpan<int> ReportersOf(int index) => _reporters[index];

    /// <summary>The ids of the rules that need a node, directly or through others.</summary>
    public EquatableArray<string> RuleIdsOf(int index)
    {
        _ruleIds ??= NameRules();
        return _ruleIds[index];
    }

    public Definition this[int index] => _definitions[index];

    public ReadOnlySpan<int> Inputs(int index) => _inputs[index];

    public int Add(Definition definition)
    {
        if (_indexes.TryGetValue(definition, out var index)) return index;
        int[] inputs = [.. definition.Inputs.Select(Add)];
        var key = new NodeKey(definition.GetType(), [.. inputs], [.. definition.Parts]);
        if (!_shared.TryGetValue(key, out index))
        {
            index = _shared[key] = _definitions.Count;
            _definitions.Add(definition);
            _inputs.Add(inputs);
            _dependsOnAsOf.Add(definition is AsOfDefinition || inputs.Any(DependsOnAsOf));
        }

        return _indexes[definition] = index;
    }

    /// <summary>Whether the date of judgement reaches the node.</summary>
    public bool DependsOnAsOf(int index) => _dependsOnAsOf[index];

    /// <summary>Marks all nodes that depend on a marked one.</summary>
    public void MarkDownstream(bool[] marked)
    {
        for (var i = 0; i < Count; i++)
            foreach (var input in _inputs[i]) marked[i] |= marked[input];
    }

    /// <summary>These nodes and all that they depend on, in order.</summary>
    public IEnumerable<int> Upstream(IEnumerable<int> nodes)
    {
        var found = new SortedSet<int>();
        var open = new Stack<int>(nodes);
        while (open.TryPop(out var index))
            if (found.Add(index)) foreach (var input in _inputs[index]) open.Push(input);
        return found;
    }

    /// <summary>Marks all nodes that a marked one depends on.</summary>
    public void MarkUpstream(bool[] marked)
    {
        for (var i = Count - 1; i >= 0; i--)
            if (marked[i]) foreach (var input in _inputs[i]) marked[input] = true;
    }

    private EquatableArray<string>[] NameRules()
    {
        var ids = Enumerable.Range(0, Count).Select(_ => new List<string>()).ToArray();
        foreach (var rule in Rules)
        {
            var needed = new bool[Count];
            foreach (var terminal in rule.Terminals) needed[terminal] = true;
            MarkUpstream(needed);
            for (var i = 0; i < Count; i++)
                if (needed[i]) ids[i].Add(rule.Id);
        }

        return Array.ConvertAll(ids, list => list.ToEquatableArray());
    }

    private readonly record struct NodeKey(Type Type, EquatableArray<int> Inputs, EquatableArray<object> Parts);
}
