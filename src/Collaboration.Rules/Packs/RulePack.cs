using System.Collections.Immutable;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Packs;

/// <summary>Rules that are published together: under one name and version, with ids of their own. Immutable.</summary>
/// <remarks>
/// A pack takes part in an analysis only when it is named: in code to <see cref="Analysis.CollaborationAnalyzer"/>, on the command line with
/// <c>--pack</c>, which looks for public static properties of this type. What is wrong with a pack, alone or beside others, is told by
/// <see cref="RulePackConflicts"/>.
/// </remarks>
public sealed class RulePack
{
    /// <summary>A pack of rules.</summary>
    /// <param name="name">What it is called, such as <c>Acme</c>.</param>
    /// <param name="version">Its version, such as <c>1.2.0</c>.</param>
    /// <param name="ids">The ids that are its own; the prefix CR is reserved for the rules that ship.</param>
    /// <param name="rules">The rules, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, or a rule is null.</exception>
    public RulePack(string name, string version, RuleIdRange ids, IEnumerable<Rule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(rules);
        (Name, Version, Ids) = (name, version, ids);
        ImmutableArray<Rule> all = [.. rules];
        if (all.Contains(null!)) throw new ArgumentException($"A rule of the pack '{name}' is null; leave it out.", nameof(rules));
        Rules = all;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>The ids that are its own.</summary>
    public RuleIdRange Ids { get; }

    /// <summary>The rules, in the order given.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The name and the version, such as <c>Acme 1.2.0</c>.</summary>
    public override string ToString() => $"{Name} {Version}";
}
