using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>Reports a purpose that fewer than two parties helped to shape.</summary>
public sealed class PurposeWrittenByOne : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0103",
        "The purpose was not built together",
        "Purpose '{purpose}' was shaped by {parties}: {value} taking part, at least {threshold} needed",
        Category.Purposes,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var purposes = Query.Facts<Purpose>();
        var alone = purposes
            .Where(purpose => purpose.CreatedWith is not null)
            .NotMatching(PurposeParts.Joint, purpose => purpose.Id, purpose => purpose.Id);
        var byOne = alone
            .SelectMany(purpose => purpose.CreatedWith!.Value.Distinct().Select(party => new Author(purpose, party, party)))
            .WithParty(author => author.Party, (author, party) => author with { Name = party?.Name ?? author.Party })
            .GroupBy(
                author => author.Purpose,
                Aggregate.CollectBy<Author, string>(author => author.Party),
                (purpose, authors) => new Row(purpose, authors));
        var byNone = alone.Where(purpose => purpose.CreatedWith!.Value.IsEmpty).Select(purpose => new Row(purpose, []));

        return RuleDefinition
            .Judge(purposes)
            .Report(byOne.Concat(byNone), Describe)
            .LeaveOpen(purposes.Where(purpose => purpose.CreatedWith is null).Select(FactReference.To), "who shaped it")
            .Clear(PurposeParts.Joint.Select(FactReference.To));
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Purpose.Reference)
        .With("purpose", row.Purpose.Statement)
        .With("parties", row.Authors.IsEmpty ? "none of the parties" : $"{Enumeration.Of(row.Authors.Select(author => $"'{author.Name}'"))} alone")
        .Measured(Math.Min(1, row.Authors.Count), 2, "parties")
        .Because(row.Authors.Select(author => FactReference.To<Party>(author.Party)), "shaped it");

    private sealed record Author(Purpose Purpose, string Party, string Name);

    private sealed record Row(Purpose Purpose, EquatableArray<Author> Authors);
}
