using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports two parties that must work together and have no way to talk with each other.</summary>
public sealed class NoTwoWayChannel : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0601",
        "No two-way channel",
        "'{party}' and '{other}' have to work together and share {value} two-way channels or contacts, at least {threshold} needed",
        Category.Communication,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var unmet = WorkPairs.All.NotMatching(Contacts.All, row => row.Pair, pair => pair);
        var apart = unmet.NotMatching(Contacts.Possible, row => row.Pair, pair => pair);
        var possible = unmet.Matching(Contacts.Possible, row => row.Pair, pair => pair);
        var denied = Query.Facts<Tie>()
            .Where(tie => tie is { Relation: TieRelation.Communicates, Strength: 0 })
            .SelectMany(PartyPair.Of);

        return RuleDefinition
            .Judge(WorkPairs.All.Select(Subject), Recorded<Assignment>(), Recorded<Tie>())
            .Report(apart.Matching(denied, row => row.Pair, pair => pair), Describe)
            .Report(apart.Matching(Contacts.Surveyed, _ => "", key => key), Describe, Complete<Tie>())
            .Report(apart, Describe, Complete<Channel>())
            .Clear(WorkPairs.All.NotMatching(unmet, Subject, Subject).Select(Subject))
            .LeaveOpen(possible.Select(Subject), "the direction of each channel, and who came to each meeting");
    }

    private static FactReference Subject(WorkPairs.WorkPair row) => FactReference.To<Party>(row.Pair.First);

    private static Finding Describe(WorkPairs.WorkPair row) => Finding
        .On(Subject(row), FactReference.To<Party>(row.Pair.Second))
        .With("party", row.First)
        .With("other", row.Second)
        .Measured(0, 1, "channels")
        .Because(row.Work, "work together");
}
