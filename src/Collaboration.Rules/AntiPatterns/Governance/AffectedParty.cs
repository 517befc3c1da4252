using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>A party that must use, or live with, what the others make.</summary>
internal sealed record AffectedParty(Party Party, string Fate)
{
    private static readonly Query<Party> Parties = Query.Facts<Party>();

    private static readonly Query<Party> Users = Parties
        .Matching(Query.Facts<Adoption>().Where(IsMandated), party => party.Id, adoption => adoption.Party);

    private static readonly Query<Party> Residents = Parties
        .Where(IsAffected)
        .Concat(Parties
            .Where(party => !IsAffected(party))
            .Matching(Query.Facts<Change>().SelectMany(change => change.Affected), party => party.Id, touched => touched));

    /// <summary>Each party on which a practice was mandated, and each other that has the standing of one affected, or that a change touches.</summary>
    public static Query<AffectedParty> All { get; } = Users
        .Select(party => new AffectedParty(party, "use"))
        .Concat(Residents
            .NotMatching(Users, party => party.Id, user => user.Id)
            .Select(party => new AffectedParty(party, "live with")));

    /// <summary>The ids of all parties that are involved in something above being informed, by themselves or through a body.</summary>
    public static Query<string> Involved { get; } = WithMembers(AsParties().Concat(AsBeneficiaries()));

    /// <summary>The ids of the parties that are groups of beneficiaries, whose involvement is recorded by itself and not with decisions.</summary>
    public static Query<string> Groups { get; } = Parties
        .Where(party => party.Kind == PartyKind.BeneficiaryGroup)
        .Select(party => party.Id)
        .Concat(Same(Query.Facts<Beneficiary>()));

    private static Query<string> AsParties()
    {
        var entitled = Holders.OfRights.Where(held => held.Party is not null && held.Fact.Kind != DecisionRightKind.IsInformed);
        return DecisionParticipation.Parts
            .Select(part => part.Party)
            .Concat(entitled.Select(held => held.Party!))
            .Concat(Query.Facts<Purpose>().SelectMany(purpose => (purpose.CreatedWith ?? []).Concat(purpose.AgreedBy ?? [])));
    }

    private static Query<string> AsBeneficiaries()
    {
        var involvements = Query.Facts<Involvement>().Where(involvement => involvement.Level > InvolvementLevel.Inform);
        return involvements
            .Select(involvement => involvement.Beneficiary)
            .Concat(Same(Query.Facts<Beneficiary>().Matching(involvements, group => group.Id, involvement => involvement.Beneficiary)));
    }

    /// <summary>The parties that are the given groups, under the same id or the same name.</summary>
    private static Query<string> Same(Query<Beneficiary> groups) => groups
        .Select(group => group.Id)
        .Concat(Parties.Matching(groups, party => party.Name, group => group.Name).Select(party => party.Id));

    private static Query<string> WithMembers(Query<string> parties) =>
        parties.Concat(Parties.Matching(parties, body => body.Id, party => party).SelectMany(body => body.Members));

    private static bool IsAffected(Party party) => party.Standing.Contains(PartyStanding.Affected);

    private static bool IsMandated(Adoption adoption) =>
        adoption.MandatedBy is { } party ? party != adoption.Party : adoption.Mandated == true;
}
