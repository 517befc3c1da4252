using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports an achievement for which a contributor was not credited, or a party that did not contribute was.</summary>
public sealed class CreditNotShared : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0707",
        "Credit does not follow contribution",
        "Credit for '{achievement}' does not follow contribution: {parties}; {value} amiss, at most {threshold} expected",
        Category.Trust,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var credits = Query.Facts<Credit>();
        var known = credits.Where(credit => credit is { ContributedBy: not null, CreditedTo: not null });
        var contributed = known.SelectMany(credit => Parts(credit, credit.ContributedBy!.Value));
        var credited = known.SelectMany(credit => Parts(credit, credit.CreditedTo!.Value));
        var amiss = Without(contributed, credited, "was not credited")
            .Concat(Without(credited, contributed, "was credited without contributing"))
            .GroupBy(row => row.Credit, Aggregate.CollectBy<Row, string>(row => row.Party), (credit, rows) => new Amiss(credit, rows));

        return RuleDefinition
            .Judge(credits)
            .Report(amiss, Describe)
            .LeaveOpen(credits.Where(credit => credit.ContributedBy is null).Select(FactReference.To), "who contributed")
            .LeaveOpen(credits.Where(credit => credit.CreditedTo is null).Select(FactReference.To), "who was credited");
    }

    private static IEnumerable<Part> Parts(Credit credit, EquatableArray<string> parties) =>
        parties.Distinct().Select(party => new Part(credit, party));

    /// <summary>The parts that nobody has on the other side: not the party, nor a body it belongs to, nor a member of it.</summary>
    private static Query<Row> Without(Query<Part> parts, Query<Part> others, string what)
    {
        var covered = others.WithBodies(part => part.Party, (part, party) => part with { Party = party });
        return parts
            .NotMatching(covered, part => part, part => part)
            .WithParty(part => part.Party, (part, party) => new Row(part.Credit, part.Party, $"{party?.Name ?? part.Party} {what}"));
    }

    private static Finding Describe(Amiss amiss) => Finding
        .On(amiss.Credit.Reference)
        .With("achievement", amiss.Credit.Achievement)
        .With("parties", string.Join(", ", amiss.Rows.Select(row => row.Text).Order(StringComparer.Ordinal)))
        .Measured(amiss.Rows.Count, 0, "parties")
        .Because(amiss.Rows.Select(row => FactReference.To<Party>(row.Party)), "contribution and credit differ");

    private sealed record Part(Credit Credit, string Party);

    private sealed record Row(Credit Credit, string Party, string Text);

    private sealed record Amiss(Credit Credit, EquatableArray<Row> Rows);
}
