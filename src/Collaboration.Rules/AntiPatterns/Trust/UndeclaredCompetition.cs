using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports competition between parties that is neither declared nor managed.</summary>
public sealed class UndeclaredCompetition : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0710",
        "Competition is neither declared nor managed",
        "Competition in '{area}' between {parties} is neither declared nor managed: {value} of the two done, at least {threshold} needed",
        Category.Trust,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var competitions = Query.Facts<Competition>();
        var open = competitions.Where(competition => !IsInOrder(competition));

        return RuleDefinition
            .Judge(competitions)
            .Report(PartyNames.Of(open.Where(IsHidden), competition => competition.Between), Describe)
            .LeaveOpen(open.Where(competition => competition.Declared is null).Select(FactReference.To), "whether it was declared")
            .LeaveOpen(open.Where(competition => competition.Managed is null).Select(FactReference.To), "whether it is managed")
            .Clear(competitions.Where(IsInOrder).Select(FactReference.To));
    }

    private static bool IsInOrder(Competition competition) => competition.Declared == true || competition.Managed == true;

    private static bool IsHidden(Competition competition) => competition is { Declared: false, Managed: false };

    private static Finding Describe(Named<Competition> named) => Finding
        .On(named.Fact.Reference)
        .With("area", named.Fact.Area)
        .With("parties", named.Parties)
        .Measured(0, 1, "declared or managed")
        .Because(named.Fact.Between.Distinct().Order(StringComparer.Ordinal).Select(FactReference.To<Party>), "competes");
}
