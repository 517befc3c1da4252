using System.Collections.Frozen;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Configuration;

/// <summary>Everything that was said about the severities and settings of rules, and what follows from it.</summary>
/// <remarks>
/// Immutable and safe to share between threads.
/// The strongest layer that speaks wins, in the order of <see cref="ConfigurationLayer"/>. Within a layer what names a rule beats what names its
/// category, which beats what means all rules; of what is left, the nearest file and the last line win. So any two statements are in order, and
/// the order in which they were given never matters. What names no rule of an analyzer changes nothing in it.
/// </remarks>
public sealed class RuleConfiguration
{
    private readonly FrozenDictionary<WishTarget, Wish[]> _wishes;
    private RuleSeverities _severities = RuleSeverities.Defaults;
    private SettingValues _settings = SettingValues.Defaults;

    internal RuleConfiguration(IEnumerable<Wish> wishes, IEnumerable<InputProblem> problems)
    {
        var conflicts = new List<InputProblem>();
        _wishes = wishes.GroupBy(wish => wish.Target).ToFrozenDictionary(group => group.Key, group => WishOrder.Settle(group, conflicts));
        Problems = problems.Concat(conflicts).ToEquatableArray();
    }

    private RuleConfiguration(RuleConfiguration other) => (_wishes, Problems) = (other._wishes, other.Problems);

    /// <summary>Nothing said: every rule and setting at its default.</summary>
    public static RuleConfiguration Default { get; } = new([], []);

    /// <summary>What is wrong in the files and arguments that it was made from, all of it <c>CR0003</c>; such entries say nothing.</summary>
    public EquatableArray<InputProblem> Problems { get; }

    internal bool IsSilent => _wishes.Count == 0 && _severities.IsEmpty;

    /// <summary>The same files and arguments with these options in code, in the place of those that it had.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RuleConfiguration With(RuleSeverities severities, SettingValues settings)
    {
        ArgumentNullException.ThrowIfNull(severities);
        ArgumentNullException.ThrowIfNull(settings);
        return new(this) { _severities = severities, _settings = settings };
    }

    /// <summary>The severity of a rule's diagnostics; null when the rule is turned off.</summary>
    /// <remarks>A rule whose descriptor is not configurable keeps its default, whatever is said about its category or all rules.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Configured<DiagnosticSeverity?> SeverityOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var descriptor = rule.Descriptor;
        var target = WishTarget.Rule(descriptor.Id);
        var said = new List<Wish> { new(ConfigurationLayer.Default, target, SeverityWords.Of(descriptor.DefaultSeverity)) };
        if (descriptor.IsConfigurable)
        {
            if (OfRuleSet(descriptor) is { } ofSet) said.Add(ofSet);
            Add(said, WishTarget.All);
            Add(said, WishTarget.Category(descriptor.Category));
            Add(said, target);
        }

        var (statements, winner) = Ordered(said);
        return new(SeverityWords.Severity(SeverityWords.Parse(winner)!.Value, descriptor.DefaultSeverity), statements);
    }

    /// <summary>The value of a setting as configuration writes it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rule has no such setting.</exception>
    public Configured<string> SettingOf(Rule rule, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(setting);
        if (!rule.Settings.Contains(setting))
            throw new ArgumentException($"{rule.Descriptor.Id} has no setting '{setting.Key}'; name one of its own.", nameof(setting));
        var target = WishTarget.SettingOf(rule.Descriptor.Id, setting.Key);
        var said = new List<Wish> { new(ConfigurationLayer.Default, target, setting.DefaultText) };
        said.AddRange(About(target));
        if (_settings.GivenText(setting) is { } given) said.Add(new(ConfigurationLayer.Code, target, given));
        var (statements, winner) = Ordered(said);
        return new(winner, statements);
    }

    private static (EquatableArray<ConfigurationStatement> Statements, string Winner) Ordered(List<Wish> said)
    {
        said.Sort();
        return (said.Select(wish => wish.ToStatement()).ToEquatableArray(), said.FindLast(wish => wish.Counts)!.Value);
    }

    private Wish[] About(WishTarget target) => _wishes.GetValueOrDefault(target, []);

    private void Add(List<Wish> said, WishTarget target)
    {
        said.AddRange(About(target));
        if (_severities.About(target) is { } inCode) said.Add(inCode);
    }

    private Wish? OfRuleSet(DiagnosticDescriptor descriptor)
    {
        var chosen = Array.FindLast(About(WishTarget.RuleSet), wish => wish.Counts);
        if (chosen is null) return null;
        var wish = RuleSet.WishOf(chosen.Value, descriptor.DefaultSeverity);
        if (wish == ReportDiagnostic.Default) return null;
        return new(ConfigurationLayer.RuleSet, WishTarget.RuleSet, SeverityWords.Of(wish))
        {
            Key = $"{chosen.Key} = {chosen.Value}",
            Location = chosen.Location,
        };
    }
}
