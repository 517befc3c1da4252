using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measuring;

/// <summary>One subject measured.</summary>
/// <param name="Subject">What was measured, such as <c>Party 'a'</c>; for a pair both, joined by <c> &amp; </c>.</param>
/// <param name="Value">The value; null where it is undefined for the subject.</param>
public sealed record MeasuredValue(string Subject, double? Value)
{
    /// <summary>How many of the whole make up the value, where it is such a share; else null.</summary>
    public long? Part { get; init; }

    /// <summary>Out of how many, or over how many the value was taken; null where nothing is counted.</summary>
    public long? Whole { get; init; }

    /// <summary>The value of a fact.</summary>
    public static MeasuredValue Of(FactReference subject, double? value) => new(subject.ToString(), value);

    /// <summary>The share that <paramref name="part"/> is of <paramref name="whole"/>, with both; undefined of nothing.</summary>
    public static MeasuredValue Share(string subject, long part, long whole) =>
        new(subject, whole == 0 ? null : (double)part / whole) { Part = part, Whole = whole };
}
