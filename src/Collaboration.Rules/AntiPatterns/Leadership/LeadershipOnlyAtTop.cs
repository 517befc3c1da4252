using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>Reports a collaboration in which no front-line person is responsible for anything or consulted on it.</summary>
public sealed class LeadershipOnlyAtTop : Rule
{
    private static readonly Query<Holding<Assignment>> Parts = Holders.OfAssignments.Where(IsPart);

    private static readonly Query<Person> Taking = Query.Facts<Person>().Matching(Parts, person => Key(person.Reference), part => Key(part.Who));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0903",
        "Leadership is only at the top",
        "{collaboration} has {value} front-line people among the {count} who are responsible or consulted, at least {threshold} expected",
        Category.Leadership,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var collaboration = TheCollaboration.With(Parts);
        var frontLine = Taking.Where(person => person.Level == PersonLevel.FrontLine);
        var without = collaboration.NotMatching(frontLine, _ => "", _ => "");
        var levelled = Taking.Where(person => person.Level is not null);
        var unknown = Parts.NotMatching(levelled, part => Key(part.Who), person => Key(person.Reference));
        var above = levelled.GroupBy(_ => "", Aggregate.Collect<Person, string>(person => person.Id), (_, people) => new People(people));
        var atTop = without
            .NotMatching(unknown, _ => "", _ => "")
            .Join(above, _ => "", _ => "", (subject, people) => new Row(subject, people.Ids));

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Assignment>())
            .Report(atTop, Describe, Complete<Assignment>())
            .Clear(collaboration.Matching(frontLine, _ => "", _ => "").Select(subject => subject.Reference))
            .LeaveOpen(without.Matching(unknown, _ => "", _ => "").Select(subject => subject.Reference), "which people of which level do it");
    }

    private static bool IsPart(Holding<Assignment> holding) =>
        holding.Fact.Kind is AssignmentKind.Responsible or AssignmentKind.Consulted;

    private static string Key(FactReference? reference) => reference?.ToString() ?? "";

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("count", row.People.Count)
        .Measured(0, 1, "front-line people")
        .Because(row.People.Select(FactReference.To<Person>), "above the front line");

    private sealed record People(EquatableArray<string> Ids);

    private sealed record Row(TheCollaboration Collaboration, EquatableArray<string> People);
}
