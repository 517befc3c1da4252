using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

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
        var collaboration = TheCollaboration.With(Partners.InTouch.Where(partners => partners.Parties.Count > 1));
        var rows = collaboration
            .Join(Partners.InTouch, _ => "", _ => "", (subject, partners) => new Row(subject, partners, 0))
            .Combine(MinimumIndex.Value, (row, minimum) => row with { Minimum = minimum });
        var silos = rows.Where(row => row.IsSplit || row.IsInward);
        var certain = silos.NotMatching(Partners.MayBeInTouch, _ => "", _ => "");

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Tie>(), Recorded<Channel>())
            .Report(certain.Matching(Contacts.Surveyed, _ => "", key => key), Describe, Complete<Tie>())
            .Report(certain, Describe, Complete<Channel>())
            .Clear(rows.Where(row => !row.IsSplit && !row.IsInward).Select(row => row.Collaboration.Reference))
            .LeaveOpen(silos.Matching(Partners.MayBeInTouch, _ => "", _ => "").Select(row => row.Collaboration.Reference), "the direction of each channel, and who came to each meeting");
    }

    private static Finding Describe(Row row)
    {
        var groups = row.Groups;
        var finding = Finding.On(row.Collaboration.Reference).With("collaboration", row.Collaboration.Name);
        return row.IsSplit
            ? finding
                .With("what", $"no contact joins {string.Join(" with ", groups.Take(3).Select(row.Names))}{(groups.Count > 3 ? $" and {groups.Count - 3} more" : "")}")
                .With("measure", "groups")
                .With("bound", "more than")
                .Measured(groups.Count, 1, "groups")
                .Because(row.Partners.Parties.Select(FactReference.To), "apart")
            : finding
                .With("what", $"contacts stay within {row.Grouping!.Name}, {row.Index!.Internal} within and {row.Index.External} between, raw E–I index {Text(row.Index.Index!.Value)}")
                .With("measure", "the rescaled E–I index is")
                .With("bound", "at most")
                .Measured(row.Index.Rescaled!.Value, row.Minimum, "index")
                .Because(row.Partners.Parties.Select(FactReference.To), "in touch");
    }

    private static string Text(double index) => index.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Row(TheCollaboration Collaboration, Partners Partners, double Minimum)
    {
        public IReadOnlyList<EquatableArray<string>> Groups => NetworkComponents.Of(Partners.Network);

        public bool IsSplit => Groups.Count > 1;

        public bool IsInward => Index?.Rescaled <= Minimum;

        public PartyGrouping? Grouping => PartyGrouping.Of(Partners.Parties);

        public ExternalInternal? Index => Grouping is { } grouping ? ExternalInternalIndex.Of(Partners.Network, grouping.GroupOf) : null;

        public string Names(EquatableArray<string> group) => Enumeration.Of(group.Select(Partners.NameOf));
    }
}
