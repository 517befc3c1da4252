using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Explanations;

/// <summary>
/// Explains one rule on one subject by trying out: a session of that rule alone is told that the subject's fact is gone, and what changes
/// at each step is what the subject brought about there. A fact matters if the diagnostics change when it goes.
/// <para>So ordinary evaluations keep nothing for explanations, and pay nothing.</para>
/// </summary>
internal sealed class RuleExplainer(Rule rule, EvaluationInput input, CancellationToken cancellation)
{
    private readonly Plan _plan = new([rule]);

    public RuleExplanation Explain(FactReference subject)
    {
        var session = new RuleSession(_plan, input with { Observer = null, Guard = null }, cancellation);
        var result = session.Result();
        var diagnostics = result.Diagnostics.Where(found => found.Subject == subject || IsFailure(found)).ToEquatableArray();
        var anchor = Find(session, subject) ?? diagnostics.SelectMany(Named).Select(fact => Find(session, fact)).FirstOrDefault(fact => fact is not null);
        var (steps, droppedBy) = anchor is null ? ([], null) : Steps(session, anchor);
        return new(
            rule.Descriptor,
            subject,
            result.Outcomes.FirstOrDefault(outcome => outcome.Subject == subject || outcome.Subject is null),
            diagnostics,
            steps,
            Needed(session, subject, diagnostics))
        {
            DroppedBy = diagnostics.IsEmpty ? droppedBy : null,
        };
    }

    private static bool IsFailure(Diagnostic found) => found.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;

    private static IEnumerable<FactReference> Named(Diagnostic found) =>
        [.. found.Finding.About, .. found.Finding.Evidence.Select(evidence => evidence.Fact)];

    private static object? Find(RuleSession session, FactReference reference) =>
        session.Facts.FirstOrDefault(fact => ReferenceTo(fact) == reference);

    private static FactReference? ReferenceTo(object fact) => fact is IFact<string> named ? new(fact.GetType().Name, named.Id) : null;

    /// <summary>The steps towards a finding that the fact has to do with, and the one that ends the way that leads furthest.</summary>
    private (EquatableArray<ExplainedStep> Steps, ExplainedStep? DroppedBy) Steps(RuleSession session, object fact)
    {
        var steps = new ExplainedStep?[_plan.Count];
        session.Apply(new ChangeSet().Remove(fact), network => Read(network, steps), cancellation);
        session.Apply(new ChangeSet().AddOrUpdate(fact), cancellation);
        var last = Enumerable.Range(0, _plan.Count).LastOrDefault(index => steps[index] is { IsDropped: true } && EndsTheWay(index, steps), -1);
        return (steps.OfType<ExplainedStep>().ToEquatableArray(), last < 0 ? null : steps[last]);
    }

    private void Read(Network network, ExplainedStep?[] steps)
    {
        var wanted = new bool[_plan.Count];
        foreach (var report in _plan.Rules[0].Reports) wanted[report.Findings] = true;
        _plan.MarkUpstream(wanted);
        for (var i = 0; i < _plan.Count; i++)
        {
            if (!wanted[i]) continue;
            object[] rowsIn = [.. _plan.Inputs(i).ToArray().SelectMany(input => Rows(network, input))];
            object[] rowsOut = [.. Rows(network, i)];
            if (rowsIn.Length == 0 && rowsOut.Length == 0) continue;
            steps[i] = new(_plan[i].Text, rowsIn.Select(RowText.Of).ToEquatableArray(), rowsOut.Select(RowText.Of).ToEquatableArray())
            {
                Values = rowsIn.Length == 0 ? [] : RowText.ValuesFor(_plan[i].Text, rowsIn[0]),
            };
        }
    }

    /// <summary>Whether nothing of what the step read goes on through another step.</summary>
    private bool EndsTheWay(int index, ExplainedStep?[] steps)
    {
        foreach (var input in _plan.Inputs(index))
            foreach (var consumer in _plan.Consumers[input])
                if (steps[input] is { RowsOut.IsEmpty: false } && steps[consumer] is { RowsOut.IsEmpty: false }) return false;
        return true;
    }

    /// <summary>What a step yields with the fact and does not without it.</summary>
    private static IEnumerable<object> Rows(Network network, int index) =>
        network.OutputOf(index).Where(change => change.Count < 0).Select(change => change.Row);

    private EquatableArray<FactReference> Needed(RuleSession session, FactReference subject, EquatableArray<Diagnostic> expected)
    {
        var needed = new List<FactReference>();
        foreach (var fact in session.Facts.ToList())
        {
            if (ReferenceTo(fact) is not { } reference) continue;
            var update = session.Apply(new ChangeSet().Remove(fact), cancellation);
            if (!update.IsEmpty && !Found(session, subject).SequenceEqual(expected)) needed.Add(reference);
            session.Apply(new ChangeSet().AddOrUpdate(fact), cancellation);
        }

        return needed.Order().ToEquatableArray();
    }

    private static IEnumerable<Diagnostic> Found(RuleSession session, FactReference subject) =>
        session.Diagnostics.Where(found => found.Subject == subject || IsFailure(found)).Order();
}
