using System.Collections.Immutable;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace Collaboration.Rules.NRules.Evaluation;

/// <summary>The conditions of one rule, compiled, and what they read. Immutable, shared by all threads.</summary>
internal sealed class ConditionSet
{
    private readonly string _name;
    private readonly ImmutableArray<IRuleDefinition> _definitions;
    private readonly ImmutableArray<(FactKind Kind, CoverageLevel Minimum)> _kinds;
    private readonly bool _readsSettings;
    private readonly bool _readsDate;
    private readonly bool _sharesFactory;
    private readonly ISessionFactory _factory;

    /// <param name="rules">The rule that reports, then its premises.</param>
    public ConditionSet(ImmutableArray<global::NRules.Fluent.Dsl.Rule> rules)
    {
        _name = NameOf(rules[0].GetType());
        _definitions = [.. new RuleDefinitionFactory().Create(rules)];
        var reader = new ConditionReader();
        foreach (var definition in _definitions) reader.Visit(false, definition);
        if (reader.MissesDerived) foreach (var premise in _definitions[1..]) reader.Visit(true, premise);
        _kinds = [.. FactKinds.All.Select(kind => (Kind: kind, Minimum: Minimum(reader, kind))).Where(read => read.Minimum != CoverageLevel.None)];
        if (_kinds.IsEmpty) throw new InvalidOperationException($"'{_name}' matches no kind of fact; match at least one of those in FactKinds.All.");
        _readsSettings = reader.Matched.ContainsKey(typeof(SettingValue));
        _readsDate = reader.Matched.ContainsKey(typeof(JudgementDate));
        _sharesFactory = !reader.HasFlattening;
        _factory = Compile();
    }

    /// <summary>All that the conditions can match.</summary>
    public Query<object> Rows(IReadOnlyList<Setting> settings)
    {
        var facts = _kinds.Select(read => FactSource.Of(read.Kind).Rows).Aggregate(QueryOperators.Concat);
        var once = facts.Select(_ => true).Distinct();
        var rows = facts;
        if (_readsSettings) rows = settings.Select(setting => ValueOf(setting, once)).Aggregate(rows, QueryOperators.Concat);
        if (_readsDate) rows = rows.Concat(once.Combine(Query.AsOf, (_, date) => (object)new JudgementDate(date)));
        return rows;
    }

    /// <summary>What must have been recorded: as the conditions tell it, save for the kinds that <paramref name="overrides"/> name.</summary>
    public EvidenceNeed[] Needs(IReadOnlyDictionary<Type, CoverageLevel> overrides)
    {
        foreach (var type in overrides.Keys)
            if (!_kinds.Any(read => read.Kind.FactType == type))
                throw new InvalidOperationException($"'{_name}' does not match {type.Name}, which its evidence names; leave that out, or add the need in Refine.");
        return [.. _kinds.Select(read => FactSource.Of(read.Kind).Need(overrides.GetValueOrDefault(read.Kind.FactType, read.Minimum)))];
    }

    public IRowEvaluator<object, Finding> CreateEvaluator() => new SessionEvaluator(_name, _sharesFactory ? _factory : Compile());

    private ISessionFactory Compile()
    {
        var compiler = new RuleCompiler(new() { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual });
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = FactIdentity.Comparer;
        return compiler.Compile(_definitions);
    }

    /// <summary>The class, after the one that it is nested in.</summary>
    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;

    /// <summary>A pattern of a base type matches every kind that derives from it.</summary>
    private static CoverageLevel Minimum(ConditionReader reader, FactKind kind) =>
        reader.Matched.Where(matched => matched.Key.IsAssignableFrom(kind.FactType)).Select(matched => matched.Value).DefaultIfEmpty(CoverageLevel.None).Max();

    private static Query<object> ValueOf(Setting setting, Query<bool> once) => setting switch
    {
        Setting<double> number => once.Combine(number.Value, (_, value) => (object)new SettingValue(setting.Key, value)),
        Setting<int> number => once.Combine(number.Value, (_, value) => (object)new SettingValue(setting.Key, value)),
        Setting<decimal> number => once.Combine(number.Value, (_, value) => (object)new SettingValue(setting.Key, (double)value)),
        _ => throw new InvalidOperationException($"The setting '{setting.Key}' is a {setting.GetType()}; conditions can match settings of int, double and decimal."),
    };
}
