using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Testing;

/// <summary>The outcomes of an analysis as lines of text, to compare with what a test or a page expects.</summary>
public static class OutcomeText
{
    /// <summary>
    /// One line for each diagnostic, such as <c>violation Activity 'a'</c>, then one for each other outcome: <c>clear Activity 'b'</c>,
    /// <c>not assessed Activity 'c': Assignment</c> or <c>not applicable</c>. In the result's order.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IReadOnlyList<string> Outcomes(AnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var violations = result.Diagnostics.Select(diagnostic => $"violation {string.Join(" + ", diagnostic.Finding.About)}");
        return [.. violations, .. Others(result)];
    }

    /// <summary>As <see cref="Outcomes"/>, but with each diagnostic's severity, id and message: <c>error CR0301: …</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IReadOnlyList<string> Messages(AnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Diagnostics.Select(Message), .. Others(result)];
    }

    private static string Message(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}");

    private static IEnumerable<string> Others(AnalysisResult result) =>
        from outcome in result.Outcomes
        where outcome.Kind != OutcomeKind.Violation
        select outcome switch
        {
            { Kind: OutcomeKind.Clear } => $"clear {outcome.Subject}",
            { Kind: OutcomeKind.NotApplicable } => "not applicable",
            { Subject: null } => $"not assessed: {string.Join(", ", outcome.Missing)}",
            _ => $"not assessed {outcome.Subject}: {string.Join(", ", outcome.Missing)}",
        };
}
