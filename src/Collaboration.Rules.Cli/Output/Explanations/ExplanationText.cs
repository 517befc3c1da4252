using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Cli.Output.Explanations;

/// <summary>Explanations for people: what came of the subject, the facts it hangs on, and its way through the rule.</summary>
internal sealed class ExplanationText(TextWriter writer) : IExplanationReport
{
    public void Add(CollaborationDocument document, RuleExplanation explanation, bool onlyWhyNot)
    {
        var phase = explanation.Scope is { } scope ? $" in phase {scope}" : "";
        Write("", $"{Place(document, explanation.Subject)}{explanation.Rule.Id} on {explanation.Subject}{phase}: {Verdict(explanation)}");
        foreach (var diagnostic in explanation.Diagnostics) Write("  ", diagnostic.Message);
        if (explanation.DroppedBy is { } dropped) Write("  why not: ", StepText.Dropped(dropped));
        if (!explanation.Facts.IsEmpty) Write("  ", $"without any one of these facts it would be {(explanation.Diagnostics.IsEmpty ? "reported" : "otherwise")}:");
        foreach (var fact in explanation.Facts) Write("    ", $"{Place(document, fact)}{fact}");
        if (!onlyWhyNot || !explanation.Diagnostics.IsEmpty) WriteWay(explanation);
        writer.WriteLine();
    }

    public void Dispose() => writer.Flush();

    private void WriteWay(RuleExplanation explanation)
    {
        var steps = explanation.Steps.Where(step => step == explanation.DroppedBy || !(step.IsDropped || StepText.IsPassage(step))).ToList();
        if (steps.Count > 0) Write("  ", "its way through the rule:");
        for (var i = 0; i < steps.Count; i++) WriteStep(i + 1, steps[i]);
    }

    private void WriteStep(int number, ExplainedStep step)
    {
        var values = StepText.IsCondition(step) && !step.Values.IsEmpty ? $" ({string.Join(", ", step.Values)})" : "";
        Write($"    {number,2}. ", step.IsDropped ? $"is dropped: {StepText.Dropped(step)}" : StepText.Of(step.Step) + values);
        if (step.IsDropped || step.IsUnchanged) return;
        foreach (var row in step.RowsOut) Write("        ", StepText.Added(step, row));
    }

    private static string Verdict(RuleExplanation explanation) => explanation.Outcome switch
    {
        { Kind: OutcomeKind.Violation } => "reported",
        { Kind: OutcomeKind.Clear } => "looked at, and clear",
        { Kind: OutcomeKind.NotAssessed } open => $"not assessed, for want of {string.Join(", ", open.Missing)}",
        _ => "not something that the rule looks at",
    };

    private static string Place(CollaborationDocument document, FactReference fact) =>
        document.Snapshot.LocationOf(fact) is { } place ? $"{place}: " : "";

    private void Write(string margin, string text) => writer.WriteLine(margin + PlainText.OneLine(text));
}
