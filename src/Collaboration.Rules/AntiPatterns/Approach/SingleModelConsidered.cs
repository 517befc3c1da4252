using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a model for the collaboration that was chosen without considering another.</summary>
public sealed class SingleModelConsidered : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0504",
        "Only one model was considered",
        "Model '{model}' was chosen with {value} alternatives considered, at least {threshold} expected",
        Category.Approach,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var choices = Query.Facts<ModelChoice>();

        return RuleDefinition
            .Judge(choices)
            .Report(choices.Where(choice => HasAlternative(choice) == false), Describe)
            .LeaveOpen(choices.Where(choice => HasAlternative(choice) is null).Select(FactReference.To), "which alternatives were considered")
            .Clear(choices.Where(choice => HasAlternative(choice) == true).Select(FactReference.To));
    }

    /// <summary>Whether a model besides the chosen one was considered; null when that is not known.</summary>
    private static bool? HasAlternative(ModelChoice choice) => choice.Alternatives?.Any(model => !IsSame(model, choice.Chosen));

    private static bool IsSame(string model, string chosen) => string.Equals(model.Trim(), chosen.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Finding Describe(ModelChoice choice) => Finding
        .On(choice.Reference)
        .With("model", choice.Chosen)
        .Measured(0, 1, "alternatives")
        .Because(choice.Reference, "chosen");
}
