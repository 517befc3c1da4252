using System.Globalization;
using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Settings;

/// <summary>A number that a rule can be configured with.</summary>
public abstract class Setting
{
    private protected Setting(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Key = key;
    }

    /// <summary>The name in configuration, in lower case with underscores; unique within the rule.</summary>
    public string Key { get; }

    /// <summary>What it decides, in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What is counted or measured, such as <c>decisions</c> or <c>share</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Where the default comes from.</summary>
    public required ThresholdOrigin Origin { get; init; }

    /// <summary>The default as it would be written in configuration.</summary>
    public abstract string DefaultText { get; }

    /// <summary>The values allowed, such as <c>0 to 1</c>.</summary>
    public abstract string RangeText { get; }

    /// <summary>Whether <paramref name="text"/> is a number as it is written in configuration, between the bounds.</summary>
    /// <remarks>Digits with a point for decimals, in no culture's form: <c>0.6</c>, <c>12</c>, <c>1e-3</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool Accepts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text) is not null;
    }

    /// <summary>The number that <paramref name="text"/> is; null when it is none, or is not between the bounds.</summary>
    internal abstract object? Parse(string text);

    internal abstract string TextOf(object value);

    private protected static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A number of type <typeparamref name="T"/> that a rule can be configured with, and that its query is combined with.</summary>
/// <remarks>It is declared once, in a static field of its rule; that object is its identity.</remarks>
/// <typeparam name="T">The type of the number, such as <see cref="double"/> or <see cref="int"/>.</typeparam>
public sealed class Setting<T> : Setting
    where T : struct, IComparable<T>
{
    /// <summary>Declares a setting.</summary>
    /// <param name="key">The name in configuration.</param>
    /// <param name="defaultValue">The value where nobody configures another.</param>
    /// <param name="minimum">The smallest value allowed.</param>
    /// <param name="maximum">The largest value allowed.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="defaultValue"/> is not between the bounds.</exception>
    public Setting(string key, T defaultValue, T minimum, T maximum)
        : base(key)
    {
        (Default, Minimum, Maximum) = (defaultValue, minimum, maximum);
        if (!Allows(defaultValue)) throw new ArgumentOutOfRangeException(nameof(defaultValue), defaultValue, $"The default is not in {RangeText}.");
        Value = new(new SettingDefinition<T>(this));
    }

    /// <summary>The value where nobody configures another.</summary>
    public T Default { get; }

    /// <summary>The smallest value allowed.</summary>
    public T Minimum { get; }

    /// <summary>The largest value allowed.</summary>
    public T Maximum { get; }

    /// <summary>The configured value, to combine queries with.</summary>
    public Value<T> Value { get; }

    /// <inheritdoc/>
    public override string DefaultText => Text(Default);

    /// <inheritdoc/>
    public override string RangeText => $"{Text(Minimum)} to {Text(Maximum)}";

    /// <summary>Whether <paramref name="value"/> is between the bounds, both included.</summary>
    public bool Allows(T value) => value.CompareTo(Minimum) >= 0 && value.CompareTo(Maximum) <= 0;

    internal override object? Parse(string text) => Number(text) is T value && Allows(value) ? value : null;

    internal override string TextOf(object value) => Text(value);

    private static object? Number(string text) => default(T) switch
    {
        int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        decimal => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };
}
