using System.Runtime.CompilerServices;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Analysis;

/// <summary>Analyses collaborations by a set of rules. Immutable; made once and shared by any number of threads.</summary>
public sealed class CollaborationAnalyzer
{
    private static readonly Lazy<CollaborationAnalyzer> Shipped = new(() => new([AntiPatternRules.Pack]));
    private readonly RuleProgram _program;
    private readonly ProgramVariants _variants;
    private readonly ConditionalWeakTable<RuleConfiguration, EffectiveRules> _effective = [];

    /// <summary>An analyzer of these rules, given in any order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A rule is null or has no descriptor, or two rules have the same id.</exception>
    public CollaborationAnalyzer(IEnumerable<Rule> rules)
    {
        _program = RuleProgram.Compile(rules);
        _variants = new(_program);
    }

    /// <summary>An analyzer of all rules of these packs; the rules that ship take part when <see cref="AntiPatternRules.Pack"/> is among them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="packs"/> is null.</exception>
    /// <exception cref="ArgumentException">The packs cannot be used together; the message names every conflict.</exception>
    public CollaborationAnalyzer(IEnumerable<RulePack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        Packs = [.. packs];
        var conflicts = RulePackConflicts.Of(Packs);
        if (conflicts.Count > 0) throw new ArgumentException(string.Join('\n', conflicts), nameof(packs));
        _program = RuleProgram.Compile(Packs.SelectMany(pack => pack.Rules));
        _variants = new(_program);
    }

    /// <summary>The analyzer of all rules that ship.</summary>
    public static CollaborationAnalyzer Default => Shipped.Value;

    /// <summary>The packs that the rules come from, in the order given; none where the rules were given one by one.</summary>
    public IReadOnlyList<RulePack> Packs { get; } = [];

    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<Rule> Rules => _program.Rules;

    /// <summary>Analyses a collaboration once.</summary>
    /// <param name="collaboration">The facts.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that is not recorded.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public AnalysisResult Analyze(CollaborationSnapshot collaboration, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        options ??= AnalysisOptions.Default;
        var rules = Effective(options);
        return rules.Apply(AnalyzeUnlocated(collaboration, options, rules, cancellation)).Located(collaboration.LocationOf);
    }

    /// <summary>Analyses many collaborations on all cores; results come in the order of the input.</summary>
    /// <remarks>
    /// The input is read only a little ahead of the results that are taken, so memory does not grow with its length. Ending the
    /// enumeration early, or cancelling, leaves at most that little unfinished.
    /// </remarks>
    /// <param name="collaborations">The collaborations, read one by one as results are taken.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collaborations"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that a collaboration does not record.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public IAsyncEnumerable<AnalysisResult> AnalyzeManyAsync(
        IEnumerable<CollaborationSnapshot> collaborations, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaborations);
        return InOrder.OnAllCores(collaborations, collaboration => Analyze(collaboration, options, cancellation), cancellation);
    }

    /// <summary>Analyses a collaboration and keeps the state, to follow changes.</summary>
    /// <remarks>A session has one scope: the phase that the options name, else the whole.</remarks>
    /// <param name="collaboration">The facts to begin with.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that is not recorded.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public AnalysisSession OpenSession(CollaborationSnapshot collaboration, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        options ??= AnalysisOptions.Default;
        var phase = options.Scope.Phase;
        var rules = Effective(options);
        var program = _variants.Without(rules.TurnedOff);
        return new(program.OpenSession(Input(InScope(collaboration, phase), options, rules.Settings), cancellation), phase, rules);
    }

    /// <summary>Explains why a rule reports a subject, or why it does not: which step dropped it, and with which values.</summary>
    /// <remarks>The rule is evaluated anew for this, also when it is turned off, in time proportional to the facts; other analyses pay nothing for it.</remarks>
    /// <param name="collaboration">The facts.</param>
    /// <param name="ruleId">The rule's id, such as <c>CR0401</c>.</param>
    /// <param name="subject">The fact that is judged.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends the explanation early.</param>
    /// <returns>One explanation for each phase in the scope; one in all where there are none or the scope is the whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule, or the options name a phase that is not recorded.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public IReadOnlyList<RuleExplanation> Explain(
        CollaborationSnapshot collaboration,
        string ruleId,
        FactReference subject,
        AnalysisOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        options ??= AnalysisOptions.Default;
        var scope = options.Scope;
        var rules = Effective(options);
        if (IsWhole(collaboration, scope)) return [Explain(InScope(collaboration, scope.Phase), scope.Phase)];
        return [.. collaboration.Phases.Select(phase => Explain(collaboration.InPhase(phase.Id), phase.Id))];

        RuleExplanation Explain(CollaborationSnapshot facts, string? phase) =>
            rules.Apply(_program.Explain(Input(facts, options, rules.Settings), ruleId, subject, cancellation)) with { Scope = phase };
    }

    private static bool IsWhole(CollaborationSnapshot collaboration, AnalysisScope scope) =>
        scope.IsWhole || scope.Phase is not null || collaboration.Phases.Count == 0;

    /// <summary>Documents share configurations, so what one comes to is worked out once.</summary>
    private EffectiveRules Effective(AnalysisOptions options)
    {
        if (_effective.TryGetValue(options.Configuration, out var known) && known.IsFor(options)) return known;
        var rules = new EffectiveRules(Rules, options);
        _effective.AddOrUpdate(options.Configuration, rules);
        return rules;
    }

    private AnalysisResult AnalyzeUnlocated(
        CollaborationSnapshot collaboration, AnalysisOptions options, EffectiveRules rules, CancellationToken cancellation)
    {
        var program = _variants.Without(rules.TurnedOff);
        if (IsWhole(collaboration, options.Scope))
        {
            var result = Evaluate(InScope(collaboration, options.Scope.Phase));
            return new(result.Diagnostics, () => result.Outcomes);
        }

        return PhaseMerge.Merge([.. collaboration.Phases.Select(phase => (phase.Id, Evaluate(collaboration.InPhase(phase.Id))))]);

        EvaluationResult Evaluate(CollaborationSnapshot facts) => program.Evaluate(Input(facts, options, rules.Settings), cancellation);
    }

    private static CollaborationSnapshot InScope(CollaborationSnapshot collaboration, string? phase) =>
        phase is null ? collaboration : collaboration.InPhase(phase);

    private static EvaluationInput Input(CollaborationSnapshot collaboration, AnalysisOptions options, SettingValues settings) => new()
    {
        Facts = collaboration.Batch,
        Coverage = collaboration.DeclaredCoverage,
        Settings = settings,
        AsOf = options.AsOf,
        WithOutcomes = options.WithOutcomes,
        Budget = options.Budget,
        Observer = options.Observer,
        Guard = options.Guard,
    };
}
