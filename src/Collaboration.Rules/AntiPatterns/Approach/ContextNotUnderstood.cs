using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a party that shares a practice with others while its mandate or its culture was not recorded.</summary>
public sealed class ContextNotUnderstood : Rule
{
    private static readonly string[] Aspects = ["mandate", "culture"];

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0505",
        "A party's context is not understood",
        "'{party}' shares {practices} with others without a record of its {missing}: {value} of mandate and culture known, {threshold} needed",
        Category.Approach,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var adopters = PracticeFits.Practices
            .Where(fit => fit.Parties > 1 && fit.Practice.CommonBecause is null)
            .SelectMany(fit => fit.Adoptions)
            .Where(adopted => adopted.Party is { Members.IsEmpty: true })
            .GroupBy(
                adopted => adopted.Party!,
                Aggregate.CollectBy((AdoptedPractice adopted) => adopted.Adoption.Id),
                (party, adoptions) => new Row(party, adoptions));

        return RuleDefinition
            .Judge(adopters.Select(row => row.Party))
            .Needs(Recorded<Adoption>(), Recorded<Practice>())
            .Report(adopters.Where(row => Missing(row.Party).Any()), Describe, Complete<Party>())
            .Clear(adopters.Where(row => !Missing(row.Party).Any()).Select(row => row.Party.Reference));
    }

    private static IEnumerable<string> Missing(Party party) => Aspects.Where(aspect => !party.Attributes.Any(attribute => Tells(attribute, aspect)));

    private static bool Tells(ContextAttribute attribute, string aspect) =>
        attribute is not { Text: null, Number: null, Distinct: null }
        && string.Equals(attribute.Name.Trim(), aspect, StringComparison.OrdinalIgnoreCase);

    private static Finding Describe(Row row)
    {
        var missing = Missing(row.Party).ToArray();
        return Finding
            .On(row.Party.Reference)
            .With("party", row.Party.Name)
            .With("practices", Enumeration.Of(row.Adoptions.Select(adopted => $"'{adopted.Practice.Name}'")))
            .With("missing", string.Join(" and ", missing))
            .Measured(Aspects.Length - missing.Length, Aspects.Length, "aspects of the context")
            .Because(row.Adoptions.Select(adopted => adopted.Adoption.Reference), "shared practice");
    }

    private sealed record Row(Party Party, EquatableArray<AdoptedPractice> Adoptions);
}
