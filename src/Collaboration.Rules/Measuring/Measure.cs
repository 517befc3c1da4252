using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Measuring;

/// <summary>Something that can be measured of a collaboration: what it is called, in which unit, and how it follows from the facts. Immutable.</summary>
/// <remarks>Those that ship are in <see cref="CollaborationMeasures.All"/>; one of your own is made alike and evaluated with them.</remarks>
public sealed class Measure
{
    /// <summary>Declares a measure.</summary>
    /// <param name="name">The name in lower case with hyphens, such as <c>decision-share</c>; stable for ever.</param>
    /// <param name="values">Gives a row for each subject.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Measure(string name, Query<MeasuredValue> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Values) = (name, values);
    }

    /// <summary>The name in lower case with hyphens.</summary>
    public string Name { get; }

    /// <summary>What is measured, of what kind of subject, in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What the values are counted in, such as <c>share</c>, <c>points</c> or <c>index</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The least and the greatest value, such as <c>0 to 1</c>.</summary>
    public required string Range { get; init; }

    /// <summary>Who published it, or <c>own definition</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The types of facts that it rests on, at least one: where one of them is not recorded it does not apply.</summary>
    public required IReadOnlyList<Type> RestsOn { get; init; }

    /// <summary>Types of facts of which it rests on one or another besides; empty when there is no such choice.</summary>
    public IReadOnlyList<Type> RestsOnOneOf { get; init; } = [];

    /// <summary>Gives a row for each subject.</summary>
    public Query<MeasuredValue> Values { get; }

    /// <summary>How much is recorded of what it rests on, by the kind least recorded; of a choice the kind most recorded counts.</summary>
    internal CoverageLevel CoverageIn(CollaborationSnapshot facts)
    {
        var least = RestsOn.Min(facts.CoverageOf);
        if (RestsOnOneOf.Count == 0) return least;
        var most = RestsOnOneOf.Max(facts.CoverageOf);
        return most < least ? most : least;
    }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
