using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>Reports a party that belongs to more collaborations than it has capacity for.</summary>
public sealed class PartnershipFatigue : Rule
{
    /// <summary>How many collaborations a party may belong to where its own capacity is not recorded.</summary>
    public static readonly Setting<int> MaximumMemberships = new("maximum_memberships", 5, 1, 1000)
    {
        Description = "How many collaborations a party may belong to where its own capacity is not recorded.",
        Unit = "collaborations",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0906",
        "A party belongs to too many collaborations",
        "'{party}' belongs to {value} collaborations on {date}, more than {threshold}, {limit}",
        Category.Leadership,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumMemberships];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var memberships = Query.Facts<Membership>().GroupBy(
            membership => membership.Party,
            Aggregate.CollectBy<Membership, string>(membership => membership.Id),
            (party, all) => new Memberships(party, all));
        var room = Query.Facts<Capacity>()
            .Where(MembershipCapacity.IsMeant)
            .GroupBy(
                capacity => capacity.Party!,
                Aggregate.Max<Capacity, decimal>(capacity => capacity.Available!.Value),
                (party, most) => new Room(party, most));
        var members = Query.Facts<Party>()
            .Join(memberships, party => party.Id, all => all.Party, (party, all) => new Member(party, all.All))
            .Combine(Query.AsOf, (member, asOf) => new Row(member, asOf, 0, false));
        var rows = members
            .Join(room, row => row.Member.Party.Id, of => of.Party, (row, of) => row with { Limit = of.Most, IsOwnLimit = true })
            .Concat(members
                .NotMatching(room, row => row.Member.Party.Id, of => of.Party)
                .Combine(MaximumMemberships.Value, (row, maximum) => row with { Limit = maximum }));

        return RuleDefinition
            .Judge(Query.Facts<Party>().Matching(memberships, party => party.Id, all => all.Party))
            .Needs(Recorded<Membership>())
            .Report(rows.Where(row => row.Sure > row.Limit), Describe)
            .LeaveOpen(rows.Where(row => row.Sure <= row.Limit && row.Possible > row.Limit).Select(row => row.Member.Party.Reference), "when it belongs to each");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Member.Party.Reference)
        .With("party", row.Member.Party.Name)
        .With("date", PartialDate.From(row.AsOf))
        .With("limit", row.IsOwnLimit ? "its recorded capacity" : "the most without a recorded capacity")
        .Measured(row.Sure, (double)row.Limit, "collaborations")
        .Because(row.Member.All.Where(row.Holds).Select(FactReference.To), "belongs to");

    private sealed record Memberships(string Party, EquatableArray<Membership> All);

    private sealed record Room(string Party, decimal Most);

    private sealed record Member(Party Party, EquatableArray<Membership> All);

    private sealed record Row(Member Member, DateOnly AsOf, decimal Limit, bool IsOwnLimit)
    {
        public int Sure => Count(Holds);

        public int Possible => Count(membership => InForce.On(membership.From, membership.Until, AsOf) != false);

        public bool Holds(Membership membership) => InForce.On(membership.From, membership.Until, AsOf) == true;

        private int Count(Func<Membership, bool> isCounted) =>
            Member.All.Where(isCounted).Select(membership => membership.Collaboration.Trim().ToUpperInvariant()).Distinct().Count();
    }
}
