using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a party that takes part and has no role, no assignment and no decision right.</summary>
public sealed class PartyWithoutRole : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0306",
        "A party has no role",
        "'{party}' takes part and has {value} roles, assignments or decision rights, at least {threshold} needed",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var parties = Query.Facts<Party>().Where(party => party.TakesPart);
        var places = PlacesOf(Holders.OfAssignments.Where(IsPlace))
            .Concat(PlacesOf(Holders.OfRights.Where(IsPlace)))
            .Concat(PlacesOf(Holders.OfRoles.Where(IsFilled)));
        var placed = places
            .Where(place => place.IsKnown)
            .WithBodies(place => place.Party, (place, party) => place with { Party = party });
        var idle = parties.NotMatching(placed, party => party.Id, place => place.Party);
        var unknown = places.Where(place => !place.IsKnown);

        return RuleDefinition
            .Judge(parties)
            .Report(
                idle.NotMatching(unknown, _ => "", _ => ""),
                Describe,
                Complete<Role>(),
                Complete<Assignment>(),
                Complete<DecisionRight>())
            .Clear(parties.Matching(placed, party => party.Id, place => place.Party).Select(FactReference.To))
            .LeaveOpen(idle.Matching(unknown, _ => "", _ => "").Select(FactReference.To), "the party of each holder");
    }

    private static Query<Place> PlacesOf<TFact>(Query<Holding<TFact>> holdings)
        where TFact : Fact =>
        holdings.Select(holding => new Place(holding.Party ?? "", holding is { Party: not null, PointsNowhere: false }));

    /// <summary>A role that is held by no person nor party is looked at where it is recorded, not where it is named.</summary>
    private static bool IsPlace<TFact>(Holding<TFact> holding)
        where TFact : Fact => holding.Party is not null || holding.Who?.Kind != nameof(Role);

    private static bool IsFilled(Holding<Role> role) => role.Party is not null || !role.Fact.Vacant;

    private static Finding Describe(Party party) =>
        Finding.On(party.Reference).With("party", party.Name).Measured(0, 1, "roles, assignments or decision rights");

    private sealed record Place(string Party, bool IsKnown);
}
