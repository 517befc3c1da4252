using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Json.Tests.Driver;

public sealed class DocumentDriverConfigurationTests
{
    private const string Unowned =
        """{ "facts": { "activities": [{ "id": "a", "name": "Delivery" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }""";

    [Fact]
    public void Analyze_EachDocument_HasTheConfigurationOfItsPath()
    {
        var files = new OneFile("[b.json]\ndotnet_diagnostic.CR0301.severity = silent\ndotnet_diagnostic.CR0303.severity = loud\n");
        var driver = new DocumentDriver(
            CollaborationAnalyzer.Default,
            new() { Configuration = new(CollaborationAnalyzer.Default.Rules, new() { WorkingFolder = "/project", Files = files }) });
        var (first, second) = (driver.Analyze(CollaborationDocument.Parse(Unowned, "a.json")), driver.Analyze(CollaborationDocument.Parse(Unowned, "b.json")));

        Assert.Equal(DiagnosticSeverity.Error, first.Result.Diagnostics[0].Severity);
        Assert.Equal(DiagnosticSeverity.Hidden, second.Result.Diagnostics[0].Severity);
        Assert.Equal(["CR0303"], second.Shown.Select(found => found.Id));
        Assert.Equal(".editorconfig(3,37)", Assert.Single(first.Problems).Location.ToString());
        Assert.Equal(first.Problems, second.Problems);
    }

    private sealed class OneFile(string text) : IConfigurationFiles
    {
        public TextReader? Open(string path) => path == "/project/.editorconfig" ? new StringReader(text) : null;
    }
}
