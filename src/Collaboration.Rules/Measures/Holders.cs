using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Who holds the roles, assignments and decision rights: parties, persons and roles, by name.</summary>
/// <remarks>
/// What is recorded as held by nobody is left out, unless it names a holder all the same: then it is held. A role and the person who holds
/// it are one holder. A party holds what it, its people and its roles hold; a role without a party is of the party of the person who
/// holds it. Where a fact names a holder who is not recorded, it is not known who holds it.
/// </remarks>
public static class Holders
{
    private const string NotNamed = "somebody not named";

    private static readonly Query<Named> All = Parties().Concat(Persons()).Concat(Roles());

    /// <summary>Each assignment to somebody, once.</summary>
    public static Query<Holding<Assignment>> OfAssignments { get; } = Resolve(
        Query.Facts<Assignment>().Where(assignment => !IsNobody(assignment)),
        assignment => Reference(assignment.Party, assignment.Person, assignment.Role));

    /// <summary>Each decision right of somebody, once.</summary>
    public static Query<Holding<DecisionRight>> OfRights { get; } = Resolve(
        Query.Facts<DecisionRight>().Where(right => !IsNobody(right)),
        right => Reference(right.Party, right.Person, right.Role));

    /// <summary>Each role as held by itself: by the person who holds it, else by the role.</summary>
    public static Query<Holding<Role>> OfRoles { get; } = Resolve(Query.Facts<Role>(), role => role.Reference);

    /// <summary>One name for each different holder, in ordinal order; facts that name none do not count.</summary>
    internal static IReadOnlyList<string> Distinct<TFact>(IEnumerable<Holding<TFact>> holdings)
        where TFact : Fact =>
        [.. holdings.Where(IsNamed).DistinctBy(holding => holding.Who).Select(holding => holding.Name).Order(StringComparer.Ordinal)];

    /// <summary>Like <see cref="Distinct"/>, without a party whose own person or role is among the holders: they are one.</summary>
    internal static IReadOnlyList<string> WithoutOwn<TFact>(IEnumerable<Holding<TFact>> holdings)
        where TFact : Fact
    {
        var own = holdings.Select(holding => (holding.Who, holding.Side)).Where(holder => holder.Who != holder.Side).Select(holder => holder.Side).ToHashSet();
        return Distinct(holdings.Where(holding => !own.Contains(holding.Who)));
    }

    /// <summary>Whether it is known who holds the fact.</summary>
    internal static bool IsNamed<TFact>(Holding<TFact> holding)
        where TFact : Fact => holding.Who is not null;

    /// <summary>Whether it was recorded that nobody is assigned, and nobody is named.</summary>
    internal static bool IsNobody(Assignment assignment) => assignment is { Nobody: true, Party: null, Person: null, Role: null };

    /// <summary>Whether it was recorded that nobody holds the right, and nobody is named.</summary>
    internal static bool IsNobody(DecisionRight right) => right is { Nobody: true, Party: null, Person: null, Role: null };

    private static Query<Holding<TFact>> Resolve<TFact>(Query<TFact> facts, Func<TFact, FactReference?> who)
        where TFact : Fact
    {
        var known = facts.Join(
            All,
            fact => Key(who(fact)),
            holder => holder.Key,
            (fact, holder) => new Holding<TFact>(fact, holder.Who, holder.Name, holder.Party));
        var unknown = facts
            .NotMatching(All, fact => Key(who(fact)), holder => holder.Key)
            .Select(fact => Unknown(fact, who(fact)));
        return known.Concat(unknown);
    }

    private static Holding<TFact> Unknown<TFact>(TFact fact, FactReference? who)
        where TFact : Fact =>
        new(fact, null, who?.Id ?? NotNamed, who?.Kind == nameof(Party) ? who.Value.Id : null) { PointsNowhere = who is not null };

    private static Query<Named> Parties() =>
        Query.Facts<Party>().Select(party => new Named(Key(party.Reference), party.Reference, party.Name, party.Id));

    private static Query<Named> Persons() =>
        Query.Facts<Person>().Select(person => new Named(Key(person.Reference), person.Reference, person.Name, person.Party));

    private static Query<Named> Roles()
    {
        var roles = Query.Facts<Role>();
        var persons = Query.Facts<Person>();
        var byPerson = roles.Join(
            persons, role => role.Holder ?? "", person => person.Id, (role, person) => Held(role, role.Party ?? person.Party));
        var byNoKnownPerson = roles
            .NotMatching(persons, role => role.Holder ?? "", person => person.Id)
            .Select(role => Held(role, role.Party));
        return byPerson.Concat(byNoKnownPerson);
    }

    private static Named Held(Role role, string? party) =>
        new(Key(role.Reference), role.Holder is { } person ? FactReference.To<Person>(person) : role.Reference, role.Name, party);

    private static FactReference? Reference(string? party, string? person, string? role) => (party, person, role) switch
    {
        ({ } id, _, _) => FactReference.To<Party>(id),
        (_, { } id, _) => FactReference.To<Person>(id),
        (_, _, { } id) => FactReference.To<Role>(id),
        _ => null,
    };

    private static string Key(FactReference? reference) => reference?.ToString() ?? "";

    private sealed record Named(string Key, FactReference Who, string Name, string? Party);
}
