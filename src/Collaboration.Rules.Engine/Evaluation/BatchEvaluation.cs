using System.Collections.Concurrent;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Evaluates batches with networks that are kept and used again, by any number of threads at once.</summary>
internal sealed class BatchEvaluation(Plan plan)
{
    private readonly ConcurrentBag<BatchNetwork> _idle = [];

    public EvaluationResult Evaluate(FactBatch facts, EvaluationInput input, CancellationToken cancellation)
    {
        if (input.WithOutcomes)
        {
            var (found, outcomes) = Use(facts, input, input.Observer, forOutcomes: true, ReadBoth, cancellation);
            return new(found, () => outcomes);
        }

        var version = facts.Version;
        var diagnostics = Use(facts, input, input.Observer, forOutcomes: false, ReadDiagnostics, cancellation);
        return new(diagnostics, () => facts.Version == version
            ? Use(facts, input, observer: null, forOutcomes: true, ReadOutcomes, CancellationToken.None)
            : throw new InvalidOperationException("The batch has changed since it was evaluated; ask for outcomes before you change it."));
    }

    private T Use<T>(
        FactBatch facts,
        EvaluationInput input,
        IStepObserver? observer,
        bool forOutcomes,
        Func<BatchNetwork, Coverage, T> read,
        CancellationToken cancellation)
    {
        if (!_idle.TryTake(out var network)) network = new(plan);
        network.Run(facts, input, observer, forOutcomes, cancellation);
        var result = read(network, network.Coverage);
        network.Reset();
        _idle.Add(network);
        return result;
    }

    private (EquatableArray<Diagnostic>, EquatableArray<Outcome>) ReadBoth(BatchNetwork network, Coverage coverage) =>
        (ReadDiagnostics(network, coverage), ReadOutcomes(network, coverage));

    private EquatableArray<Diagnostic> ReadDiagnostics(BatchNetwork network, Coverage coverage)
    {
        List<Diagnostic>? found = null;
        foreach (var rule in plan.Rules)
        {
            if ((network.HasFailed || rule.Failure is not null) && rule.FailureOf(network, coverage) is { } failure) (found ??= []).Add(failure.ToDiagnostic(rule.Id));
            else if (HasRows(network, rule)) Read(network, coverage, rule, found ??= []);
        }

        found?.Sort();
        return found is null ? [] : found.ToEquatableArray();
    }

    private static bool HasRows(BatchNetwork network, RulePlan rule)
    {
        foreach (var report in rule.Reports)
            if (network.RowsOf(report.Findings) > 0) return true;
        return false;
    }

    private static void Read(BatchNetwork network, Coverage coverage, RulePlan rule, List<Diagnostic> found)
    {
        foreach (var finding in Findings(network, coverage, rule)) found.Add(new(rule.Descriptor, finding));
    }

    /// <summary>The findings of the reports whose needs are met, each once.</summary>
    private static IReadOnlyCollection<Finding> Findings(BatchNetwork network, Coverage coverage, RulePlan rule)
    {
        IReadOnlyCollection<Finding> findings = [];
        if (!coverage.Assesses(rule)) return findings;
        foreach (var report in rule.Reports)
        {
            if (network.RowsOf(report.Findings) == 0 || !coverage.Meets(report)) continue;
            var rows = network.Rows<Finding>(report.Findings).Rows;
            findings = findings.Count == 0 ? rows : findings.Union(rows).ToList();
        }

        return findings;
    }

    private EquatableArray<Outcome> ReadOutcomes(BatchNetwork network, Coverage coverage)
    {
        var reader = new OutcomeReader(network, coverage);
        return plan.Rules
            .SelectMany(rule => reader.Read(rule, () => Findings(network, coverage, rule).Select(finding => finding.Subject).ToHashSet()))
            .Order()
            .ToEquatableArray();
    }
}
