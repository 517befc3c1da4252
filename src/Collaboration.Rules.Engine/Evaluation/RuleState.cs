using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// What one rule reports at the moment. A report's findings are published while its needs are met and its nodes are sound; this follows
/// the changes, and compares from scratch only when that has changed.
/// </summary>
internal sealed class RuleState(RulePlan plan)
{
    private readonly Node<Finding>?[] _nodes = new Node<Finding>?[plan.Reports.Length];

    /// <summary>What is published, with a bit for each report that finds it.</summary>
    private readonly Dictionary<Finding, ulong> _published = [];

    /// <summary>What changed, with the bits it had before.</summary>
    private readonly Dictionary<Finding, ulong> _before = [];

    private Diagnostic? _failure;

    public RulePlan Plan => plan;

    public IEnumerable<Diagnostic> Diagnostics =>
        _failure is not null ? [_failure] : _published.Keys.Select(finding => new Diagnostic(plan.Descriptor, finding));

    /// <summary>Takes in an evaluation.</summary>
    public void Update(Network network, Coverage coverage, List<Diagnostic> opened, List<Diagnostic> closed)
    {
        var failure = plan.FailureOf(network, coverage)?.ToDiagnostic(plan.Id);
        if (failure != _failure)
        {
            if (_failure is not null) closed.Add(_failure);
            if (failure is not null) opened.Add(failure);
            _failure = failure;
        }

        var isAssessed = failure is null && coverage.Assesses(plan);
        for (var report = 0; report < _nodes.Length; report++)
            Follow(report, network, isAssessed && coverage.Meets(plan.Reports[report]));
        foreach (var (finding, before) in _before) Publish(finding, before, opened, closed);
        _before.Clear();
    }

    public HashSet<FactReference> ReportedSubjects() => [.. _published.Keys.Select(finding => finding.Subject)];

    private void Follow(int report, Network network, bool isVisible)
    {
        var index = plan.Reports[report].Findings;
        var node = isVisible ? network.Node<Finding>(index) : null;
        if (node is not null && node == _nodes[report])
        {
            foreach (ref readonly var change in node.Output.Changes) Note(change.Row, report, change.Count > 0);
            return;
        }

        var rows = node is null ? null : network.Rows<Finding>(index);
        if (_nodes[report] is not null)
            foreach (var gone in _published.Where(found => Has(found.Value, report) && rows?.Contains(found.Key) != true).ToList()) Note(gone.Key, report, holds: false);
        foreach (var row in rows?.Rows ?? []) Note(row, report, holds: true);
        _nodes[report] = node;
    }

    private void Note(Finding finding, int report, bool holds)
    {
        if (!holds && !_published.ContainsKey(finding)) return;
        ref var reports = ref CollectionsMarshal.GetValueRefOrAddDefault(_published, finding, out _);
        if (Has(reports, report) == holds) return;
        _before.TryAdd(finding, reports);
        reports ^= 1UL << report;
    }

    private void Publish(Finding finding, ulong before, List<Diagnostic> opened, List<Diagnostic> closed)
    {
        var isPublished = _published[finding] != 0;
        if (!isPublished) _published.Remove(finding);
        if (before == 0 && isPublished) opened.Add(new(plan.Descriptor, finding));
        else if (before != 0 && !isPublished) closed.Add(new(plan.Descriptor, finding));
    }

    private static bool Has(ulong reports, int report) => (reports >> report & 1) != 0;
}
