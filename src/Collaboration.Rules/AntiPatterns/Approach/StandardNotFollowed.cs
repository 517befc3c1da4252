using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a party that adopted a practice which must be common, and does not follow it.</summary>
public sealed class StandardNotFollowed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0509",
        "A common standard is not followed",
        "Practice '{practice}', common {reason}, was adopted by '{party}' and not followed: {value} following, {threshold} needed",
        Category.Approach,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var required = Adoptions.All.Where(adopted => CommonPractice.IsRequired(adopted.Practice));

        return RuleDefinition
            .Judge(required.Select(adopted => adopted.Adoption))
            .Needs(Recorded<Practice>())
            .Report(required.Where(adopted => adopted.Adoption.Followed == false), Describe)
            .LeaveOpen(required.Where(adopted => adopted.Adoption.Followed is null).Select(Subject), "whether it is followed")
            .Clear(required.Where(adopted => adopted.Adoption.Followed == true).Select(Subject));
    }

    private static FactReference Subject(AdoptedPractice adopted) => adopted.Adoption.Reference;

    private static Finding Describe(AdoptedPractice adopted) => Finding
        .On(Subject(adopted))
        .With("practice", adopted.Practice.Name)
        .With("reason", CommonPractice.Reason(adopted.Practice))
        .With("party", adopted.PartyName)
        .Measured(0, 1, "following")
        .Because(adopted.Practice.Reference, "must be common");
}
