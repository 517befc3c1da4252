using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a red line of a party that was breached.</summary>
public sealed class RedLineBreached : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0708",
        "A red line was breached",
        "Red line '{criterion}' of '{party}' was breached by {breacher}: {value} breaches recorded, at most {threshold} accepted",
        Category.Trust,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var lines = Query.Facts<RedLine>();
        var unknown = lines.Where(line => IsBreached(line) is null);
        var breached = lines
            .Where(line => IsBreached(line) == true)
            .WithParty(line => line.Party, (line, party) => new Row(line, party?.Name ?? line.Party, "somebody not recorded"));
        var breaches = breached
            .Where(row => row.Line.BreachedBy is not null)
            .WithParty(row => row.Line.BreachedBy!, (row, party) => row with { Breacher = $"'{party?.Name ?? row.Line.BreachedBy}'" })
            .Concat(breached.Where(row => row.Line.BreachedBy is null));

        return RuleDefinition
            .Judge(lines)
            .Report(breaches, Describe)
            .LeaveOpen(unknown.Select(FactReference.To), "whether it was breached")
            .Clear(lines.Where(line => IsBreached(line) == false).Select(FactReference.To));
    }

    /// <summary>Null when that was not recorded.</summary>
    private static bool? IsBreached(RedLine line) => line.Breached ?? (line.BreachedOn is not null || line.BreachedBy is not null ? true : null);

    private static Finding Describe(Row row) => Finding
        .On(row.Line.Reference)
        .With("criterion", row.Line.Criterion)
        .With("party", row.Party)
        .With("breacher", row.Breacher)
        .Measured(1, 0, "breaches")
        .Because(row.Line.Reference, "breached");

    private sealed record Row(RedLine Line, string Party, string Breacher);
}
