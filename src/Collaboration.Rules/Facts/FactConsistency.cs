using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>Finds facts that contradict themselves or each other, so that whoever recorded them can put them right.</summary>
/// <remarks>
/// Only what cannot be so is found, never what is unlikely or incomplete. Values out of range and ids that point nowhere are not looked
/// at. Analysis takes contradictory facts as they are.
/// </remarks>
public static class FactConsistency
{
    private const int LongestId = 60;

    /// <summary>Every contradiction: check by check, and by id within one; empty when there is none.</summary>
    /// <remarks>Equal snapshots give equal lists. The work is proportional to the facts and the ids in them.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static IReadOnlyList<FactContradiction> Check(CollaborationSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return
        [
            .. DeniedCoverage(snapshot),
            .. snapshot.OfType<Assignment>().SelectMany(fact => Holders(fact, fact.Nobody, fact.Party, fact.Person, fact.Role)),
            .. snapshot.OfType<DecisionRight>().SelectMany(fact => Holders(fact, fact.Nobody, fact.Party, fact.Person, fact.Role)),
            .. snapshot.OfType<Sponsorship>().SelectMany(fact => Holders(fact, fact.Nobody, null, fact.Person, null)),
            .. snapshot.OfType<Knowledge>().SelectMany(fact => Holders(fact, nobody: false, fact.Party, fact.Person, null)),
            .. snapshot.OfType<Role>().SelectMany(HeldVacancy),
            .. snapshot.OfType<Dependency>().SelectMany(DependencyOnTwoOrItself),
            .. snapshot.OfType<Capacity>().SelectMany(fact => Holders(fact, nobody: false, fact.Party, fact.Person, null)),
            .. snapshot.OfType<Goal>().SelectMany(OwnedSharedGoal),
            .. snapshot.OfType<GoalRelation>().SelectMany(RelationToItself),
            .. snapshot.OfType<Decision>().SelectMany(DecidedAndLeftOut),
            .. snapshot.OfType<Agreement>().SelectMany(SignedByNobody),
            .. snapshot.OfType<Stance>().SelectMany(StanceOfTwo),
            .. CommunicationChecks.All(snapshot),
            .. FactRelationChecks.PartsOfThemselves(snapshot),
            .. FactRelationChecks.MembersOfThemselves(snapshot),
            .. FactRelationChecks.SharesBeyondOne(snapshot),
            .. FactRelationChecks.QuotasBeyondVotes(snapshot),
            .. FactRelationChecks.DatesOutsidePhases(snapshot),
            .. TrustChecks.All(snapshot),
        ];
    }

    private static IEnumerable<FactContradiction> DeniedCoverage(CollaborationSnapshot snapshot) =>
        from fact in snapshot.Facts.DistinctBy(fact => fact.GetType())
        where snapshot.DeclaredCoverage.TryGetValue(fact.GetType(), out var level) && level == CoverageLevel.None
        select Found(fact, null, "is recorded, and the coverage of its kind is declared as none; declare it as partial or complete");

    private static IEnumerable<FactContradiction> Holders(Fact fact, bool nobody, string? party, string? person, string? role)
    {
        (string Property, string? Id)[] all = [(nameof(Party), party), (nameof(Person), person), (nameof(Role), role)];
        var held = all.Where(holder => holder.Id is not null).ToArray();
        var names = string.Join(" and ", held.Select(holder => $"the {holder.Property.ToLowerInvariant()} {Quoted(holder.Id!)}"));
        if (nobody && held.Length > 0)
            yield return Found(fact, nameof(Assignment.Nobody), $"says that it is nobody, and names {names}; remove one of the two");
        if (held.Length > 1)
            yield return Found(fact, held[1].Property, $"names {names}, and has one holder; keep one, and record any other in a fact of its own");
    }

    private static IEnumerable<FactContradiction> HeldVacancy(Role role)
    {
        if (role is { Vacant: true, Holder: { } holder })
            yield return Found(role, nameof(role.Vacant), $"is vacant, and held by the person {Quoted(holder)}; remove one of the two");
    }

    private static IEnumerable<FactContradiction> DependencyOnTwoOrItself(Dependency dependency)
    {
        if (dependency is { OnParty: { } party, OnPerson: { } person })
            yield return Found(
                dependency, nameof(dependency.OnPerson), $"is on the party {Quoted(party)} and on the person {Quoted(person)}; record each in a fact of its own");
        if (dependency.OnParty is { } other && other == dependency.Dependent)
            yield return Found(dependency, nameof(dependency.OnParty), $"is of the party {Quoted(other)} on itself; name two parties");
    }

    private static IEnumerable<FactContradiction> OwnedSharedGoal(Goal goal)
    {
        if (goal is { Shared: true, Owner: { } owner })
            yield return Found(goal, nameof(goal.Shared), $"is shared by all, and owned by the party {Quoted(owner)}; remove one of the two");
    }

    private static IEnumerable<FactContradiction> RelationToItself(GoalRelation relation)
    {
        if (relation.From == relation.To)
            yield return Found(relation, nameof(relation.To), $"joins the goal {Quoted(relation.To)} to itself; name two goals");
    }

    private static IEnumerable<FactContradiction> DecidedAndLeftOut(Decision decision)
    {
        if (decision.DecidedBy is not { IsEmpty: false } decided || decision.LeftOut is not { IsEmpty: false } leftOut) yield break;
        var both = leftOut.Intersect(decided, StringComparer.Ordinal).ToArray();
        if (both.Length == 0) yield break;
        var others = both.Length == 1 ? "" : $" and {both.Length - 1} more";
        yield return Found(
            decision, nameof(decision.LeftOut), $"was taken by the party {Quoted(both[0])}{others}, and left it out; remove one of the two");
    }

    private static IEnumerable<FactContradiction> SignedByNobody(Agreement agreement)
    {
        if (agreement is { SignedOn: { } day, SignedBy.IsEmpty: true })
            yield return Found(agreement, nameof(agreement.SignedOn), $"was signed {day}, and signed by nobody; remove one of the two");
    }

    private static IEnumerable<FactContradiction> StanceOfTwo(Stance stance)
    {
        if (stance is { Party: { } party, Person: { } person })
            yield return Found(
                stance, nameof(stance.Person), $"is of the party {Quoted(party)} and the person {Quoted(person)}; keep one, and record the other in a fact of its own");
    }

    internal static FactContradiction Found(Fact fact, string? property, string what)
    {
        var reference = fact.Reference;
        return new(reference, property, $"{reference.Kind} {Quoted(fact.Id)} {what}.");
    }

    /// <summary>An id that leaves a message on one line.</summary>
    internal static string Quoted(string id)
    {
        var shown = string.Concat(id.Take(LongestId).Select(c => char.IsControl(c) ? ' ' : c));
        return id.Length <= LongestId ? $"'{shown}'" : $"'{shown}…'";
    }
}
