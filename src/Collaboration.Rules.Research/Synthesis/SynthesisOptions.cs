using System.Collections.Immutable;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>What to generate. Immutable; checked as each property is set.</summary>
public sealed record SynthesisOptions
{
    /// <summary>The defaults.</summary>
    public static SynthesisOptions Default { get; } = new();

    /// <summary>Everything drawn follows from this and the index alone; 1 by default.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The day on which the collaborations are looked at; 30 June 2025 by default.</summary>
    public DateOnly AsOf { get; init; } = new(2025, 6, 30);

    /// <summary>How often an anti-pattern is planted when <see cref="Rates"/> does not name it, from 0 to 1; 0.2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Rate
    {
        get;
        init => field = Checked(value, nameof(Rate));
    } = 0.2;

    /// <summary>How often a near miss of an anti-pattern is planted where the anti-pattern is not, from 0 to 1; 0.2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double NearMissRate
    {
        get;
        init => field = Checked(value, nameof(NearMissRate));
    } = 0.2;

    /// <summary>How often single anti-patterns are planted, each from 0 to 1; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate is outside 0 to 1.</exception>
    public ImmutableDictionary<AntiPattern, double> Rates
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var (pattern, rate) in value) Checked(rate, pattern.ToString());
            field = value;
        }
    } = ImmutableDictionary<AntiPattern, double>.Empty;

    /// <summary>How often an anti-pattern is planted.</summary>
    public double RateOf(AntiPattern pattern) => Rates.GetValueOrDefault(pattern, Rate);

    private static double Checked(double rate, string name) => rate is >= 0 and <= 1
        ? rate
        : throw new ArgumentOutOfRangeException(name, rate, $"The rate {name} is outside 0 to 1; give a share of the collaborations.");
}
