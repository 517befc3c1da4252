using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a collaboration in which power is out of balance and no standard of behaviour was agreed.</summary>
public sealed class NoBehaviourStandards : Rule
{
    /// <summary>The share of decisions or resources above which one party is out of balance with the others.</summary>
    public static readonly Setting<double> MaximumShare = new("maximum_share", 0.5, 0, 1)
    {
        Description = "The share of the decisions, or of one resource, above which a party outweighs all others together.",
        Unit = "share",
        Origin = ThresholdOrigin.Structural,
    };

    /// <summary>The number of decisions below which shares of them are not judged.</summary>
    public static readonly Setting<int> MinimumDecisions = new("minimum_decisions", 5, 1, 1000)
    {
        Description = "How many decisions there must be for shares of them to mean something.",
        Unit = "decisions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0709",
        "No standards of behaviour",
        "{collaboration} has {value} agreed standards of behaviour, at least {threshold} expected, though {imbalance}",
        Category.Trust,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumShare, MinimumDecisions];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var collaboration = TheCollaboration.With(Query.Facts<Party>());
        var without = collaboration.NotMatching(AgreedStandards.All, _ => "", _ => "");
        var unknown = without.Matching(AgreedStandards.Unknown, _ => "", _ => "");
        var unregulated = without.NotMatching(AgreedStandards.Unknown, _ => "", _ => "");

        var votes = unregulated.Join(Imbalances.OfVotes, _ => "", _ => "", Describe);
        var decisions = unregulated.Join(Imbalances.OfDecisions(MaximumShare, MinimumDecisions), _ => "", _ => "", Describe);
        var resources = unregulated.Join(Imbalances.OfResources(MaximumShare), _ => "", _ => "", Describe);
        var participation = unregulated.Join(Imbalances.OfParticipation, _ => "", _ => "", Describe);

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Party>())
            .Needs(Complete<BehaviourStandard>())
            .Report(votes, finding => finding, Complete<DecisionRight>())
            .Report(decisions, finding => finding, Complete<Decision>())
            .Report(resources, finding => finding, Complete<Contribution>())
            .Report(participation, finding => finding, Recorded<Decision>())
            .LeaveOpen(unknown.Select(subject => subject.Reference), "who agreed to each standard of behaviour")
            .Clear(collaboration.Matching(AgreedStandards.All, _ => "", _ => "").Select(subject => subject.Reference));
    }

    private static Finding Describe(TheCollaboration subject, Imbalance imbalance) => Finding
        .On(subject.Reference, [.. imbalance.About])
        .With("collaboration", subject.Name)
        .With("imbalance", imbalance.Text)
        .Measured(0, 1, "agreed standards")
        .Because(imbalance.Evidence, "imbalance");
}
