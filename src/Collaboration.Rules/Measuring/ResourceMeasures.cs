using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Measuring;

/// <summary>Measures of what is brought, what is at stake, and who knows what.</summary>
internal static class ResourceMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("resource-share", ResourceShares.Parties.Select(Share))
        {
            Description = "The share of one kind of resource, in one unit, that a party brings.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Contribution)],
        },
        new("resource-concentration", ResourceShares.Pools.Select(Concentration))
        {
            Description = "The normalised Herfindahl–Hirschman index of one kind of resource over the parties that bring it.",
            Unit = "index",
            Range = "0 to 1",
            Source = "Hirschman 1945; Herfindahl 1950",
            RestsOn = [typeof(Contribution)],
        },
        new("benefit-share", BenefitRiskBalances.Parties.Select(balance => MeasuredValue.Of(balance.Party.Reference, (double?)balance.Benefit)))
        {
            Description = "The share of the benefit that a party has.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Stake)],
        },
        new("risk-share", BenefitRiskBalances.Parties.Select(balance => MeasuredValue.Of(balance.Party.Reference, (double?)balance.Risk)))
        {
            Description = "The share of the risk that a party bears.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Stake)],
        },
        new("benefit-over-risk", BenefitRiskBalances.Parties.Select(balance => MeasuredValue.Of(balance.Party.Reference, balance.Difference)))
        {
            Description = "A party's share of the benefit minus its share of the risk.",
            Unit = "share",
            Range = "-1 to 1",
            Source = "own definition",
            RestsOn = [typeof(Stake)],
        },
        new("key-person-knowledge", KnowledgeHolders.Key.Select(key => MeasuredValue.Share(FactReference.To<Person>(key.Person).ToString(), key.Items, key.Total)))
        {
            Description = "The share of the recorded knowledge that nobody would know well without the one person on whom most of it hangs.",
            Unit = "share",
            Range = "0 to 1",
            Source = "Avelino and others 2016",
            RestsOn = [typeof(Knowledge)],
        },
    ];

    private static MeasuredValue Share(ResourceShare share) =>
        new($"{FactReference.To<Party>(share.Party)} of {Named(share.Kind, share.Unit)}", share.Share);

    private static MeasuredValue Concentration(ResourcePool pool) =>
        new(Named(pool.Kind, pool.Unit), pool.Concentration) { Whole = pool.Shares.Count };

    private static string Named(ResourceKind kind, string unit) => unit.Length == 0 ? $"{kind}" : $"{kind} in {unit}";
}
