using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Cli.Output.Html;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Cli.Tests.Output;

/// <summary>What is suppressed stays in reports, with why; what anybody wrote as the reason is as harmless as all else.</summary>
public sealed class SuppressedReportTests
{
    private const string Unowned =
        """{ "facts": { "activities": [{ "id": "a", "name": "A" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }""";

    [Fact]
    public void Html_GivesTheReasonOwnerAndEnd() =>
        Assert.Contains("<dd><bdi>&lt;b&gt;agreed, by Ann, until 2026-12-31</bdi></dd>", Written(writer => new HtmlReport(writer)), StringComparison.Ordinal);

    [Fact]
    public void Csv_GivesTheReason() => Assert.Contains(",<b>agreed,new,", Written(writer => new CsvReport(writer)), StringComparison.Ordinal);

    private static string Written(Func<TextWriter, IAnalysisReport> open)
    {
        var analysis = new DocumentDriver(CollaborationAnalyzer.Default).Analyze(CollaborationDocument.Parse(Unowned));
        var suppression = new Suppression(SuppressionKind.InSource, "<b>agreed") { Owner = "Ann", Until = new(2026, 12, 31) };
        using var writer = new StringWriter();
        using (var report = open(writer))
            report.Add(analysis with { Result = analysis.Result.With(found => found with { Suppression = suppression, BaselineState = BaselineState.New }) });
        return writer.ToString();
    }
}
