using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using NRules.RuleModel;

namespace Collaboration.Rules.NRules.Evaluation;

/// <summary>
/// Reads from conditions which types they match, and whether something is concluded from there being no more of them. The visitor's
/// context is whether that is so at the place that is visited.
/// </summary>
internal sealed class ConditionReader : RuleElementVisitor<bool>
{
    private readonly Dictionary<Type, CoverageLevel> _matched = [];

    /// <summary>The types that are matched, and how completely they must be known.</summary>
    public IReadOnlyDictionary<Type, CoverageLevel> Matched => _matched;

    /// <summary>Whether something is concluded from the absence of what is no fact of a collaboration, such as what a premise derives.</summary>
    public bool MissesDerived => _matched.Any(matched => matched.Value == CoverageLevel.Complete && !typeof(Fact).IsAssignableFrom(matched.Key));

    /// <summary>Whether rows are made of rows; NRules keeps a table for that which sessions of one factory share without a lock.</summary>
    public bool HasFlattening { get; private set; }

    protected override PatternElement VisitPattern(bool context, PatternElement element)
    {
        if (element.Source is null && (context || !_matched.ContainsKey(element.ValueType)))
            _matched[element.ValueType] = context ? CoverageLevel.Complete : CoverageLevel.Partial;
        return base.VisitPattern(context, element);
    }

    protected override RuleElement VisitAggregate(bool context, AggregateElement element)
    {
        HasFlattening |= element.Name == AggregateElement.FlattenName;
        return base.VisitAggregate(context || element.Name is not (AggregateElement.ProjectName or AggregateElement.FlattenName), element);
    }

    protected override RuleElement VisitNot(bool context, NotElement element) => base.VisitNot(true, element);

    protected override RuleElement VisitForAll(bool context, ForAllElement element) => base.VisitForAll(true, element);
}
