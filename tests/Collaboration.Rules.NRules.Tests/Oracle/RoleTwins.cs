using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Oracle;

/// <summary>CR0314: an accountable assignment of the activity is disputed or nominal.</summary>
public sealed class DisputedTwin() : OracleRule<Activity, DisputedTwin.Conditions>("CR0314")
{
    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Activity activity = null!;
            When()
                .Match(() => activity)
                .Exists<Assignment>(
                    a => a.Activity == activity.Id,
                    a => a.Kind == AssignmentKind.Accountable,
                    a => a.Standing == AssignmentStanding.Disputed || a.Standing == AssignmentStanding.Nominal);
            Then().Report(_ => Found(activity));
        }

        private static Finding Found(Activity activity) => Finding.On(activity.Reference);
    }
}

/// <summary>CR0305: a role that is vacant, and is to answer for something, do it, or decide it.</summary>
public sealed class UnfilledTwin() : OracleRule<Role, UnfilledTwin.Conditions>("CR0305")
{
    protected override IReadOnlyDictionary<Type, CoverageLevel> Evidence =>
        new Dictionary<Type, CoverageLevel> { [typeof(Assignment)] = CoverageLevel.None, [typeof(DecisionRight)] = CoverageLevel.None, [typeof(Activity)] = CoverageLevel.None, [typeof(DecisionArea)] = CoverageLevel.None };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Role role = null!;
            Assignment assignment = null!;
            DecisionRight right = null!;
            When()
                .Match(() => role, r => r.Vacant, r => r.Holder == null)
                .Or(either => either
                    .And(both => both
                        .Match(() => assignment, a => a.Role == role.Id, a => IsDuty(a.Kind))
                        .Exists<Activity>(activity => activity.Id == assignment.Activity))
                    .And(both => both
                        .Match(() => right, r => r.Role == role.Id, r => IsDuty(r.Kind))
                        .Exists<DecisionArea>(area => area.Id == right.Area)));
            Then().Report(_ => Found(role));
        }

        private static bool IsDuty(AssignmentKind kind) => kind is AssignmentKind.Accountable or AssignmentKind.Responsible;

        private static bool IsDuty(DecisionRightKind kind) => kind is DecisionRightKind.Decides or DecisionRightKind.Approves or DecisionRightKind.Vetoes;

        private static Finding Found(Role role) => Finding.On(role.Reference);
    }
}
