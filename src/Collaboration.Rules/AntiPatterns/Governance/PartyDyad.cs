using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Two parties, in the order of their ids, and what passes between them: resources, or credit for what both contributed to.</summary>
internal sealed record PartyDyad(string First, string Second, EquatableArray<PartyDyad.Arc> Arcs)
{
    /// <summary>Every two parties between which a resource passes.</summary>
    public static Query<PartyDyad> OfResources { get; } = Dyads(Query.Facts<ResourceFlow>()
        .Where(flow => flow.Amount != 0)
        .Select(flow => new Arc(flow.From, flow.To, flow.Reference)));

    /// <summary>Those of which both contribute, and are partners as far as is known: to pay, or to be paid, is what others are there for.</summary>
    public static Query<PartyDyad> OfContributors { get; } = OfResources
        .Matching(Contributions(), dyad => dyad.First, given => given.Party)
        .Matching(Contributions(), dyad => dyad.Second, given => given.Party);

    /// <summary>Every two parties that contributed to one achievement of which at least one is credited.</summary>
    public static Query<PartyDyad> OfCredit { get; } = Dyads(Query.Facts<Credit>().SelectMany(Credited));

    /// <summary>The ends of every two parties that contributed to one achievement of which it is not known who is credited.</summary>
    public static Query<Pair> OfUnknownCredit { get; } = Query.Facts<Credit>()
        .Where(credit => credit.CreditedTo is null)
        .SelectMany(Contributors)
        .Where(arc => arc.From != arc.To)
        .Select(arc => arc.Ends);

    /// <summary>The ids of the two.</summary>
    public Pair Ends => new(First, Second);

    /// <summary>How much of what passes one way has something in return; 0 when all goes one way.</summary>
    public double Reciprocity => Measures.Reciprocity.OfDyads(new TieNetwork([First, Second], Arcs.Select(arc => (arc.From, arc.To))))!.Value;

    /// <summary>The facts that say it, ordered by id.</summary>
    public IEnumerable<FactReference> Facts => Arcs.Select(arc => arc.Fact);

    private static Query<Contribution> Contributions() => Query.Facts<Contribution>()
        .Where(given => given.Amount != 0)
        .NotMatching(Query.Facts<Party>().Where(IsNoPartner), given => given.Party, party => party.Id);

    private static bool IsNoPartner(Party party) => !party.Standing.IsEmpty && !party.Standing.Contains(PartyStanding.Partner);

    private static Query<PartyDyad> Dyads(Query<Arc> arcs) => arcs
        .Where(arc => arc.From != arc.To)
        .GroupBy(arc => arc.Ends, Aggregate.CollectBy<Arc, string>(arc => arc.Key), (ends, all) => new PartyDyad(ends.First, ends.Second, all));

    private static IEnumerable<Arc> Credited(Credit credit) => Contributors(credit).Where(arc => credit.CreditedTo?.Contains(arc.To) == true);

    private static IEnumerable<Arc> Contributors(Credit credit)
    {
        var contributors = (credit.ContributedBy ?? []).Distinct().ToList();
        return contributors.SelectMany(from => contributors.Select(to => new Arc(from, to, credit.Reference)));
    }

    /// <summary>Something that passes from one party to another.</summary>
    internal sealed record Arc(string From, string To, FactReference Fact)
    {
        public Pair Ends => string.CompareOrdinal(From, To) < 0 ? new(From, To) : new(To, From);

        public string Key => $"{Fact.Id}/{From}";
    }

    /// <summary>Two parties, in the order of their ids.</summary>
    internal sealed record Pair(string First, string Second);
}
