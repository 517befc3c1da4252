using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Testing;

/// <summary>Holds a pack together: its list, its rules and their pages.</summary>
/// <remarks>One test with this verb is all that a pack needs besides the test classes of its rules: <c>Assert.Empty(RulePackVerifier.Faults(AcmeRules.Pack))</c>.</remarks>
public static class RulePackVerifier
{
    /// <summary>
    /// What is wrong with <paramref name="pack"/>, a line for each; empty when nothing is. Its ids are unique, in its range and in order; every rule
    /// of its assemblies is in it; each rule stands up to <see cref="RuleClasses"/>, <see cref="RowTypes"/> and <see cref="RulePages"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public static IReadOnlyList<string> Faults(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var unusable = pack.Rules.Select(Unusable).OfType<string>().ToList();
        if (unusable.Count > 0) return unusable;
        return [.. RulePackConflicts.Of([pack]), .. Order(pack), .. Missing(pack), .. pack.Rules.SelectMany(Faults)];
    }

    private static IEnumerable<string> Faults(Rule rule) => [.. RuleClasses.Faults(rule), .. RowTypes.Faults(rule), .. RulePages.Faults(rule)];

    /// <summary>Why nothing more can be said about a rule; null when it can be looked at.</summary>
    private static string? Unusable(Rule rule)
    {
        try
        {
            if (rule.Descriptor is null) return $"{rule.GetType().Name} has no descriptor; give it one.";
            _ = rule.Settings.Count;
            rule.Define();
            return null;
        }
        catch (Exception exception)
        {
            return $"{rule.GetType().Name} cannot be looked at: {exception.GetType().Name}: {exception.Message}";
        }
    }

    private static IEnumerable<string> Order(RulePack pack)
    {
        var ids = pack.Rules.Select(rule => rule.Descriptor.Id).ToList();
        var ordered = ids.Order(StringComparer.Ordinal);
        if (!ids.SequenceEqual(ordered)) yield return $"The rules of '{pack}' are not in the order of their ids: {string.Join(", ", ids)}.";
    }

    private static IEnumerable<string> Missing(RulePack pack)
    {
        var listed = pack.Rules.Select(rule => rule.GetType()).ToHashSet();
        return listed.Select(type => type.Assembly).Distinct()
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && !listed.Contains(type))
            .Select(type => $"{type.Name} is a rule of the assembly and not in '{pack}'; add it.");
    }
}
