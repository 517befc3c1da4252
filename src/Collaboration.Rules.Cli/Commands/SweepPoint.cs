using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>One value that a sweep tries.</summary>
/// <param name="Value">The value.</param>
/// <param name="Settings">All settings, with the one that is swept at that value.</param>
internal sealed record SweepPoint(double Value, SettingValues Settings)
{
    private const int Decimals = 10;

    /// <summary>Evenly spaced values, both ends included; whole ones, each once, where the setting is a whole number.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="from">The first value.</param>
    /// <param name="to">The last value.</param>
    /// <param name="steps">How many values, two or more.</param>
    /// <param name="fault">Why there are none: a value that the setting does not take.</param>
    public static IReadOnlyList<SweepPoint>? Spread(Setting setting, double from, double to, int steps, out string fault)
    {
        var values = Enumerable.Range(0, steps).Select(i => Math.Round(from + ((to - from) * i / (steps - 1)), Decimals));
        if (setting is Setting<int>) values = values.Select(value => Math.Round(value)).Distinct();
        var points = values.Select(value => At(setting, value)).ToList();
        fault = points.Contains(null) ? $"'{setting.Key}' takes {setting.RangeText}; choose '--from' and '--to' within." : "";
        return fault.Length == 0 ? [.. points.OfType<SweepPoint>()] : null;
    }

    private static SweepPoint? At(Setting setting, double value) => setting switch
    {
        Setting<double> fraction when fraction.Allows(value) => new(value, SettingValues.Defaults.With(fraction, value)),
        Setting<int> whole when value is >= int.MinValue and <= int.MaxValue && whole.Allows((int)value) => new(value, SettingValues.Defaults.With(whole, (int)value)),
        Setting<decimal> exact when value is >= -1e15 and <= 1e15 && exact.Allows((decimal)value) => new(value, SettingValues.Defaults.With(exact, (decimal)value)),
        _ => null,
    };
}
