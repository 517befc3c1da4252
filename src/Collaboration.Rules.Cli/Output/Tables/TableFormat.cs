using System.CommandLine;

namespace Collaboration.Rules.Cli.Output.Tables;

/// <summary>The formats of tables.</summary>
internal static class TableFormat
{
    /// <summary>The option that names one.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--format") { Description = "How the table is written.", DefaultValueFactory = _ => "text" };
        return option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "csv", "json");
    }

    /// <summary>The option that names a file for it.</summary>
    public static Option<string?> Output() => new("--output", "-o") { Description = "Write to this file instead of standard output." };

    public static ITable Open(string format, TextWriter writer, params IReadOnlyList<string> columns) => format.ToUpperInvariant() switch
    {
        "CSV" => new CsvTable(writer, columns),
        "JSON" => new JsonTable(writer, columns),
        _ => new TextTable(writer, columns),
    };
}
