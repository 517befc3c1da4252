using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a practice that a party was told to use by another, without a look at how it suits.</summary>
public sealed class ImposedWithoutFit : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0502",
        "Imposed without a look at the fit",
        "'{party}' was told by {by} to use '{practice}': {value} assessments of how it suits, at least {threshold} needed",
        Category.Approach,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var adoptions = NamedAdoptions.All.WithParty(named => named.Adoption.MandatedBy ?? "", (named, by) => new Row(named, by));
        var imposed = adoptions.Where(row => row.IsImposed == true);

        return RuleDefinition
            .Judge(Query.Facts<Adoption>())
            .Report(imposed.Where(row => row.FitAssessed == false), Describe)
            .Clear(adoptions.Where(row => row.FitAssessed == true || row.IsImposed == false).Select(row => row.Named.Reference))
            .LeaveOpen(imposed.Where(row => row.FitAssessed is null).Select(row => row.Named.Reference), "whether the fit was assessed")
            .LeaveOpen(adoptions.Where(IsOfUnknownOrigin).Select(row => row.Named.Reference), "whether another party mandated it");
    }

    private static bool IsOfUnknownOrigin(Row row) => row.IsImposed is null && row.FitAssessed != true;

    private static Finding Describe(Row row)
    {
        var finding = Finding
            .On(row.Named.Reference)
            .With("party", row.Named.PartyName)
            .With("by", row.By?.Name ?? row.Named.Adoption.MandatedBy ?? "those who introduced it")
            .With("practice", row.Named.PracticeName)
            .Measured(0, 1, "assessments")
            .Because(row.Named.Reference, "fit not assessed");
        return row.Named.Adoption.MandatedBy is null ? finding.Because(row.Named.Practice!.Reference, "introduced by others") : finding;
    }

    private sealed record Row(NamedAdoption Named, Party? By)
    {
        public bool? FitAssessed => Named.Adoption.FitAssessed;

        /// <summary>Whether another party mandated it; null when not known. A body's mandate is not that of another for its members.</summary>
        public bool? IsImposed => Named.Adoption switch
        {
            { Mandated: false } => false,
            { MandatedBy: { } by } adoption => by != adoption.Party && By?.Members.Contains(adoption.Party) != true,
            { Mandated: true } adoption when Named.Practice is { IntroducedBy.IsEmpty: false } practice => !practice.IntroducedBy.Contains(adoption.Party),
            _ => null,
        };
    }
}
