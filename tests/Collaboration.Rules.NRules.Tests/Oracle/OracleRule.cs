using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.NRules.Tests.Oracle;

/// <summary>A shipped rule written a second time, for another engine, from what its page says.</summary>
/// <param name="id">The id of the shipped rule.</param>
public abstract class OracleRule<TSubject, TConditions>(string id) : NRulesRule<TSubject, TConditions>
    where TSubject : Fact
    where TConditions : global::NRules.Fluent.Dsl.Rule, new()
{
    private readonly Rule _shipped = AntiPatternRules.All.Single(rule => rule.Descriptor.Id == id);

    public override DiagnosticDescriptor Descriptor => _shipped.Descriptor;

    public override IReadOnlyList<Setting> Settings => _shipped.Settings;
}
