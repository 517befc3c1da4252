using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a party that adopted what has to be common to all and does not follow it.</summary>
public sealed class StandardNotFollowed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0509",
        "A common standard is not followed",
        "'{party}' does not follow '{practice}'{where}, which must be common {reason}: {value} of {threshold} adoptions followed",
        Category.Approach,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var activities = Query.Facts<Activity>();
        var common = NamedAdoptions.All.Where(named => named.MustBeCommon == true);
        var broken = common.Where(NamedAdoptions.IsNotFollowed);
        var inActivity = broken.Join(activities, Activity, activity => activity.Id, (named, activity) => new Row(named, activity.Name));
        var elsewhere = broken.NotMatching(activities, Activity, activity => activity.Id).Select(named => new Row(named, null));

        return RuleDefinition
            .Judge(common.Select(named => named.Reference))
            .Needs(Recorded<Practice>(), Recorded<Adoption>())
            .Report(inActivity.Concat(elsewhere), Describe)
            .Clear(common.Where(named => named.Adoption.Followed == true).Select(named => named.Reference))
            .LeaveOpen(common.Where(named => named.Adoption.Followed is null).Select(named => named.Reference), "whether it is followed");
    }

    private static string Activity(NamedAdoption named) => named.Adoption.Activity ?? "";

    private static string Reason(CommonReason? reason) => reason switch
    {
        CommonReason.Interface => "where work crosses from party to party",
        CommonReason.Law => "by law",
        CommonReason.Safety => "for safety",
        _ => "as a standard",
    };

    private static Finding Describe(Row row) => Finding
        .On(row.Named.Reference)
        .With("party", row.Named.PartyName)
        .With("practice", row.Named.PracticeName)
        .With("where", row.Activity is null ? "" : $" in '{row.Activity}'")
        .With("reason", Reason(row.Named.Practice!.CommonBecause))
        .Measured(0, 1, "adoptions")
        .Because(row.Named.Reference, "not followed")
        .Because(row.Named.Practice.Reference, "must be common");

    private sealed record Row(NamedAdoption Named, string? Activity);
}
