using System.Reflection;
using System.Text.RegularExpressions;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Testing;

/// <summary>Looks at the class of a rule for what would make it depend on anything but facts, settings and the date.</summary>
public static partial class RuleClasses
{
    private const int MostSettings = 3;
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    /// <summary>
    /// What is wrong with the class of <paramref name="rule"/>, a line for each; empty when nothing is. It is sealed and has no field that can
    /// be set; it names its sources; its settings are at most three, have keys of the usual form, and are all listed.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static IReadOnlyList<string> Faults(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var type = rule.GetType();
        return [.. Shape(type).Concat(Contents(rule, type)).Select(fault => $"{type.Name} {fault}")];
    }

    private static IEnumerable<string> Shape(Type type)
    {
        if (!type.IsSealed) yield return "is not sealed.";
        foreach (var field in type.GetFields(Fields).Concat(type.GetFields(Statics)))
            if (!field.IsInitOnly && !field.IsLiteral) yield return $"has the field {field.Name}, which can be set; a rule holds no state.";
    }

    private static IEnumerable<string> Contents(Rule rule, Type type)
    {
        if (rule.Descriptor.Sources.IsEmpty) yield return "names no source; say in its descriptor what it rests on.";
        if (rule.Settings.Count > MostSettings) yield return $"has {rule.Settings.Count} settings; {MostSettings} are enough.";
        foreach (var setting in rule.Settings)
            if (!Key().IsMatch(setting.Key)) yield return $"has the setting '{setting.Key}'; a key is words of small letters with _ between them.";
        foreach (var setting in Declared(type).Except(rule.Settings)) yield return $"declares the setting {setting.Key} and does not list it in Settings.";
    }

    private static IEnumerable<Setting> Declared(Type type) =>
        type.GetFields(Statics).Where(field => field.FieldType.IsSubclassOf(typeof(Setting))).Select(field => (Setting)field.GetValue(null)!)
            .Concat(type.GetProperties(Statics).Where(property => property.PropertyType.IsSubclassOf(typeof(Setting))).Select(property => (Setting)property.GetValue(null)!))
            .Distinct();

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$")]
    private static partial Regex Key();
}
