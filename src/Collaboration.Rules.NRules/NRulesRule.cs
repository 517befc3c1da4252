using System.Collections.ObjectModel;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.NRules.Evaluation;
using Rule = Collaboration.Rules.Engine.Rules.Rule;

namespace Collaboration.Rules.NRules;

/// <summary>A rule whose violations are found by NRules. It is a rule like any other: for settings, severities, packs, suppressions, sessions and logs.</summary>
/// <remarks>
/// <para>
/// <typeparamref name="TConditions"/> is an ordinary rule of NRules' fluent language. It matches facts of a collaboration, and may match a
/// <see cref="SettingValue"/> for each of <see cref="Rule.Settings"/> and the <see cref="JudgementDate"/>. What it reports by
/// <see cref="Reports.Report"/> holds for as long as its conditions match.
/// </para>
/// <para>
/// What must have been recorded is read from the conditions: all facts of a kind under <c>Not</c> or <c>All</c>, and of a kind that is collected
/// or grouped; some facts of any other kind that is matched. Where that is said of what premises derive, it goes for all that they match.
/// <see cref="Evidence"/> overrides it kind by kind.
/// </para>
/// <para>
/// Each rule has NRules sessions of its own, one for each batch and session of the analysis, so that a rule that throws, or that fires a million
/// times without coming to rest, is reported as failed and the others are complete. Conditions are compiled once for each object of the class.
/// </para>
/// </remarks>
/// <typeparam name="TSubject">The kind of fact that is judged: each gets an outcome.</typeparam>
/// <typeparam name="TConditions">The rule that reports.</typeparam>
public abstract class NRulesRule<TSubject, TConditions> : Rule
    where TSubject : Fact
    where TConditions : global::NRules.Fluent.Dsl.Rule, new()
{
    private readonly Lazy<ConditionSet> _conditions;

    /// <summary>A rule that compiles its conditions when it is first defined.</summary>
    protected NRulesRule() => _conditions = new(() => new([new TConditions(), .. Premises]));

    /// <summary>The facts that are judged; all of the kind unless overridden.</summary>
    protected virtual Query<TSubject> Subjects => Query.Facts<TSubject>();

    /// <summary>Rules that derive facts of your own for the conditions to match, by <c>Then().Yield(…)</c>; none unless overridden.</summary>
    protected virtual IReadOnlyList<global::NRules.Fluent.Dsl.Rule> Premises => [];

    /// <summary>How much must have been recorded, for each kind of which the conditions do not tell it rightly; nothing unless overridden.</summary>
    protected virtual IReadOnlyDictionary<Type, CoverageLevel> Evidence => ReadOnlyDictionary<Type, CoverageLevel>.Empty;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The conditions match no kind of fact, or <see cref="Evidence"/> names one that they do not match.</exception>
    public sealed override RuleDefinition Define()
    {
        var conditions = _conditions.Value;
        var findings = Query.EvaluatedBy(conditions.Rows(Settings), "NRules", conditions.CreateEvaluator);
        return Refine(RuleDefinition.Judge(Subjects).Report(findings, finding => finding, conditions.Needs(Evidence)));
    }

    /// <summary>Adds subjects that are cleared or left open, and further needs, to what the conditions say; nothing unless overridden.</summary>
    protected virtual RuleDefinition Refine(RuleDefinition definition) => definition;
}
