using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>Reports a party or person that has promised more than it has.</summary>
public sealed class OverCommitted : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0905",
        "More is promised than there is",
        "'{holder}' has {value} {what} committed, more than {threshold} available",
        Category.Leadership,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var capacities = Query.Facts<Capacity>();
        var exceeded = capacities.Where(capacity => capacity.Committed > capacity.Available);

        return RuleDefinition
            .Judge(capacities)
            .Report(WithHolder(exceeded), Describe)
            .LeaveOpen(capacities.Where(capacity => capacity.Available is null).Select(FactReference.To), "how much is available")
            .LeaveOpen(capacities.Where(capacity => capacity.Committed is null).Select(FactReference.To), "how much is committed");
    }

    private static Query<Row> WithHolder(Query<Capacity> capacities)
    {
        var people = Query.Facts<Person>();
        var ofPeople = capacities.Where(capacity => capacity.Party is null);
        return capacities
            .Where(capacity => capacity.Party is not null)
            .WithParty(capacity => capacity.Party!, (capacity, party) => new Row(capacity, party?.Name ?? capacity.Party!))
            .Concat(ofPeople.Join(people, Person, person => person.Id, (capacity, person) => new Row(capacity, person.Name)))
            .Concat(ofPeople.NotMatching(people, Person, person => person.Id).Select(capacity => new Row(capacity, capacity.Person ?? "somebody not named")));
    }

    private static string Person(Capacity capacity) => capacity.Person ?? "";

    private static Finding Describe(Row row) => Finding
        .On(row.Capacity.Reference)
        .With("holder", row.Holder)
        .With("what", What(row.Capacity))
        .Measured((double)row.Capacity.Committed!.Value, (double)row.Capacity.Available!.Value, row.Capacity.Unit ?? "capacity")
        .Because(row.Capacity.Reference, "committed beyond it");

    private static string What(Capacity capacity) => (capacity.Unit, capacity.What) switch
    {
        ({ } unit, { } what) => $"{unit} of {what}",
        ({ } unit, null) => unit,
        (null, { } what) => $"of {what}",
        _ => "of its capacity",
    };

    private sealed record Row(Capacity Capacity, string Holder);
}
