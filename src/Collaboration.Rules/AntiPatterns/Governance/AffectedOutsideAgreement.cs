using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports a party that must use or live with the result, is party to no agreement, and is at most informed.</summary>
public sealed class AffectedOutsideAgreement : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0813",
        "The affected are outside the agreement",
        "'{party}' must {fate} the result and is at most informed: party to {value} agreements, at least {threshold} expected",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var affected = AffectedParty.All;
        var within = Signatures.Bound.Select(bound => bound.Party).Concat(AffectedParty.Involved);
        var outside = affected.NotMatching(within, row => row.Party.Id, party => party);
        var agreements = Query.Facts<Agreement>();
        var unnamed = agreements.Where(agreement => agreement is { Parties: null, SignedBy: null });
        var known = outside.Matching(agreements, _ => "", _ => "").NotMatching(unnamed, _ => "", _ => "");
        var groups = known.Matching(AffectedParty.Groups, row => row.Party.Id, party => party);
        var others = known.NotMatching(AffectedParty.Groups, row => row.Party.Id, party => party);

        return RuleDefinition
            .Judge(affected.Select(Subject), Recorded<Party>())
            .Report(groups, Describe, Complete<Agreement>(), Complete<Involvement>())
            .Report(others, Describe, Complete<Agreement>(), Complete<Decision>())
            .Clear(affected.Matching(within, row => row.Party.Id, party => party).Select(Subject))
            .LeaveOpen(outside.NotMatching(agreements, _ => "", _ => "").Select(Subject), "an agreement to be party to")
            .LeaveOpen(outside.Matching(unnamed, _ => "", _ => "").Select(Subject), "whom each agreement binds");
    }

    private static FactReference Subject(AffectedParty row) => row.Party.Reference;

    private static Finding Describe(AffectedParty row) => Finding
        .On(Subject(row))
        .With("party", row.Party.Name)
        .With("fate", row.Fate)
        .Measured(0, 1, "agreements");
}
