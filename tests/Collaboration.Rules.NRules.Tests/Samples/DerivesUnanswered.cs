using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Samples;

/// <summary>A rule of a session of one's own: it derives facts and reports nothing.</summary>
public sealed class DerivesUnanswered : Rule
{
    public override void Define()
    {
        Activity activity = null!;
        When()
            .Match(() => activity)
            .Not<Assignment>(a => a.Activity == activity.Id, a => a.Kind == AssignmentKind.Accountable);
        Then().Yield(_ => new Unanswered(activity.Id, activity.Name));
    }
}

public sealed record Unanswered(string Activity, string Name);
