using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>What lets a side bring an activity about: a say in decisions about it, or resources for it.</summary>
/// <remarks>
/// A say is a right to decide, approve or veto. Resources are what a party contributes or receives. What a body has, its members have, and
/// the other way round.
/// </remarks>
/// <param name="Activity">The id of the activity; empty for what is not tied to one.</param>
/// <param name="Side">The party, or the person or role without one.</param>
internal sealed record Authority(string Activity, FactReference Side)
{
    private static readonly Query<Authority> Rights = Spread(Holders.OfRights
        .Where(right => GivesSay(right.Fact.Kind) && Holders.IsNamed(right))
        .Join(
            Query.Facts<DecisionArea>(),
            right => right.Fact.Area,
            area => area.Id,
            (right, area) => new Authority(area.Activity ?? "", right.Side!.Value)));

    private static readonly Query<Authority> Resources = Spread(Query.Facts<Contribution>()
        .Select(given => new Authority(given.Activity ?? "", FactReference.To<Party>(given.Party)))
        .Concat(Query.Facts<ResourceFlow>().Select(flow => new Authority(flow.Activity ?? "", FactReference.To<Party>(flow.To))))
        .Concat(Query.Facts<Funding>().SelectMany(funding => funding.Recipients.Select(Funded))));

    /// <summary>What is tied to an activity, or to a whole that it is part of.</summary>
    public static Query<Authority> InActivity { get; } = Rights
        .Concat(Resources)
        .Join(ActivityScope.All, held => held.Activity, scope => scope.Scope, (held, scope) => held with { Activity = scope.Activity });

    /// <summary>The resources that serve the whole, or of which it is not known what they serve.</summary>
    public static Query<Authority> InAll { get; } = Resources.Where(held => held.Activity.Length == 0);

    /// <summary>The say in decisions of which it is not known what they are about.</summary>
    public static Query<Authority> Unplaced { get; } = Rights.Where(held => held.Activity.Length == 0);

    private static bool GivesSay(DecisionRightKind kind) =>
        kind is DecisionRightKind.Decides or DecisionRightKind.Approves or DecisionRightKind.Vetoes;

    private static Authority Funded(string party) => new("", FactReference.To<Party>(party));

    private static Query<Authority> Spread(Query<Authority> held) => held.WithBodies(
        one => one.Side.Kind == nameof(Party) ? one.Side.Id : "",
        (one, party) => one with { Side = FactReference.To<Party>(party) });
}
