using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports an activity whose parties have no practice in common where an interface needs one.</summary>
public sealed class FragmentedPractice : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0508",
        "No common practice at an interface",
        "Activity '{activity}' needs a {kind} in common, and its {parties} parties use different ones ({practices}): "
            + "{value} in common, {threshold} needed",
        Category.Approach,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var activities = Query.Facts<Activity>().Where(activity => !activity.CommonPractices.IsEmpty);
        var workers = Query.Facts<Assignment>()
            .Where(assignment => assignment is { Nobody: false, Party: not null } && DoesTheWork(assignment))
            .Select(assignment => new Worker(assignment.Activity, assignment.Party!))
            .Distinct();
        var uses = activities
            .SelectMany(activity => activity.CommonPractices.Distinct().Select(kind => new Interface(activity, kind)))
            .Join(workers, place => place.Activity.Id, worker => worker.Activity, (place, worker) => new Place(place, worker.Party))
            .Join(
                Adoptions.All.Where(IsUsed),
                place => new Key(place.Party, place.Interface.Kind),
                adopted => new Key(adopted.Adoption.Party, adopted.Practice.Kind),
                (place, adopted) => new Use(place.Interface, adopted))
            .Where(use => use.Adopted.Adoption.Activity is not { } activity || activity == use.Interface.Activity.Id)
            .GroupBy(
                use => use.Interface,
                Aggregate.CollectBy((Use use) => use.Adopted.Adoption.Id),
                (place, rows) => new Row(place, rows.Select(use => use.Adopted).ToEquatableArray()));

        return RuleDefinition
            .Judge(activities)
            .Needs(Recorded<Assignment>(), Recorded<Adoption>(), Recorded<Practice>())
            .Report(uses.Where(HasNothingInCommon), Describe);
    }

    private static bool DoesTheWork(Assignment assignment) =>
        assignment.Kind is AssignmentKind.Responsible or AssignmentKind.Accountable;

    /// <summary>A standard that is adopted and not followed still counts, because that is another rule's finding.</summary>
    private static bool IsUsed(AdoptedPractice adopted) =>
        adopted.Adoption.Followed != false || CommonPractice.IsRequired(adopted.Practice);

    private static bool HasNothingInCommon(Row row)
    {
        var parties = CountParties(row);
        return parties > 1 && row.Uses
            .GroupBy(adopted => adopted.Practice.Id)
            .All(practice => practice.DistinctBy(adopted => adopted.Adoption.Party).Count() < parties);
    }

    private static int CountParties(Row row) => row.Uses.DistinctBy(adopted => adopted.Adoption.Party).Count();

    private static Finding Describe(Row row)
    {
        var practices = row.Uses.Select(adopted => adopted.Practice).DistinctBy(practice => practice.Id).ToArray();
        return Finding
            .On(row.Interface.Activity.Reference, [.. practices.Select(practice => practice.Reference).Order()])
            .With("activity", row.Interface.Activity.Name)
            .With("kind", Word(row.Interface.Kind))
            .With("parties", CountParties(row))
            .With("practices", string.Join(", ", practices.Select(practice => practice.Name).Order(StringComparer.Ordinal)))
            .Measured(0, 1, "common practices")
            .Because(row.Uses.Select(adopted => adopted.Adoption.Reference), "adoption");
    }

    private static string Word(PracticeKind kind) => kind switch
    {
        PracticeKind.GovernanceModel => "governance model",
        PracticeKind.ContractForm => "contract form",
        PracticeKind.Other => "practice",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private sealed record Worker(string Activity, string Party);

    private sealed record Interface(Activity Activity, PracticeKind Kind);

    private sealed record Place(Interface Interface, string Party);

    private sealed record Key(string Party, PracticeKind Kind);

    private sealed record Use(Interface Interface, AdoptedPractice Adopted);

    private sealed record Row(Interface Interface, EquatableArray<AdoptedPractice> Uses);
}
