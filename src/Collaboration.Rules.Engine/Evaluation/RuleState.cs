using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// What one rule reports at the moment. A report's findings are published while its needs are met and its nodes are sound; this follows
/// the changes, and compares from scratch only when that has changed.
/// </summary>
internal sealed class RuleState(RulePlan plan)
{
    private readonly ReportState[] _reports = [.. plan.Reports.Select(report => new ReportState(report.Findings))];
    private readonly Dictionary<Finding, int> _published = [];
    private readonly Dictionary<Finding, int> _changes = [];
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
        for (var i = 0; i < _reports.Length; i++)
            _reports[i].Update(network, isAssessed && coverage.Meets(plan.Reports[i]), _changes);
        foreach (var (finding, count) in _changes) Publish(finding, count, opened, closed);
        _changes.Clear();
    }

    public HashSet<FactReference> ReportedSubjects() => [.. _published.Keys.Select(finding => finding.Subject)];

    private void Publish(Finding finding, int count, List<Diagnostic> opened, List<Diagnostic> closed)
    {
        if (count == 0) return;
        var before = _published.GetValueOrDefault(finding);
        if (before + count == 0) _published.Remove(finding);
        else _published[finding] = before + count;
        if (before == 0) opened.Add(new(plan.Descriptor, finding));
        else if (before + count == 0) closed.Add(new(plan.Descriptor, finding));
    }

    private sealed class ReportState(int index)
    {
        private readonly HashSet<Finding> _findings = [];
        private Node<Finding>? _node;

        public void Update(Network network, bool isVisible, Dictionary<Finding, int> changes)
        {
            var node = isVisible ? network.Node<Finding>(index) : null;
            if (node is not null && node == _node)
            {
                foreach (var change in node.Output.Changes) Note(change.Row, change.Count > 0, changes);
                return;
            }

            var rows = node is null ? [] : network.Rows<Finding>(index).Rows;
            foreach (var gone in _findings.Except(rows).ToList()) Note(gone, comes: false, changes);
            foreach (var row in rows) Note(row, comes: true, changes);
            _node = node;
        }

        private void Note(Finding finding, bool comes, Dictionary<Finding, int> changes)
        {
            if (!(comes ? _findings.Add(finding) : _findings.Remove(finding))) return;
            changes[finding] = changes.GetValueOrDefault(finding) + (comes ? 1 : -1);
        }
    }
}
