using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Measuring;

/// <summary>Takes measures of collaborations. Immutable; made once and shared by any number of threads.</summary>
public sealed class CollaborationMeasures
{
    private readonly QueryProgram<MeasuredValue> _program;

    /// <summary>Compiles these measures.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is null.</exception>
    /// <exception cref="ArgumentException">Two measures have the same name.</exception>
    public CollaborationMeasures(IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        Measures = [.. measures.OrderBy(measure => measure.Name, StringComparer.Ordinal)];
        for (var i = 1; i < Measures.Count; i++)
        {
            if (Measures[i].Name == Measures[i - 1].Name)
                throw new ArgumentException($"Two measures are called '{Measures[i].Name}'; give each its own name.", nameof(measures));
        }

        _program = new(Measures.Select(measure => measure.Values));
    }

    /// <summary>Every measure that ships, in the order of families.</summary>
    public static IReadOnlyList<Measure> All { get; } =
        [.. DecisionMeasures.All, .. ResourceMeasures.All, .. GoalMeasures.All, .. TrustMeasures.All, .. NetworkMeasures.All, .. PracticeMeasures.All];

    /// <summary>The measures that ship, compiled.</summary>
    public static CollaborationMeasures Default => Shipped.Value;

    private static Lazy<CollaborationMeasures> Shipped { get; } = new(() => new(All));

    /// <summary>The measures, by name.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Takes every measure that applies, in each phase of the scope.</summary>
    /// <param name="collaboration">The facts.</param>
    /// <param name="options">The scope, the date and the budget; null for the default.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>
    /// Rows ordered by phase, measure and subject, the same for the same facts in any order. A measure that rests on facts that are not
    /// recorded has no row; one that fails has a row that says so.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that is not recorded.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public IReadOnlyList<MeasureRow> Evaluate(
        CollaborationSnapshot collaboration, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        options ??= AnalysisOptions.Default;
        return [.. Parts(collaboration, options.Scope).SelectMany(part => Rows(part.Facts, part.Phase, options, cancellation))];
    }

    private static IEnumerable<(CollaborationSnapshot Facts, string? Phase)> Parts(CollaborationSnapshot collaboration, AnalysisScope scope)
    {
        if (scope.Phase is { } only) return [(collaboration.InPhase(only), only)];
        if (scope.IsWhole || collaboration.Phases.Count == 0) return [(collaboration, null)];
        return collaboration.Phases.Select(phase => (collaboration.InPhase(phase.Id), (string?)phase.Id));
    }

    private IEnumerable<MeasureRow> Rows(CollaborationSnapshot facts, string? phase, AnalysisOptions options, CancellationToken cancellation)
    {
        var input = new EvaluationInput { Facts = facts.Facts, AsOf = options.AsOf, Budget = options.Budget, Observer = options.Observer };
        var results = _program.Evaluate(input, cancellation);
        for (var i = 0; i < Measures.Count; i++)
        {
            var (measure, result) = (Measures[i], results[i]);
            var coverage = measure.CoverageIn(facts);
            if (coverage == CoverageLevel.None) continue;
            if (result.Failure is { } failure) yield return new(measure, phase, null, coverage) { Failure = failure };
            foreach (var value in result.Rows.OrderBy(value => value.Subject, StringComparer.Ordinal)) yield return new(measure, phase, value, coverage);
        }
    }
}
