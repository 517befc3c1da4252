using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Samples;

/// <summary>An activity for which nobody is recorded as accountable.</summary>
public sealed class UnansweredActivity : NRulesRule<Activity, UnansweredActivity.Conditions>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "ACME0001", "Nobody answers", "Activity '{activity}' has {value} accountable, {threshold} needed", "Acme", DiagnosticSeverity.Error)
    {
        Sources = ["Acme handbook"],
    };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Activity activity = null!;
            When()
                .Match(() => activity)
                .Not<Assignment>(a => a.Activity == activity.Id, a => a.Kind == AssignmentKind.Accountable);
            Then().Report(_ => Describe(activity));
        }

        private static Finding Describe(Activity activity) =>
            Finding.On(activity.Reference).With("activity", activity.Name).Measured(0, 1, "accountable").Because(activity.Reference, "unanswered");
    }
}
