using System.Reflection;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Cli.Packs;

/// <summary>Loads the packs of an assembly that the user names. Nothing is loaded for lying in some folder.</summary>
internal static class RulePackLoader
{
    /// <summary>The packs that the assembly's public static properties of type <see cref="RulePack"/> give, by name.</summary>
    /// <param name="path">The assembly's file.</param>
    /// <param name="patience">How long its code may take to make the packs and define their rules.</param>
    /// <exception cref="RulePackException">The file is no assembly, was built for another version, holds no pack, or its code throws or does not end.</exception>
    public static IReadOnlyList<RulePack> Load(string path, TimeSpan patience)
    {
        if (!File.Exists(path)) throw new RulePackException($"{path}: there is no such file; name the assembly of a rule pack.");
        var loading = Task.Factory.StartNew(() => Load(path), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (Task.WaitAny([loading], patience) == 0) return loading.GetAwaiter().GetResult();
        throw new RulePackException($"{path}: its packs were not made and its rules not defined within {patience.TotalSeconds:0.###} s; correct the pack, or give it more time with --rule-timeout.");
    }

    private static RulePack[] Load(string path)
    {
        var assembly = Open(path);
        if (WrongReference(assembly) is { } wrong) throw new RulePackException($"{path}: {wrong}");
        var packs = Packs(assembly, path);
        if (packs.Length == 0)
            throw new RulePackException($"{path}: it holds no pack; give it a public static class with a public static property of type RulePack.");
        foreach (var rule in packs.SelectMany(pack => pack.Rules)) TryDefining(rule);
        return packs;
    }

    private static Assembly Open(string path)
    {
        try
        {
            return new RulePackContext(Path.GetFullPath(path)).LoadPack();
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException)
        {
            throw new RulePackException($"{path}: it is no .NET assembly that can be loaded here; name the assembly of a rule pack.");
        }
    }

    private static string? WrongReference(Assembly assembly)
    {
        var own = typeof(CollaborationAnalyzer).Assembly.GetName().Version!;
        return assembly.GetReferencedAssemblies()
            .Where(reference => RulePackContext.Shared.Contains(reference.Name) && !IsCompatible(reference.Version!, own))
            .Select(reference => $"it was built for {reference.Name} {reference.Version!.ToString(3)}, and this tool has {own.ToString(3)}; use a pack and a tool that fit.")
            .FirstOrDefault();
    }

    /// <summary>As semantic versions promise: the same major version, or before 1.0 the same minor one, and nothing newer than the tool.</summary>
    private static bool IsCompatible(Version built, Version own) =>
        built <= own && built.Major == own.Major && (own.Major > 0 || built.Minor == own.Minor);

    private static RulePack[] Packs(Assembly assembly, string path)
    {
        try
        {
            var properties = assembly.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static));
            return [.. properties.Where(property => property.PropertyType == typeof(RulePack)).Select(Value).OrderBy(pack => pack.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception)
        {
            var reason = exception.GetBaseException();
            throw new RulePackException($"{path}: its packs cannot be made: {reason.GetType().Name}: {reason.Message} Correct the pack.");
        }
    }

    private static RulePack Value(PropertyInfo property) =>
        (RulePack?)property.GetValue(null) ?? throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} is null.");

    /// <summary>What throws here is reported by the analysis; what does not end here would not end there.</summary>
    private static void TryDefining(Rule rule)
    {
        try
        {
            _ = rule.Descriptor;
            _ = rule.Settings;
            rule.Define();
        }
        catch (Exception)
        {
            // Reported as CR0001, beside what the other rules find.
        }
    }
}
