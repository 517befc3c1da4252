using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a party that has stated no goal of its own.</summary>
public sealed class PartyWithoutStatedGoals : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0208",
        "A party has stated no goals of its own",
        "'{party}' has stated {value} goals of its own, at least {threshold} expected",
        Category.Goals,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var parties = Query.Facts<Party>().Where(party => party.TakesPart && party.Members.IsEmpty);
        var goals = Query.Facts<Goal>().Where(goal => !goal.Shared);
        var unowned = goals.Where(goal => goal.Owner is null);
        var named = goals.Where(goal => goal.Owner is not null).Select(goal => goal.Owner!);
        var owners = named.Concat(named.ForMembers(owner => owner, (_, member) => member));
        var without = parties.NotMatching(owners, party => party.Id, owner => owner);

        return RuleDefinition
            .Judge(parties)
            .Needs(Recorded<Goal>())
            .Report(without.NotMatching(unowned, _ => "", _ => ""), Describe, Complete<Goal>())
            .Clear(parties.Matching(owners, party => party.Id, owner => owner).Select(FactReference.To))
            .LeaveOpen(without.Matching(unowned, _ => "", _ => "").Select(FactReference.To), "whose goals they are");
    }

    private static Finding Describe(Party party) =>
        Finding.On(party.Reference).With("party", party.Name).Measured(0, 1, "goals").Because(party.Reference, "takes part");
}
