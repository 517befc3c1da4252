using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace NRulesHost;

/// <summary>Derives which two parties measure their goals by the same indicator.</summary>
public sealed class FindAllies : Rule
{
    public override void Define()
    {
        Goal first = null!, second = null!;
        When()
            .Match(() => first, goal => goal.Owner != null, goal => goal.Indicator != null)
            .Match(() => second, goal => goal.Indicator == first.Indicator, goal => string.CompareOrdinal(goal.Owner, first.Owner) > 0);
        Then().Yield(_ => new Allies(first.Owner!, second.Owner!, first.Indicator!, first.Id, second.Id));
    }
}

/// <summary>A derived fact; it goes when one of the goals goes.</summary>
public sealed record Allies(string First, string Second, string Indicator, string FirstGoal, string SecondGoal);
