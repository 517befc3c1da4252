using System.Globalization;

namespace Collaboration.Rules.Cli.Output.Tables;

/// <summary>Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula gets an apostrophe before it. Each row is one line, and a text of more than 32,000
/// characters, more than a spreadsheet's cell takes, is cut and says so.
/// </remarks>
internal sealed class CsvTable : ITable
{
    private const int LongestCell = 32_000;
    private readonly TextWriter _writer;
    private readonly int _columns;

    public CsvTable(TextWriter writer, IReadOnlyList<string> columns)
    {
        (_writer, _columns) = (writer, columns.Count);
        Add([.. columns]);
    }

    public void Add(params IReadOnlyList<object?> cells) => _writer.Write(string.Join(',', cells.Select(Cell)) + new string(',', _columns - cells.Count) + "\n");

    public void Dispose() => _writer.Flush();

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(Harmless(text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>White space that leads is looked past: spreadsheets do too.</summary>
    private static string Harmless(string text)
    {
        var plain = PlainText.Cut(text, LongestCell);
        return plain.TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] || text is ['\t' or '\r' or '\n', ..]
            ? "'" + plain
            : plain;
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
