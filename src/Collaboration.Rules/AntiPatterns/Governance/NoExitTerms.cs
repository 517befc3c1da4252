using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports an agreement that does not settle how to leave or to end.</summary>
public sealed class NoExitTerms : Rule
{
    private static readonly AgreementTerms Exit = AgreementTerms.On(ClauseTopic.Exit);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0803",
        "No exit arrangements",
        "Agreement '{agreement}' does not settle how to leave or to end: {value} agreed terms, {threshold} needed",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define() => Exit.Define(Describe);

    private static Finding Describe(TermGap gap) => gap.Describe().With("agreement", gap.Agreement.Name);
}
