using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Facts;

/// <summary>The closed vocabulary: every kind of fact there is, in the order in which facts are listed.</summary>
/// <remarks>Written out rather than found by reflection, so that it survives trimming; a new kind of fact is one line here.</remarks>
public static class FactKinds
{
    /// <summary>Every kind, group by group.</summary>
    public static IReadOnlyList<FactKind> All { get; } = Array.AsReadOnly(Numbered(
        New<CollaborationProfile>(FactGroup.Frame, plural: null, name: "collaboration"),
        New<Phase>(FactGroup.Frame, "phases"),
        New<Source>(FactGroup.Frame, "sources"),
        New<StageEvidence>(FactGroup.Frame, "stageEvidence"),
        New<Party>(FactGroup.People, "parties"),
        New<Person>(FactGroup.People, "people"),
        New<Role>(FactGroup.People, "roles"),
        New<Beneficiary>(FactGroup.People, "beneficiaries"),
        New<Involvement>(FactGroup.People, "involvements"),
        New<Membership>(FactGroup.People, "memberships"),
        New<Purpose>(FactGroup.Purpose, "purposes"),
        New<Driver>(FactGroup.Purpose, "drivers"),
        New<Goal>(FactGroup.Purpose, "goals"),
        New<GoalPriority>(FactGroup.Purpose, "goalPriorities"),
        New<GoalRelation>(FactGroup.Purpose, "goalRelations"),
        New<Indicator>(FactGroup.Purpose, "indicators"),
        New<Definition>(FactGroup.Purpose, "definitions"),
        New<Milestone>(FactGroup.Purpose, "milestones"),
        New<Activity>(FactGroup.Roles, "activities"),
        New<Assignment>(FactGroup.Roles, "assignments"),
        New<DecisionArea>(FactGroup.Decisions, "decisionAreas"),
        New<DecisionRight>(FactGroup.Decisions, "decisionRights"),
        New<Decision>(FactGroup.Decisions, "decisions"),
        New<Expertise>(FactGroup.Decisions, "expertise"),
        New<Safeguard>(FactGroup.Decisions, "safeguards"),
        New<Contribution>(FactGroup.Resources, "contributions"),
        New<ResourceFlow>(FactGroup.Resources, "resourceFlows"),
        New<Stake>(FactGroup.Resources, "stakes"),
        New<Dependency>(FactGroup.Resources, "dependencies"),
        New<Capacity>(FactGroup.Resources, "capacities"),
        New<Funding>(FactGroup.Resources, "funding"),
        New<Incentive>(FactGroup.Resources, "incentives"),
        New<Practice>(FactGroup.Approach, "practices"),
        New<Adoption>(FactGroup.Approach, "adoptions"),
        New<ModelChoice>(FactGroup.Approach, "modelChoices"),
        New<Change>(FactGroup.Approach, "changes"),
        New<Stance>(FactGroup.Approach, "stances"),
        New<InformationRequest>(FactGroup.Communication, "informationRequests"),
        New<Channel>(FactGroup.Communication, "channels"),
        New<Exchange>(FactGroup.Communication, "exchanges"),
        New<Tie>(FactGroup.Communication, "ties"),
        New<Meeting>(FactGroup.Communication, "meetings"),
        New<Speaking>(FactGroup.Communication, "speaking"),
        New<Rating>(FactGroup.Trust, "ratings"),
        New<Commitment>(FactGroup.Trust, "commitments"),
        New<Conflict>(FactGroup.Trust, "conflicts"),
        New<Credit>(FactGroup.Trust, "credits"),
        New<RelationshipActivity>(FactGroup.Trust, "relationshipActivities"),
        New<BehaviourStandard>(FactGroup.Trust, "behaviourStandards"),
        New<RedLine>(FactGroup.Trust, "redLines"),
        New<Competition>(FactGroup.Trust, "competitions"),
        New<Agreement>(FactGroup.Governance, "agreements"),
        New<Clause>(FactGroup.Governance, "clauses"),
        New<Review>(FactGroup.Governance, "reviews"),
        New<Risk>(FactGroup.Governance, "risks"),
        New<SharedSystem>(FactGroup.Leadership, "sharedSystems"),
        New<Sponsorship>(FactGroup.Leadership, "sponsorships"),
        New<Competency>(FactGroup.Leadership, "competencies"),
        New<Knowledge>(FactGroup.Knowledge, "knowledge")));

    private static readonly FrozenDictionary<Type, FactKind> ByType = All.ToFrozenDictionary(kind => kind.FactType);

    private static readonly FrozenDictionary<string, FactKind> ByKey = All
        .Where(kind => kind.Plural is not null)
        .ToFrozenDictionary(kind => kind.Plural!, StringComparer.Ordinal);

    /// <summary>The kind of the facts of type <typeparamref name="TFact"/>.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <exception cref="ArgumentException">There is no such kind, as for <see cref="Fact"/> itself.</exception>
    public static FactKind Of<TFact>()
        where TFact : Fact => Of(typeof(TFact));

    /// <summary>The kind of the facts of type <paramref name="factType"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="factType"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such kind, as for <see cref="Fact"/> itself.</exception>
    public static FactKind Of(Type factType)
    {
        ArgumentNullException.ThrowIfNull(factType);
        return ByType.TryGetValue(factType, out var kind)
            ? kind
            : throw new ArgumentException($"{factType.Name} is not a kind of fact; use a type listed in FactKinds.All.", nameof(factType));
    }

    /// <summary>The kind whose list has the key <paramref name="plural"/> in a document, case and all; null when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plural"/> is null.</exception>
    public static FactKind? ByPlural(string plural) => ByKey.GetValueOrDefault(plural);

    private static FactKind New<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TFact>(
        FactGroup group, string? plural, string? name = null)
        where TFact : Fact =>
        new(typeof(TFact), group, name ?? char.ToLowerInvariant(typeof(TFact).Name[0]) + typeof(TFact).Name[1..], plural, AddTo<TFact>);

    private static void AddTo<TFact>(FactBatch batch, IEnumerable<Fact> facts)
        where TFact : Fact
    {
        foreach (var fact in facts) batch.Add((TFact)fact);
    }

    private static FactKind[] Numbered(params FactKind[] kinds)
    {
        for (var i = 0; i < kinds.Length; i++) kinds[i].Order = i;
        return kinds;
    }
}
