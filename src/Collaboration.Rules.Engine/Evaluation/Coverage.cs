using System.Collections.Frozen;
using System.Collections.Immutable;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>How much of each type of fact was recorded, as declared and as the facts show.</summary>
internal sealed class Coverage(IEvaluated network)
{
    private IReadOnlyDictionary<Type, CoverageLevel> _declared = FrozenDictionary<Type, CoverageLevel>.Empty;

    /// <summary>The date rules are judged as of; a rule that uses it needs it as it needs facts.</summary>
    public DateOnly? AsOf
    {
        get;
        set
        {
            Version++;
            field = value;
        }
    }

    /// <summary>Goes up when a date is set or a declaration made.</summary>
    public int Version { get; private set; }

    public IReadOnlyDictionary<Type, CoverageLevel> Declared => _declared;

    public void Declare(Type factType, CoverageLevel? level)
    {
        var declared = _declared.ToDictionary();
        if (level is { } given) declared[factType] = given;
        else declared.Remove(factType);
        Begin(declared, AsOf);
    }

    /// <summary>Starts again with these declarations, which are read and not copied, and this date.</summary>
    public void Begin(IReadOnlyDictionary<Type, CoverageLevel> declared, DateOnly? asOf)
    {
        _declared = declared;
        AsOf = asOf;
    }

    /// <summary>What is declared; else complete with facts and none without. Facts contradict a declared none, and make it partial.</summary>
    public CoverageLevel Of(Type factType)
    {
        var hasFacts = network.CountOf(factType) > 0;
        if (!_declared.TryGetValue(factType, out var declared)) return hasFacts ? CoverageLevel.Complete : CoverageLevel.None;
        return declared == CoverageLevel.None && hasFacts ? CoverageLevel.Partial : declared;
    }

    public bool Meets(EvidenceNeed need) => Of(need.FactType) >= need.Minimum;

    public bool Meets(ImmutableArray<EvidenceNeed> needs)
    {
        foreach (var need in needs)
            if (!Meets(need)) return false;
        return true;
    }

    /// <summary>Whether what a report needs is there, a date of judgement if it uses one included.</summary>
    public bool Meets(ReportPlan report) => HasDateFor(report.UsesAsOf) && Meets(report.Needs);

    /// <summary>Whether what the rule itself needs is there.</summary>
    public bool Assesses(RulePlan rule) => HasDateFor(rule.UsesAsOf) && Meets(rule.Needs);

    /// <summary>Whether the rule can report anything: its own needs are met, and those of a report.</summary>
    public bool IsActive(RulePlan rule)
    {
        if (!Assesses(rule)) return false;
        foreach (var report in rule.Reports)
            if (Meets(report)) return true;
        return rule.Reports.IsEmpty;
    }

    /// <summary>Whether there is a date of judgement for what uses it.</summary>
    public bool HasDateFor(bool usesAsOf) => !usesAsOf || AsOf is not null;
}
