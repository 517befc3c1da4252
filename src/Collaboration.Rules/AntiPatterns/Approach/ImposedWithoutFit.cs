using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a practice that one party was made to adopt by others, without anyone having looked at how it suits it.</summary>
public sealed class ImposedWithoutFit : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0502",
        "Imposed without looking at the fit",
        "Practice '{practice}' was mandated on '{party}' by {origin}: {value} assessments of its fit, {threshold} needed",
        Category.Approach,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var origins = WithBodies(Adoptions.All.Select(adopted => new Row(adopted, false, null)));
        var open = origins.Where(row => !IsInOrder(row));
        var imposed = open.Where(row => IsImposed(row) == true && row.Adopted.Adoption.FitAssessed == false);

        return RuleDefinition
            .Judge(Query.Facts<Adoption>())
            .Report(imposed.WithParty(MandatedBy, (row, party) => row with { Mandator = party }), Describe)
            .LeaveOpen(open.Where(row => row.Adopted.Adoption.FitAssessed is null).Select(Subject), "whether the fit was assessed")
            .LeaveOpen(open.Where(row => IsImposed(row) is null).Select(Subject), "who mandated it")
            .LeaveOpen(Adoptions.OfUnknownPractices.Select(FactReference.To), "what it adopts")
            .Clear(origins.Where(IsInOrder).Select(Subject));
    }

    /// <summary>What a body mandates, its members took part in mandating.</summary>
    private static Query<Row> WithBodies(Query<Row> rows)
    {
        var memberships = rows
            .SelectMany(row => Origins(row).Select(origin => new Origin(row, origin)))
            .Join(Query.Facts<Party>(), origin => origin.Party, body => body.Id, (origin, body) => new Membership(origin.Row, body))
            .Where(membership => membership.Body.Members.Contains(membership.Row.Adopted.Adoption.Party));
        var own = rows.Matching(memberships, row => row, membership => membership.Row).Select(row => row with { IsMember = true });
        return own.Concat(rows.NotMatching(memberships, row => row, membership => membership.Row));
    }

    /// <summary>Who introduced a practice need not be who mandated it, so that it gives no name.</summary>
    private static string MandatedBy(Row row) => row.Adopted.Adoption.MandatedBy ?? "";

    private static IEnumerable<string> Origins(Row row) => row.Adopted.Adoption.MandatedBy is { } party
        ? [party]
        : row.Adopted.Practice.IntroducedBy.Distinct();

    private static bool IsInOrder(Row row) =>
        row.Adopted.Adoption.FitAssessed == true || row.Adopted.Practice.CommonBecause is not null || IsImposed(row) == false;

    /// <summary>Whether others mandated it; null when that is not known.</summary>
    private static bool? IsImposed(Row row)
    {
        var adoption = row.Adopted.Adoption;
        if (adoption.Mandated == false || row.IsMember || Origins(row).Contains(adoption.Party)) return false;
        if (adoption.MandatedBy is not null) return true;
        return adoption.Mandated == true && !row.Adopted.Practice.IntroducedBy.IsEmpty ? true : null;
    }

    private static FactReference Subject(Row row) => row.Adopted.Adoption.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("practice", row.Adopted.Practice.Name)
        .With("party", row.Adopted.PartyName)
        .With("origin", (row.Mandator?.Name ?? row.Adopted.Adoption.MandatedBy) is { } name ? $"'{name}'" : "others")
        .Measured(0, 1, "assessments")
        .Because(row.Adopted.Practice.Reference, "imposed")
        .Because(Origins(row).Order(StringComparer.Ordinal).Select(FactReference.To<Party>), "imposed by");

    private sealed record Row(AdoptedPractice Adopted, bool IsMember, Party? Mandator);

    private sealed record Origin(Row Row, string Party);

    private sealed record Membership(Row Row, Party Body);
}
