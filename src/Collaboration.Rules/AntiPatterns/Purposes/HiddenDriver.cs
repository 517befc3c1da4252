using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>Reports a party that has not told its partners what drives it.</summary>
public sealed class HiddenDriver : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0106",
        "A party's driver was not stated",
        "'{party}' has not told its partners all that drives it: {value} drivers stated, at least {threshold} expected",
        Category.Purposes,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var drives = Query.Facts<Driver>()
            .GroupBy(driver => driver.Party, Aggregate.CollectBy((Driver driver) => driver.Id), (party, all) => new Drive(party, all));
        var driven = Query.Facts<Party>()
            .Where(party => party.TakesPart)
            .Join(drives, party => party.Id, drive => drive.Party, (party, drive) => new Row(party, drive.Drivers));
        var undriven = PurposeParts.Parties
            .NotMatching(drives, party => party.Id, drive => drive.Party)
            .Select(party => new Row(party, []));
        var rest = driven.Where(row => !IsHidden(row));

        return RuleDefinition
            .Judge(driven.Concat(undriven).Select(row => row.Party))
            .Report(driven.Where(IsHidden), Describe, Recorded<Driver>())
            .Report(undriven, Describe, Complete<Driver>())
            .Clear(rest.Where(IsStated).Select(row => row.Party.Reference))
            .LeaveOpen(rest.Where(row => !IsStated(row)).Select(row => row.Party.Reference), "whether its driver was stated");
    }

    private static bool IsHidden(Row row) => row.Drivers.Any(driver => driver.Stated == false);

    private static bool IsStated(Row row) => row.Drivers.Any(driver => driver.Stated == true);

    /// <summary>All that are known to be stated or not; one where none is known.</summary>
    private static int Expected(Row row) => Math.Max(1, row.Drivers.Count(driver => driver.Stated is not null));

    private static Finding Describe(Row row) => Finding
        .On(row.Party.Reference)
        .With("party", row.Party.Name)
        .Measured(row.Drivers.Count(driver => driver.Stated == true), Expected(row), "drivers")
        .Because(row.Drivers.Where(driver => driver.Stated == false).Select(FactReference.To), "not stated");

    private sealed record Drive(string Party, EquatableArray<Driver> Drivers);

    private sealed record Row(Party Party, EquatableArray<Driver> Drivers);
}
