using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Testing;

/// <summary>Verifies one rule, in every way in which it can be evaluated.</summary>
/// <remarks>
/// <code>
/// new RuleVerifier(new NoAccountable())
///     .Given(world => world.Activity("a", "Delivery").AssignNobody("a", AssignmentKind.Accountable))
///     .Expect("violation Activity 'a'");
/// </code>
/// </remarks>
public sealed class RuleVerifier
{
    private readonly CollaborationAnalyzer _analyzer;
    private readonly AnalysisOptions _options;

    /// <summary>A verifier of <paramref name="rule"/> at its default settings, without a date.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public RuleVerifier(Rule rule)
        : this(new CollaborationAnalyzer([rule ?? throw new ArgumentNullException(nameof(rule))]), AnalysisOptions.Default)
    {
    }

    private RuleVerifier(CollaborationAnalyzer analyzer, AnalysisOptions options) => (_analyzer, _options) = (analyzer, options);

    /// <summary>A verifier of the same rule with a setting at <paramref name="value"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not between the setting's bounds.</exception>
    public RuleVerifier With<T>(Setting<T> setting, T value)
        where T : struct, IComparable<T> => new(_analyzer, _options with { Settings = _options.Settings.With(setting, value) });

    /// <summary>A verifier of the same rule as of a date.</summary>
    public RuleVerifier AsOf(DateOnly date) => new(_analyzer, _options with { AsOf = date });

    /// <summary>A case: the facts that <paramref name="describe"/> adds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="describe"/> is null.</exception>
    public RuleCase Given(Action<CollaborationBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var builder = new CollaborationBuilder();
        describe(builder);
        return Given(builder.Build());
    }

    /// <summary>A case: these facts.</summary>
    public RuleCase Given(CollaborationSnapshot collaboration) => new(_analyzer, _options, collaboration);
}
