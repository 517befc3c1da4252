using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports an agreement without ground rules or without a route for disputes.</summary>
public sealed class NoGroundRules : Rule
{
    private static readonly AgreementTerms Conduct = AgreementTerms.On(StandIns(), ClauseTopic.GroundRules, ClauseTopic.Dispute);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0806",
        "No ground rules or dispute route",
        "Agreement '{agreement}' does not settle {topics}: {value} agreed terms, {threshold} expected",
        Category.Governance,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define() => Conduct.Define(Describe);

    /// <summary>Standards of behaviour are ground rules, and some safeguards are a route for disputes, wherever they are written.</summary>
    private static Query<AgreementTerms.Term> StandIns()
    {
        var agreements = Query.Facts<Agreement>();
        return agreements
            .Matching(Query.Facts<BehaviourStandard>().Where(IsAgreed), _ => "", _ => "")
            .Select(agreement => new AgreementTerms.Term(agreement.Id, ClauseTopic.GroundRules))
            .Concat(agreements
                .Matching(Query.Facts<Safeguard>().Where(IsRoute), _ => "", _ => "")
                .Select(agreement => new AgreementTerms.Term(agreement.Id, ClauseTopic.Dispute)));
    }

    private static bool IsAgreed(BehaviourStandard standard) => standard.AgreedBy is null || standard.AgreedBy.Value.Distinct().Count() > 1;

    private static bool IsRoute(Safeguard safeguard) => safeguard is
    {
        Kind: SafeguardKind.DisputeResolution or SafeguardKind.Escalation,
        Area: null,
        Protects.IsEmpty: true,
    };

    private static Finding Describe(TermGap gap) =>
        gap.Describe().With("agreement", gap.Agreement.Name).With("topics", gap.Matters);
}
