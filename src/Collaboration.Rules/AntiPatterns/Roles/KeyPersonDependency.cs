using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports an activity, most of the recorded knowledge, or a need of a party that rests on one person.</summary>
public sealed class KeyPersonDependency : Rule
{
    /// <summary>The number of items below which knowledge is not judged.</summary>
    public static readonly Setting<int> MinimumItems = new("minimum_items", 5, 1, 1000)
    {
        Description = "How many items of knowledge there must be for a part of them to mean something.",
        Unit = "items",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0312",
        "It rests on one person",
        "{what} rests on {person} alone: {value} who {can}, at least {threshold} needed",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumItems];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var hands = ActivityHands.All;
        var persons = Query.Facts<Person>();
        var knowing = persons.Matching(Query.Facts<Knowledge>(), person => person.Id, record => record.Person ?? "");
        var key = KnowledgeHolders.Key
            .Combine(MinimumItems.Value, (known, minimum) => new Row(known, known.Total >= minimum))
            .Where(row => row.IsEnough)
            .Join(persons, row => row.Known.Person, person => person.Id, (row, person) => new KeyPerson(person, row.Known));
        var needs = Query.Facts<Dependency>().Where(dependency => dependency is { OnPerson: not null, OnParty: null });
        var irreplaceable = needs
            .Where(dependency => dependency.Substitutable == false)
            .Join(persons, dependency => dependency.OnPerson!, person => person.Id, (dependency, person) => new Need(dependency, person));

        return RuleDefinition
            .Judge(
                hands.Select(row => row.Activity.Reference).Concat(knowing.Select(FactReference.To)).Concat(needs.Select(FactReference.To)),
                Recorded<Assignment>(), Recorded<Knowledge>(), Recorded<Dependency>())
            .Report(irreplaceable, Describe)
            .Report(hands.Where(row => row.AreOfOnePerson), Describe, Complete<Assignment>())
            .Report(key, Describe, Complete<Knowledge>())
            .Clear(hands.Where(row => row.AreOfMore).Select(row => row.Activity.Reference))
            .Clear(needs.Where(dependency => dependency.Substitutable == true).Select(FactReference.To))
            .LeaveOpen(hands.Where(row => row.AreUnknown).Select(row => row.Activity.Reference), "who does it and answers for it")
            .LeaveOpen(knowing.Matching(KnowledgeHolders.Unknown, _ => "", _ => "").Select(FactReference.To), "whose knowledge each record is")
            .LeaveOpen(
                needs.Where(dependency => dependency.Substitutable == false)
                    .NotMatching(persons, dependency => dependency.OnPerson!, person => person.Id)
                    .Select(FactReference.To),
                "who it depends on")
            .LeaveOpen(needs.Where(dependency => dependency.Substitutable is null).Select(FactReference.To), "whether somebody else could provide it");
    }

    private static Finding Describe(ActivityHands row) => Describe(
        row.Activity.Reference, $"Activity '{row.Activity.Name}'", Holders.Distinct(row.Holdings)[0], "does it or answers for it")
        .Because(row.Holdings.Select(holding => holding.Fact.Reference), "assigned");

    private static Finding Describe(KeyPerson key) => Describe(
        key.Person.Reference, $"Knowledge of {key.Known.Items} of {key.Known.Total} items", key.Person.Name, "has it")
        .Because(key.Known.Records, "knows");

    private static Finding Describe(Need need) => Describe(
        need.Dependency.Reference, $"What was recorded as '{need.Dependency.For}'", need.Person.Name, "could provide it")
        .Because(need.Person.Reference, "depended on");

    private static Finding Describe(FactReference subject, string what, string person, string can) =>
        Finding.On(subject).With("what", what).With("person", person).With("can", can).Measured(1, 2, "people");

    private sealed record Row(KeyKnowledge Known, bool IsEnough);

    private sealed record KeyPerson(Person Person, KeyKnowledge Known);

    private sealed record Need(Dependency Dependency, Person Person);
}
