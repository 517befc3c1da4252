using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports resistance to a change whose reason nobody listened to.</summary>
public sealed class ResistanceUnheard : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0506",
        "Resistance is not heard",
        "{who} resists the change '{change}', and nobody listened to why: {value} reasons heard, {threshold} needed",
        Category.Approach,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var resisting = Query.Facts<Stance>().Where(stance => stance.Position == StancePosition.Resists);
        var unheard = WithChange(resisting.Where(stance => stance.ReasonHeard == false))
            .WithParty(row => row.Stance.Party ?? "", (row, party) => row with { Party = party });

        return RuleDefinition
            .Judge(resisting)
            .Report(WithPerson(unheard), Describe)
            .LeaveOpen(resisting.Where(stance => stance.ReasonHeard is null).Select(FactReference.To), "whether the reason was heard")
            .Clear(resisting.Where(stance => stance.ReasonHeard == true).Select(FactReference.To));
    }

    private static Query<Row> WithChange(Query<Stance> stances)
    {
        var changes = Query.Facts<Change>();
        return stances
            .Join(changes, stance => stance.Change, change => change.Id, (stance, change) => new Row(stance, change.Name, null, null))
            .Concat(stances
                .NotMatching(changes, stance => stance.Change, change => change.Id)
                .Select(stance => new Row(stance, stance.Change, null, null)));
    }

    private static Query<Row> WithPerson(Query<Row> rows)
    {
        var people = Query.Facts<Person>();
        return rows
            .Join(people, row => row.Stance.Person ?? "", person => person.Id, (row, person) => row with { Person = person })
            .Concat(rows.NotMatching(people, row => row.Stance.Person ?? "", person => person.Id));
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Stance.Reference)
        .With("who", (row.Party?.Name ?? row.Stance.Party ?? row.Person?.Name ?? row.Stance.Person) is { } name ? $"'{name}'" : "Somebody")
        .With("change", row.Change)
        .Measured(0, 1, "reasons heard")
        .Because(row.Stance.Reference, "not heard");

    private sealed record Row(Stance Stance, string Change, Party? Party, Person? Person);
}
