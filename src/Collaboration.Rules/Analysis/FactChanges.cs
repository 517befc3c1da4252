using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Analysis;

/// <summary>Changes to the facts of a session, taken in together.</summary>
public sealed class FactChanges
{
    private readonly string? _phase;
    private readonly EffectiveRules _rules;

    internal FactChanges(string? phase, EffectiveRules rules) => (_phase, _rules) = (phase, rules);

    /// <summary>What was noted about facts so far, in order, for whoever has to follow the session; a later change of one fact overrides an earlier one.</summary>
    public IEnumerable<FactChange> Facts => Changes.Noted.Select(change => new FactChange((Fact)change.Fact, change.IsRemoval));

    internal ChangeSet Changes { get; } = new();

    /// <summary>Adds a fact, or puts it in the place of the one with its type and id; a fact equal to the one that is there changes nothing.</summary>
    /// <remarks>A fact of another phase than the session's is not part of it; one that moves to another phase leaves it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public FactChanges AddOrUpdate(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (IsInScope(fact)) Changes.AddOrUpdate(fact);
        else Changes.Remove(fact);
        return this;
    }

    /// <summary>Removes the fact with the type and id of <paramref name="fact"/>; changes nothing when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public FactChanges Remove(Fact fact)
    {
        Changes.Remove(fact);
        return this;
    }

    /// <summary>Declares how much of one kind of fact is recorded; null takes the declaration back.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    public FactChanges Cover<TFact>(CoverageLevel? level)
        where TFact : Fact => Cover(typeof(TFact), level);

    internal FactChanges Cover(Type factType, CoverageLevel? level)
    {
        Changes.Cover(factType, level);
        return this;
    }

    /// <summary>Analyses with these settings in code from now on; what a configuration says about settings stays.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public FactChanges Configure(SettingValues settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Changes.Configure(_rules.SettingsWith(settings));
        return this;
    }

    /// <summary>Judges as of this date from now on; null for no date.</summary>
    public FactChanges AsOf(DateOnly? date)
    {
        Changes.AsOf(date);
        return this;
    }

    private bool IsInScope(Fact fact) => _phase is null || fact is Phase || fact.Phase is null || fact.Phase == _phase;
}
