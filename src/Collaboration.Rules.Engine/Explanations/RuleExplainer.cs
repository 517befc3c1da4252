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
        return new(
            rule.Descriptor,
            subject,
            result.Outcomes.FirstOrDefault(outcome => outcome.Subject == subject || outcome.Subject is null),
            diagnostics,
            anchor is null ? [] : Steps(session, anchor),
            diagnostics.IsEmpty ? [] : Needed(session, subject, diagnostics));
    }

    private static bool IsFailure(Diagnostic found) => found.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;

    private static IEnumerable<FactReference> Named(Diagnostic found) =>
        [.. found.Finding.About, .. found.Finding.Evidence.Select(evidence => evidence.Fact)];

    private static object? Find(RuleSession session, FactReference reference) =>
        session.Facts.FirstOrDefault(fact => ReferenceTo(fact) == reference);

    private static FactReference? ReferenceTo(object fact) => fact is IFact<string> named ? new(fact.GetType().Name, named.Id) : null;

    /// <summary>The steps towards a finding that the fact has to do with.</summary>
    private EquatableArray<ExplainedStep> Steps(RuleSession session, object fact)
    {
        var wanted = new bool[_plan.Count];
        foreach (var report in _plan.Rules[0].Reports) wanted[report.Findings] = true;
        _plan.MarkUpstream(wanted);
        var steps = new List<ExplainedStep>();
        session.Apply(new ChangeSet().Remove(fact), network =>
        {
            for (var i = 0; i < _plan.Count; i++)
            {
                if (!wanted[i]) continue;
                var rowsIn = _plan.Inputs(i).ToArray().SelectMany(input => Rows(network, input)).ToEquatableArray();
                var rowsOut = Rows(network, i).ToEquatableArray();
                if (!rowsIn.IsEmpty || !rowsOut.IsEmpty) steps.Add(new(_plan[i].Text, rowsIn, rowsOut));
            }
        }, cancellation);
        session.Apply(new ChangeSet().AddOrUpdate(fact), cancellation);
        return steps.ToEquatableArray();
    }

    /// <summary>What a step yields with the fact and does not without it.</summary>
    private static IEnumerable<string> Rows(Network network, int index) =>
        network.OutputOf(index).Where(change => change.Count < 0).Select(change => RowText.Of(change.Row));

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
