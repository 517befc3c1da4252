using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>Reports a party in which nobody at the top stands behind the collaboration.</summary>
public sealed class NoLeadershipCommitment : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0901",
        "A party's leadership is not committed",
        "'{party}' has {value} active sponsors on {date}, at least {threshold} needed",
        Category.Leadership,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var parties = Query.Facts<Party>().Where(party => party.TakesPart);
        var records = Query.Facts<Sponsorship>().GroupBy(
            sponsorship => sponsorship.Party,
            Aggregate.CollectBy<Sponsorship, string>(sponsorship => sponsorship.Id),
            (party, all) => new Records(party, all));
        var rows = parties
            .Join(records, party => party.Id, all => all.Party, (party, all) => new Sponsored(party, all.Sponsorships))
            .Concat(parties.NotMatching(records, party => party.Id, all => all.Party).Select(party => new Sponsored(party, [])))
            .Combine(Query.AsOf, (sponsored, asOf) => new Row(sponsored, asOf));
        var without = rows.Where(row => Has(row, IsSponsor) == false);

        return RuleDefinition
            .Judge(parties)
            .Needs(Recorded<Sponsorship>())
            .Report(without.Where(row => Has(row, IsNobody) == true), Describe)
            .Report(without.Where(row => Has(row, IsNobody) != true), Describe, Complete<Sponsorship>())
            .Clear(rows.Where(row => Has(row, IsSponsor) == true).Select(Subject))
            .LeaveOpen(rows.Where(row => Has(row, IsSponsor) is null).Select(Subject), "whether its sponsor is in office");
    }

    /// <summary>Whether one of them holds on the day; null when only one that the dates leave open could.</summary>
    private static bool? Has(Row row, Func<Sponsorship, bool> isSought)
    {
        var held = row.Sponsored.Sponsorships
            .Where(isSought)
            .Select(sponsorship => InForce.On(sponsorship.From, sponsorship.Until, row.AsOf))
            .ToList();
        if (held.Contains(true)) return true;
        return held.Contains(null) ? null : false;
    }

    /// <summary>Whether it names a sponsor, unless one who did not commit the party; nobody and a name in one record are a sponsor.</summary>
    private static bool IsSponsor(Sponsorship sponsorship) => sponsorship.StatementMade != false && !IsNobody(sponsorship);

    private static bool IsNobody(Sponsorship sponsorship) => sponsorship is { Nobody: true, Person: null };

    private static FactReference Subject(Row row) => row.Sponsored.Party.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("party", row.Sponsored.Party.Name)
        .With("date", PartialDate.From(row.AsOf))
        .Measured(0, 1, "active sponsors")
        .Because(row.Sponsored.Sponsorships.Select(FactReference.To), "not an active sponsor");

    private sealed record Records(string Party, EquatableArray<Sponsorship> Sponsorships);

    private sealed record Sponsored(Party Party, EquatableArray<Sponsorship> Sponsorships);

    private sealed record Row(Sponsored Sponsored, DateOnly AsOf);
}
