using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a party that answers for an activity in which it decides nothing and has no resources.</summary>
public sealed class AccountableWithoutAuthority : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0309",
        "Accountable without authority",
        "Activity '{activity}': {accountable} answers for it with {value} decision rights and resources in it, at least {threshold} needed",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var teams = ActivityPart.Accountable.Teams;
        var answers = teams.SelectMany(Answers);
        var able = answers
            .Matching(Authority.InActivity, answer => answer.Key, held => held)
            .Concat(answers.Matching(Authority.InAll, answer => answer.Key.Side, held => held.Side));
        var unable = answers
            .NotMatching(Authority.InActivity, answer => answer.Key, held => held)
            .NotMatching(Authority.InAll, answer => answer.Key.Side, held => held.Side);
        var perhaps = unable.Matching(Authority.Unplaced, answer => answer.Key.Side, held => held.Side);
        var without = unable.NotMatching(Authority.Unplaced, answer => answer.Key.Side, held => held.Side);

        return RuleDefinition
            .Judge(teams.Select(team => team.Activity))
            .Needs(Recorded<Assignment>())
            .Report(
                without.Where(IsOfParty), Describe, Complete<DecisionRight>(), Complete<Contribution>(), Complete<ResourceFlow>())
            .Clear(able.NotMatching(unable, answer => answer.Key.Activity, answer => answer.Key.Activity).Select(Subject))
            .LeaveOpen(perhaps.Select(Subject), "what the decision areas are about")
            .LeaveOpen(without.Where(answer => !IsOfParty(answer)).Select(Subject), "the party of who is accountable")
            .LeaveOpen(teams.Where(team => !team.Holdings.All(Holders.IsNamed)).Select(team => team.Activity.Reference), "who is accountable");
    }

    /// <summary>One for each side; who is accountable in name only is not taken to answer.</summary>
    private static IEnumerable<Answer> Answers(ActivityPart.Team team) =>
        from holding in team.Holdings
        where Holders.IsNamed(holding) && holding.Fact.Standing != AssignmentStanding.Nominal
        group holding by holding.Side!.Value into side
        select new Answer(new(team.Activity.Id, side.Key), team.Activity.Name, side.ToEquatableArray());

    private static bool IsOfParty(Answer answer) => answer.Key.Side.Kind == nameof(Party);

    private static FactReference Subject(Answer answer) => FactReference.To<Activity>(answer.Key.Activity);

    private static Finding Describe(Answer answer) => Finding
        .On(Subject(answer), answer.Key.Side)
        .With("activity", answer.Activity)
        .With("accountable", string.Join(", ", Holders.Distinct(answer.Holdings)))
        .Measured(0, 1, "decision rights and resources")
        .Because(answer.Holdings.Select(holding => holding.Fact.Reference), "accountable");

    private sealed record Answer(Authority Key, string Activity, EquatableArray<Holding<Assignment>> Holdings);
}
