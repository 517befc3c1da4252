using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>Reports a collaboration without a purpose that two parties agreed to.</summary>
public sealed class NoSharedPurpose : Rule
{
    private static readonly Query<Party> Partners = Query.Facts<Party>().Where(party => party.TakesPart);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0101",
        "No purpose is shared",
        "{collaboration} has {value} purposes that two or more parties agreed to, at least {threshold} needed: {count} recorded",
        Category.Purposes,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.GiveMeaning, SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var purposes = Query.Facts<Purpose>();
        var unknown = purposes.Where(purpose => purpose.AgreedBy is null);
        var collaboration = TheCollaboration.With(purposes.Select(FactReference.To).Concat(Partners.Select(FactReference.To)));
        var withShared = collaboration.Matching(PurposeParts.Shared, _ => "", _ => "");
        var withoutShared = collaboration.NotMatching(PurposeParts.Shared, _ => "", _ => "");
        var open = withoutShared.Matching(unknown, _ => "", _ => "");
        var known = withoutShared.NotMatching(unknown, _ => "", _ => "");
        var several = Partners
            .GroupBy(_ => "", Aggregate.Sum<Party, int>(party => PartyLookup.IsSeveral(party) ? 2 : 1), (_, parties) => parties)
            .Where(parties => parties > 1);
        var divided = known.Matching(several, _ => "", _ => "");

        return RuleDefinition
            .Judge(collaboration.Select(Subject), Recorded<Purpose>(), Recorded<Party>())
            .Report(WithPurposes(divided), Describe, Complete<Purpose>())
            .Clear(withShared.Select(Subject))
            .LeaveOpen(open.Select(Subject), "who agreed to the purpose")
            .LeaveOpen(known.NotMatching(several, _ => "", _ => "").Select(Subject), "a second party to agree with");
    }

    private static Query<Row> WithPurposes(Query<TheCollaboration> subjects)
    {
        var purposes = Query.Facts<Purpose>()
            .GroupBy(_ => "", Aggregate.Collect<Purpose, FactReference>(FactReference.To), (_, all) => all);
        return subjects
            .Join(purposes, _ => "", _ => "", (subject, all) => new Row(subject, all))
            .Concat(subjects.NotMatching(purposes, _ => "", _ => "").Select(subject => new Row(subject, [])));
    }

    private static FactReference Subject(TheCollaboration subject) => subject.Reference;

    private static Finding Describe(Row row) => Finding
        .On(row.Subject.Reference)
        .With("collaboration", row.Subject.Name)
        .With("count", row.Purposes.Count)
        .Measured(0, 1, "shared purposes")
        .Because(row.Purposes, "agreed to by fewer than two");

    private sealed record Row(TheCollaboration Subject, EquatableArray<FactReference> Purposes);
}
