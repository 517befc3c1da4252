using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Who pays whom: one party that pays, and all others, which are paid.</summary>
internal sealed record PaidParties(string Payer, EquatableArray<string> Payees)
{
    private static readonly Query<Payment> Payments = Query.Facts<ResourceFlow>()
        .Where(flow => flow.Kind == ResourceKind.Money && flow.Amount != 0 && flow.From != flow.To)
        .Select(flow => new Payment(flow.From, flow.To))
        .Concat(Query.Facts<Funding>().SelectMany(funding => funding.Recipients.Select(party => new Payment(funding.Funder, party))));

    private static readonly Query<string> Payers = Payments
        .Select(payment => payment.From)
        .Concat(Query.Facts<Contribution>().Where(given => given.Kind == ResourceKind.Money && given.Amount != 0).Select(given => given.Party))
        .Distinct();

    private static readonly Query<Party> Unpaid = Query.Facts<Party>()
        .Where(party => party.TakesPart)
        .NotMatching(Payments, party => party.Id, payment => payment.To);

    /// <summary>One row when one party brings all the money that passes or is brought, and every other that takes part is paid; else none.</summary>
    public static Query<PaidParties> ByOne { get; } = Find();

    private static Query<PaidParties> Find()
    {
        var single = Payers
            .GroupBy(_ => "", Aggregate.Collect<string, string>(party => party), (_, all) => new All(all))
            .Where(all => all.Ids.Count == 1)
            .Select(all => all.Ids[0]);
        var payees = Payments
            .Select(payment => payment.To)
            .Distinct()
            .GroupBy(_ => "", Aggregate.Collect<string, string>(party => party), (_, all) => new All(all));
        var others = Unpaid.NotMatching(single, party => party.Id, payer => payer);
        return single
            .NotMatching(others, _ => "", _ => "")
            .Join(payees, _ => "", _ => "", (payer, all) => new PaidParties(payer, all.Ids));
    }

    private sealed record Payment(string From, string To);

    private sealed record All(EquatableArray<string> Ids);
}
