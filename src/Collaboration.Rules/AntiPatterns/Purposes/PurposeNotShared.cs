using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>Reports a party that agreed to none of the purposes that others share.</summary>
public sealed class PurposeNotShared : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0102",
        "A party does not share the purpose",
        "'{party}' agreed to {value} of the shared purposes ({purposes}), at least {threshold} needed",
        Category.Purposes,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var unknown = Query.Facts<Purpose>().Where(purpose => purpose.AgreedBy is null);
        var agreed = PurposeParts.Agreed.Matching(PurposeParts.Shared, part => part.Purpose, purpose => purpose.Id);
        var shared = PurposeParts.Shared
            .GroupBy(_ => "", Aggregate.CollectBy<Purpose, string>(purpose => purpose.Id), (_, purposes) => purposes);
        var apart = PurposeParts.Parties.NotMatching(agreed, party => party.Id, part => part.Party);
        var missing = apart
            .NotMatching(unknown, _ => "", _ => "")
            .Join(shared, _ => "", _ => "", (party, purposes) => new Row(party, purposes));

        return RuleDefinition
            .Judge(PurposeParts.Parties)
            .Needs(Recorded<Purpose>())
            .Report(missing, Describe, Complete<Purpose>())
            .Clear(PurposeParts.Parties.Matching(agreed, party => party.Id, part => part.Party).Select(FactReference.To))
            .LeaveOpen(apart.Matching(unknown, _ => "", _ => "").Select(FactReference.To), "who agreed to the purpose")
            .LeaveOpen(apart.NotMatching(shared, _ => "", _ => "").Select(FactReference.To), "a purpose that others share");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Party.Reference)
        .With("party", row.Party.Name)
        .With("purposes", Enumeration.Of(row.Purposes.Select(purpose => $"'{purpose.Statement}'")))
        .Measured(0, 1, "purposes")
        .Because(row.Purposes.Select(FactReference.To), "agreed to by others");

    private sealed record Row(Party Party, EquatableArray<Purpose> Purposes);
}
