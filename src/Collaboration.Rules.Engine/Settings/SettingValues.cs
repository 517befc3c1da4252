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
}
