using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports parties that fall into groups without contact, or that hardly talk outside their own sector or kind.</summary>
public sealed class InformationSilo : Rule
{
    /// <summary>The rescaled E–I index at or below which the collaboration is reported.</summary>
    public static readonly Setting<double> MinimumIndex = new("minimum_index", -0.5, -1, 1)
    {
        Description = "The rescaled E–I index of contacts between and within sectors or kinds of party at which they form silos.",
        Unit = "index",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0609",
        "Information stays in silos",
        "In {collaboration} {what}: {measure} {value}, {bound} {threshold}",
        Category.Communication,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumIndex];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var partners = Partners.InTouch.Where(partners => partners.Parties.Count > 1);
        var collaboration = TheCollaboration.With(partners);
        var rows = collaboration
            .Join(partners.Select(ContactGroups.Of), _ => "", _ => "", (subject, groups) => new Row(subject, groups, 0))
            .Combine(MinimumIndex.Value, (row, minimum) => row with { Minimum = minimum });
        var silos = rows.Where(row => row.IsSplit || row.IsInward);
        var certain = silos.NotMatching(Partners.MayBeInTouch, _ => "", _ => "");
        var possible = silos.Matching(Partners.MayBeInTouch, _ => "", _ => "");

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Tie>(), Recorded<Channel>())
            .Report(certain.Matching(Contacts.Surveyed, _ => "", key => key), Describe, Complete<Tie>())
            .Report(certain, Describe, Complete<Channel>())
            .Clear(rows.Where(row => !row.IsSplit && !row.IsInward).Select(Subject))
            .LeaveOpen(possible.Select(Subject), "the direction of each channel, and who came to each meeting");
    }

    private static FactReference Subject(Row row) => row.Collaboration.Reference;

    private static Finding Describe(Row row) => (row.IsSplit ? Split(row) : Inward(row)).With("collaboration", row.Collaboration.Name);

    private static Finding Split(Row row) => Finding
        .On(Subject(row))
        .With("what", $"no contact joins {Enumeration.Of(row.Contacts.Groups)}")
        .With("measure", "the number of groups is")
        .With("bound", "more than")
        .Measured(row.Contacts.Groups.Count, 1, "groups")
        .Because(row.Contacts.Parties, "apart");

    private static Finding Inward(Row row) => Finding
        .On(Subject(row))
        .With("what", $"{row.Contacts.Index!.Internal} contacts are within {row.Contacts.Grouping} and {row.Contacts.Index.External} between")
        .With("measure", FormattableString.Invariant($"the E–I index is {row.Contacts.Index.Index:0.##}, rescaled"))
        .With("bound", "at most")
        .Measured(row.Contacts.Index.Rescaled!.Value, row.Minimum, "index")
        .Because(row.Contacts.Parties, "in touch");

    private sealed record Row(TheCollaboration Collaboration, ContactGroups Contacts, double Minimum)
    {
        public bool IsSplit => Contacts.Groups.Count > 1;

        public bool IsInward => Contacts.Index?.Rescaled <= Minimum;
    }
}
