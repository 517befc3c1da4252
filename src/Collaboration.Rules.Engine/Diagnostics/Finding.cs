namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>One violation as a rule reports it. Immutable; compares by value.</summary>
/// <remarks>
/// Its identity within the rule is its subject together with the facts it is about besides; evidence, measurement and arguments may
/// change while it stays the same finding.
/// </remarks>
public sealed record Finding
{
    private Finding(EquatableArray<FactReference> about) => About = about;

    /// <summary>The fact that is judged.</summary>
    public FactReference Subject => About[0];

    /// <summary>The subject, then whatever else tells this finding from others on the same subject.</summary>
    public EquatableArray<FactReference> About { get; }

    /// <summary>The facts it rests on, in the order given.</summary>
    public EquatableArray<Evidence> Evidence { get; private init; }

    /// <summary>The values for the placeholders of the message.</summary>
    public EquatableArray<MessageArgument> Arguments { get; private init; }

    /// <summary>What was measured; null where the rule measures nothing.</summary>
    public Measurement? Measurement { get; private init; }

    /// <summary>A finding about <paramref name="subject"/>, told from others on it by <paramref name="besides"/>.</summary>
    public static Finding On(FactReference subject, params ReadOnlySpan<FactReference> besides) =>
        new(new EquatableArray<FactReference>([subject, .. besides]));

    /// <summary>This finding with a value for a placeholder of the message.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Finding With(string placeholder, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return this with { Arguments = Arguments.With(new MessageArgument(placeholder, value)) };
    }

    /// <summary>This finding resting on <paramref name="fact"/> too.</summary>
    public Finding Because(FactReference fact, string label) => this with { Evidence = Evidence.With(new Evidence(fact, label)) };

    /// <summary>This finding resting on all of <paramref name="facts"/> too, in their order.</summary>
    public Finding Because(IEnumerable<FactReference> facts, string label) =>
        this with { Evidence = [.. Evidence, .. facts.Select(fact => new Evidence(fact, label))] };

    /// <summary>Tells findings apart by what they are about, which is seldom the same for two.</summary>
    public override int GetHashCode() => About.GetHashCode();

    internal Finding Located(Func<FactReference, SourceLocation?> locate) =>
        this with { Evidence = Evidence.Select(evidence => evidence with { Location = locate(evidence.Fact) }).ToEquatableArray() };

    internal Finding Renamed(Func<FactReference, FactReference> fact, Func<string, string> text) => new(About.Select(fact).ToEquatableArray())
    {
        Evidence = Evidence.Select(evidence => evidence with { Fact = fact(evidence.Fact) }).ToEquatableArray(),
        Arguments = Arguments.Select(argument => argument with { Value = Renamed(argument.Value, fact, text) }).ToEquatableArray(),
        Measurement = Measurement,
    };

    private static object Renamed(object value, Func<FactReference, FactReference> fact, Func<string, string> text) => value switch
    {
        FactReference reference => fact(reference),
        IFormattable => value,
        _ => text(value.ToString() ?? ""),
    };

    /// <summary>This finding with what was measured, which the message can name as <c>{value}</c> and <c>{threshold}</c>.</summary>
    public Finding Measured(double value, double threshold, string unit) =>
        this with { Measurement = new(value, threshold, unit), Arguments = Arguments.With(new("value", value), new MessageArgument("threshold", threshold)) };
}
