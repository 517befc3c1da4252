using Collaboration.Rules.Cli.Output.Html;
using Collaboration.Rules.Json.Sarif;

namespace Collaboration.Rules.Cli.Output;

/// <summary>The formats that analyses can be written in, by name: the one list of them.</summary>
internal static class ReportFormats
{
    /// <summary>Makes a report that writes to a writer, which stays open.</summary>
    public delegate IAnalysisReport Open(TextWriter writer, ReportOptions options);

    public static IReadOnlyDictionary<string, Open> All { get; } = new Dictionary<string, Open>(StringComparer.OrdinalIgnoreCase)
    {
        ["text"] = (writer, options) => new TextReport(writer, options),
        ["json"] = (writer, _) => new JsonReport(writer),
        ["csv"] = (writer, _) => new CsvReport(writer),
        ["sarif"] = (writer, options) => new SarifReport(writer, options.Sarif with { Profile = SarifProfile.Full }),
        ["sarif-github"] = (writer, options) => new SarifReport(writer, options.Sarif with { Profile = SarifProfile.GitHub }),
        ["html"] = (writer, _) => new HtmlReport(writer),
    };
}
