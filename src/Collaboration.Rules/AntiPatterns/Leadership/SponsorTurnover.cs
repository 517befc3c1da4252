using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>Reports a party that changed its sponsor again and again within a short time.</summary>
public sealed class SponsorTurnover : Rule
{
    /// <summary>The most changes of sponsor within <see cref="Months"/>.</summary>
    public static readonly Setting<int> MaximumChanges = new("maximum_changes", 1, 0, 100)
    {
        Description = "How often a party may change its sponsor within the months given.",
        Unit = "changes",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The length of the stretch in which changes are counted.</summary>
    public static readonly Setting<int> Months = new("months", 12, 1, 120)
    {
        Description = "The length of the stretch, wherever it begins, in which changes are counted.",
        Unit = "months",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0902",
        "Sponsors come and go",
        "'{party}' changed its sponsor {value} times within {months} months, more than {threshold}",
        Category.Leadership,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.PeopleAndPower],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumChanges, Months];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var parties = Query.Facts<Party>().Where(party => party.TakesPart);
        var rows = Query.Facts<Sponsorship>()
            .GroupBy(
                sponsorship => sponsorship.Party,
                Aggregate.CollectBy<Sponsorship, string>(sponsorship => sponsorship.Id),
                (party, all) => new Records(party, all))
            .Join(parties, records => records.Party, party => party.Id, (records, party) => new Sponsored(party, records.All))
            .Combine(Months.Value, (sponsored, months) => new Row(sponsored, SponsorChanges.Most(sponsored.All, months), months, 0))
            .Combine(MaximumChanges.Value, (row, maximum) => row with { Maximum = maximum });

        return RuleDefinition
            .Judge(parties)
            .Needs(Recorded<Sponsorship>())
            .Report(rows.Where(IsExceeded), Describe)
            .LeaveOpen(rows.Where(row => !IsExceeded(row) && row.Changes.Possible > row.Maximum).Select(Subject), "who sponsored it when");
    }

    private static bool IsExceeded(Row row) => row.Changes.Sure > row.Maximum;

    private static FactReference Subject(Row row) => row.Sponsored.Party.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("party", row.Sponsored.Party.Name)
        .With("months", row.Months)
        .Measured(row.Changes.Sure, row.Maximum, "changes")
        .Because(row.Sponsored.All.Select(FactReference.To), "sponsor for a time");

    private sealed record Records(string Party, EquatableArray<Sponsorship> All);

    private sealed record Sponsored(Party Party, EquatableArray<Sponsorship> All);

    private sealed record Row(Sponsored Sponsored, (int Sure, int Possible) Changes, int Months, int Maximum);
}
