using System.Collections.Immutable;

namespace Collaboration.Rules.Engine.Settings;

/// <summary>The values of settings where they differ from their defaults. Immutable.</summary>
public sealed class SettingValues
{
    private readonly ImmutableDictionary<Setting, object> _values;

    private SettingValues(ImmutableDictionary<Setting, object> values) => _values = values;

    /// <summary>Every setting at its default.</summary>
    public static SettingValues Defaults { get; } = new(ImmutableDictionary<Setting, object>.Empty);

    /// <summary>The value of <paramref name="setting"/>: the one given, or its default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    public T Get<T>(Setting<T> setting)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(setting);
        return _values.TryGetValue(setting, out var value) ? (T)value : setting.Default;
    }

    /// <summary>These values with another one for <paramref name="setting"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not between the setting's bounds.</exception>
    public SettingValues With<T>(Setting<T> setting, T value)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (!setting.Allows(value)) throw new ArgumentOutOfRangeException(nameof(value), value, $"'{setting.Key}' takes {setting.RangeText}.");
        return new(_values.SetItem(setting, value));
    }

    /// <summary>These values with the one that <paramref name="text"/> gives for <paramref name="setting"/>, as configuration writes it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="setting"/> does not accept <paramref name="text"/>.</exception>
    public SettingValues With(Setting setting, string text)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(text);
        return new(_values.SetItem(setting, setting.Parse(text) ?? throw new ArgumentException($"'{setting.Key}' is '{text}'; it takes {setting.RangeText}.", nameof(text))));
    }

    /// <summary>The value that was given for <paramref name="setting"/>, as configuration would write it; null when none was given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    public string? GivenText(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return _values.TryGetValue(setting, out var value) ? setting.TextOf(value) : null;
    }
}
