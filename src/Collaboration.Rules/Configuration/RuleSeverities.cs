using System.Collections.Immutable;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Configuration;

/// <summary>The severities that code wishes for rules, where they differ from the defaults. Immutable.</summary>
/// <remarks>
/// A wish for a rule beats one for its category, which beats one for all. Names are those of configuration files, in any case; a rule or
/// category that an analyzer does not have is passed over.
/// </remarks>
public sealed class RuleSeverities
{
    private readonly ImmutableDictionary<WishTarget, ReportDiagnostic> _wishes;

    private RuleSeverities(ImmutableDictionary<WishTarget, ReportDiagnostic> wishes) => _wishes = wishes;

    /// <summary>Every rule at its default.</summary>
    public static RuleSeverities Defaults { get; } = new(ImmutableDictionary<WishTarget, ReportDiagnostic>.Empty);

    internal bool IsEmpty => _wishes.IsEmpty;

    /// <summary>These wishes with another one for the rule with an id, such as <c>CR0401</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is blank.</exception>
    public RuleSeverities With(string ruleId, ReportDiagnostic wish)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ruleId);
        return new(_wishes.SetItem(WishTarget.Rule(ruleId), wish));
    }

    /// <summary>These wishes with another one for the rules of a category, such as <c>Power</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="category"/> is blank.</exception>
    public RuleSeverities WithCategory(string category, ReportDiagnostic wish)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        return new(_wishes.SetItem(WishTarget.Category(category), wish));
    }

    /// <summary>These wishes with another one for all rules.</summary>
    public RuleSeverities WithAll(ReportDiagnostic wish) => new(_wishes.SetItem(WishTarget.All, wish));

    internal Wish? About(WishTarget target) =>
        _wishes.TryGetValue(target, out var wish) ? new(ConfigurationLayer.Code, target, SeverityWords.Of(wish)) : null;
}
