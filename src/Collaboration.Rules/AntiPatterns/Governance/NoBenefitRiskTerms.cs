using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports an agreement that does not settle how benefits or risks are shared.</summary>
public sealed class NoBenefitRiskTerms : Rule
{
    private static readonly AgreementTerms Sharing = AgreementTerms.On(ClauseTopic.BenefitSharing, ClauseTopic.RiskSharing);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0802",
        "No terms on benefits or risks",
        "Agreement '{agreement}' does not settle {topics}: {value} agreed terms, {threshold} needed",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define() => Sharing.Define(Describe);

    private static Finding Describe(TermGap gap) =>
        gap.Describe().With("agreement", gap.Agreement.Name).With("topics", gap.Matters);
}
