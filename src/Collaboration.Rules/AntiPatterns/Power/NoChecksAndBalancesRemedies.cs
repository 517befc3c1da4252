using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Agrees on one of the usual checks on whoever holds most.</summary>
internal sealed class NoChecksAndBalancesRemedies : RuleRemedies
{
    public override string RuleId => "CR0406";

    private static readonly (SafeguardKind Kind, string Name, string Requires)[] Checks =
    [
        (SafeguardKind.Appeal, "Right of appeal", "the parties agree who looks at an appealed decision again"),
        (SafeguardKind.Audit, "Audit from outside", "the parties name an auditor"),
        (SafeguardKind.IndependentReview, "Independent review", "the parties name who reviews, and when"),
    ];

    public override IEnumerable<Remedy> Offer(RemedyRequest request) => Checks.Select(check => new Remedy(
        $"Agree on a check: {check.Name}",
        check.Requires,
        FactEdit.Add(new Safeguard
        {
            Id = request.FreeId<Safeguard>($"{request.Diagnostic.Subject.Id}-{check.Kind.ToString().ToLowerInvariant()}"),
            Name = check.Name,
            Kind = check.Kind,
            Phase = request.Phase,
        })));
}
