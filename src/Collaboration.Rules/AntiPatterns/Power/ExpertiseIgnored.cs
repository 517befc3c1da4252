using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a decision that needed an expertise and was taken without any party that has it.</summary>
public sealed class ExpertiseIgnored : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0409",
        "Expertise was not used",
        "Decision '{decision}' needed {expertise} and was taken without {parties}: "
            + "{value} of {count} with that expertise had a part, at least {threshold} expected",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var decisions = Query.Facts<Decision>();
        var experts = decisions
            .Where(decision => decision.ExpertiseNeeded is not null)
            .Join(
                Query.Facts<Expertise>(),
                decision => decision.ExpertiseNeeded!,
                expertise => expertise.Area,
                (decision, expertise) => new Know(decision, expertise))
            .WithParty(know => know.Expertise.Party, (know, party) => new Expert(know.Decision, know.Expertise, party))
            .Where(expert => expert.Party is null or { TakesPart: true });
        var heard = experts.Matching(DecisionParticipation.Parts, expert => new(expert.Decision.Id, expert.Expertise.Party), part => part);
        var unheard = experts
            .NotMatching(heard, expert => expert.Decision.Id, expert => expert.Decision.Id)
            .GroupBy(
                expert => expert.Decision,
                Aggregate.CollectBy((Expert expert) => expert.Expertise.Id),
                (decision, all) => new Unheard(decision, all));
        var astray = unheard.Where(row => row.Experts.Any(expert => expert.Party is null));
        var known = unheard.Where(row => IsKnown(row.Decision) && row.Experts.All(expert => expert.Party is not null) && !IsForAnother(row));

        return RuleDefinition
            .Judge(decisions)
            .Report(known, Describe, Complete<Expertise>())
            .Clear(heard.Select(expert => expert.Decision.Reference))
            .LeaveOpen(unheard.Where(row => row.Decision.Consulted is null).Select(row => row.Decision.Reference), "who was consulted")
            .LeaveOpen(unheard.Where(row => row.Decision.DecidedBy is null).Select(row => row.Decision.Reference), "who decided")
            .LeaveOpen(astray.Select(row => row.Decision.Reference), "who has the expertise")
            .LeaveOpen(decisions.Where(decision => decision.ExpertiseNeeded is null).Select(FactReference.To), "the expertise it needs");
    }

    private static bool IsKnown(Decision decision) => decision is { Consulted: not null, DecidedBy: not null };

    /// <summary>Whether each of them was left out as such, or is affected and was not asked, which other rules report.</summary>
    private static bool IsForAnother(Unheard row) =>
        Parties(row).All(party => (row.Decision.LeftOut ?? []).Contains(party) || row.Decision.Affected.Contains(party));

    private static IEnumerable<string> Parties(Unheard row) => row.Experts.Select(expert => expert.Expertise.Party).Distinct(StringComparer.Ordinal);

    private static Finding Describe(Unheard row) => Finding
        .On(row.Decision.Reference)
        .With("decision", row.Decision.Name)
        .With("expertise", row.Decision.ExpertiseNeeded!)
        .With("parties", string.Join(", ", row.Experts.Select(expert => expert.Party!).Distinct().Select(party => party.Name).Order(StringComparer.Ordinal)))
        .With("count", Parties(row).Count())
        .Measured(0, 1, "parties")
        .Because(row.Experts.Select(expert => expert.Expertise.Reference), "expertise not used");

    private sealed record Know(Decision Decision, Expertise Expertise);

    private sealed record Expert(Decision Decision, Expertise Expertise, Party? Party);

    private sealed record Unheard(Decision Decision, EquatableArray<Expert> Experts);
}
