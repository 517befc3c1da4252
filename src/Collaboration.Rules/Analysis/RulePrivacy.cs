using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Analysis;

/// <summary>Tells which rules look at persons.</summary>
public static class RulePrivacy
{
    /// <summary>Whether the rule reads facts that are about persons or can name one, as its definition has it.</summary>
    /// <remarks>It is derived from the definition, so that no rule can say otherwise. A rule that cannot be defined reads nothing.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static bool ReadsPersonalFacts(this Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return TypesReadBy(rule).Any(type => type.IsAssignableTo(typeof(Fact)) && FactKinds.Of(type).IsPersonal);
    }

    private static IReadOnlyList<Type> TypesReadBy(Rule rule)
    {
        try
        {
            return rule.Define().FactTypes;
        }
        catch (Exception)
        {
            return [];
        }
    }
}
