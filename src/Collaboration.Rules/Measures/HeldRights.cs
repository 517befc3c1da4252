using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Who holds which decision right, as parties.</summary>
/// <remarks>
/// A right belongs to the party it names; else to the party of the person it names; else to the party of the role it names, or, where the
/// role names none, to the party of the person who holds the role. A right recorded as nobody's is in neither query, unless it names a
/// holder all the same.
/// </remarks>
public static class HeldRights
{
    private static readonly Query<DecisionRight> Rights = Query.Facts<DecisionRight>().Where(right => !IsNobody(right));

    private static readonly Query<Person> Affiliated = Query.Facts<Person>().Where(person => person.Party is not null);

    /// <summary>One row for each right whose holder comes down to a party.</summary>
    public static Query<HeldRight> Resolved { get; } = ByParty().Concat(ByPerson()).Concat(ByRole()).Concat(ByRoleHolder());

    /// <summary>The rights that somebody holds of whom no party is known.</summary>
    public static Query<DecisionRight> Unresolved { get; } = Rights.NotMatching(Resolved, right => right.Id, held => held.Right.Id);

    /// <summary>Whether it was recorded that nobody holds the right, and nobody is named.</summary>
    internal static bool IsNobody(DecisionRight right) => right is { Nobody: true, Party: null, Person: null, Role: null };

    private static Query<HeldRight> ByParty() =>
        Rights.Where(right => right.Party is not null).Select(right => new HeldRight(right, right.Party!));

    private static Query<HeldRight> ByPerson() => Rights
        .Where(right => right is { Party: null, Person: not null })
        .Join(Affiliated, right => right.Person!, person => person.Id, (right, person) => new HeldRight(right, person.Party!));

    private static Query<HeldRight> ByRole() => InRole()
        .Where(held => held.Role.Party is not null)
        .Select(held => new HeldRight(held.Right, held.Role.Party!));

    private static Query<HeldRight> ByRoleHolder() => InRole()
        .Where(held => held.Role is { Party: null, Holder: not null })
        .Join(Affiliated, held => held.Role.Holder!, person => person.Id, (held, person) => new HeldRight(held.Right, person.Party!));

    private static Query<RightOfRole> InRole() => Rights
        .Where(right => right is { Party: null, Person: null, Role: not null })
        .Join(Query.Facts<Role>(), right => right.Role!, role => role.Id, (right, role) => new RightOfRole(right, role));

    private sealed record RightOfRole(DecisionRight Right, Role Role);
}
