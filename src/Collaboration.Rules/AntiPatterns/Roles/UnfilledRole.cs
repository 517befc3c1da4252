using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a vacant role that is to do or answer for an activity, or has a say in decisions.</summary>
public sealed class UnfilledRole : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0305",
        "A role with duties is vacant",
        "Role '{role}' is vacant: {value} holders, at least {threshold} needed to {duties}",
        Category.Roles,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var roles = Query.Facts<Role>();
        var tasks = Query.Facts<Assignment>()
            .Where(HasWork)
            .Join(Query.Facts<Activity>(), assignment => assignment.Activity, activity => activity.Id, Task);
        var says = Query.Facts<DecisionRight>()
            .Where(HasSay)
            .Join(Query.Facts<DecisionArea>(), right => right.Area, area => area.Id, Say);
        var loads = tasks
            .Concat(says)
            .GroupBy(duty => duty.Role, Aggregate.CollectBy((Duty duty) => duty.Fact.ToString()), (role, duties) => new Load(role, duties));
        var vacancies = roles
            .Where(IsVacant)
            .Join(loads, role => role.Id, load => load.Role, (role, load) => new Vacancy(role, load.Duties));

        return RuleDefinition
            .Judge(roles)
            .Report(vacancies.Where(HasTask), Describe, Recorded<Assignment>())
            .Report(vacancies.Where(vacancy => !HasTask(vacancy)), Describe, Recorded<DecisionRight>())
            .Clear(roles.Where(IsHeld).Select(FactReference.To))
            .LeaveOpen(roles.Where(IsUnknown).Select(FactReference.To), "who holds the role");
    }

    private static bool HasWork(Assignment assignment) =>
        assignment is { Role: not null, Kind: AssignmentKind.Accountable or AssignmentKind.Responsible };

    private static bool HasSay(DecisionRight right) =>
        right is { Role: not null, Kind: DecisionRightKind.Decides or DecisionRightKind.Approves or DecisionRightKind.Vetoes };

    private static bool IsHeld(Role role) => role is { Holder: not null, Vacant: false };

    private static bool IsVacant(Role role) => role is { Holder: null, Vacant: true };

    /// <summary>Whether nothing says who holds it, or one thing says that somebody does and another that nobody does.</summary>
    private static bool IsUnknown(Role role) => role.Vacant == role.Holder is not null;

    private static bool HasTask(Vacancy vacancy) => vacancy.Duties.Any(duty => duty.Fact.Kind == nameof(Assignment));

    private static Finding Describe(Vacancy vacancy) => Finding
        .On(vacancy.Role.Reference)
        .With("role", vacancy.Role.Name)
        .With("duties", string.Join(", ", vacancy.Duties.Select(duty => duty.Text).Order(StringComparer.Ordinal)))
        .Measured(0, 1, "holders")
        .Because(vacancy.Duties.Select(duty => duty.Fact), "held by the role");

    private static Duty Task(Assignment assignment, Activity activity) => new(
        assignment.Role ?? "",
        assignment.Reference,
        assignment.Kind == AssignmentKind.Accountable ? $"answer for '{activity.Name}'" : $"do '{activity.Name}'");

    private static Duty Say(DecisionRight right, DecisionArea area) => new(
        right.Role ?? "",
        right.Reference,
        right.Kind switch
        {
            DecisionRightKind.Approves => $"approve '{area.Name}'",
            DecisionRightKind.Vetoes => $"check '{area.Name}' by veto",
            _ => $"decide '{area.Name}'",
        });

    private sealed record Duty(string Role, FactReference Fact, string Text);

    private sealed record Load(string Role, EquatableArray<Duty> Duties);

    private sealed record Vacancy(Role Role, EquatableArray<Duty> Duties);
}
