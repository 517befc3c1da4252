using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports a collaboration that works without a signed agreement, and a party that has not signed.</summary>
public sealed class NoAgreement : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0801",
        "No signed agreement",
        "{who} {situation}: {value} signed, {threshold} needed",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var signed = Signatures.Signed;
        var collaboration = TheCollaboration.With(
            Query.Facts<Agreement>().Select(FactReference.To).Concat(Query.Facts<StageEvidence>().Select(FactReference.To)));
        var unsigned = collaboration.NotMatching(signed, _ => "", _ => "");
        var past = Query.Facts<StageEvidence>()
            .Where(evidence => evidence is { Skipped: false, Stage: > LifecycleStage.PartnerSelection })
            .GroupBy(_ => "", Aggregate.Collect<StageEvidence, string>(evidence => evidence.Id), (_, ids) => new Past(ids));
        var working = unsigned
            .NotMatching(Signatures.Unclear, _ => "", _ => "")
            .Join(past, _ => "", _ => "", (subject, stages) => new Working(subject, stages));

        var refusals = Signatures.Missing
            .Join(signed, missing => missing.Agreement, agreement => agreement.Id, (missing, agreement) => new Refusal(missing.Party, "", agreement))
            .WithParty(refusal => refusal.Party, (refusal, party) => refusal with { Name = party?.Name ?? refusal.Party });
        var partners = Query.Facts<Party>().Where(MayBePartner);
        var without = partners.NotMatching(Signatures.Given.Concat(Signatures.Missing), party => party.Id, signature => signature.Party);
        var others = without.Matching(signed, _ => "", _ => "");
        var outside = others.NotMatching(Signatures.Unclear, _ => "", _ => "");

        return RuleDefinition
            .Judge(
                collaboration.Select(subject => subject.Reference).Concat(partners.Select(FactReference.To)),
                Recorded<Agreement>(),
                Recorded<StageEvidence>())
            .Report(working, Describe, Complete<Agreement>())
            .Report(refusals, Describe)
            .Report(outside.Where(IsPartner), Describe, Complete<Agreement>())
            .Clear(collaboration.Matching(signed, _ => "", _ => "").Select(subject => subject.Reference))
            .Clear(partners.Matching(Signatures.Given, party => party.Id, given => given.Party).Select(FactReference.To))
            .LeaveOpen(unsigned.NotMatching(past, _ => "", _ => "").Select(subject => subject.Reference), "a stage past partner selection")
            .LeaveOpen(unsigned.Matching(Signatures.Unclear, _ => "", _ => "").Select(subject => subject.Reference), "whether the agreement was signed")
            .LeaveOpen(without.NotMatching(signed, _ => "", _ => "").Select(FactReference.To), "an agreement that others signed")
            .LeaveOpen(others.Matching(Signatures.Unclear, _ => "", _ => "").Select(FactReference.To), "who signed each agreement")
            .LeaveOpen(outside.Where(party => !IsPartner(party)).Select(FactReference.To), "whether it is a partner");
    }

    private static bool MayBePartner(Party party) => party.Members.IsEmpty && (party.Standing.IsEmpty || IsPartner(party));

    private static bool IsPartner(Party party) => party.Standing.Contains(PartyStanding.Partner);

    private static Finding Describe(Working row) => Describe(
            Finding.On(row.Collaboration.Reference), row.Collaboration.Name, "is past partner selection without a signed agreement")
        .Because(row.Past.Evidence.Select(FactReference.To<StageEvidence>), "past partner selection");

    private static Finding Describe(Refusal row) => Describe(
        Finding.On(FactReference.To<Party>(row.Party), row.Agreement.Reference), row.Name, $"has not signed agreement '{row.Agreement.Name}'");

    private static Finding Describe(Party party) => Describe(Finding.On(party.Reference), party.Name, "has signed no agreement, and others have");

    private static Finding Describe(Finding finding, string who, string situation) =>
        finding.With("who", who).With("situation", situation).Measured(0, 1, "signed agreements");

    private sealed record Past(EquatableArray<string> Evidence);

    private sealed record Working(TheCollaboration Collaboration, Past Past);

    private sealed record Refusal(string Party, string Name, Agreement Agreement);
}
