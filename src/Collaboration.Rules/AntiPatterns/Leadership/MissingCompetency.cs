using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>Reports a competency that working together requires of a party, and that it has at too low a level.</summary>
public sealed class MissingCompetency : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0904",
        "A required competency is missing",
        "'{party}' has '{competency}' at level {value}, at least {threshold} required",
        Category.Leadership,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var required = Query.Facts<Competency>().Where(competency => competency.Required is not null);
        var tooLow = required
            .Where(competency => competency.Level < competency.Required)
            .WithParty(competency => competency.Party, (competency, party) => new Row(competency, party?.Name ?? competency.Party));

        return RuleDefinition
            .Judge(required)
            .Report(tooLow, Describe)
            .LeaveOpen(required.Where(competency => competency.Level is null).Select(FactReference.To), "the level the party has");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Competency.Reference)
        .With("party", row.Party)
        .With("competency", row.Competency.Name)
        .Measured((double)row.Competency.Level!.Value, (double)row.Competency.Required!.Value, "level")
        .Because(row.Competency.Reference, "below the required level");

    private sealed record Row(Competency Competency, string Party);
}
