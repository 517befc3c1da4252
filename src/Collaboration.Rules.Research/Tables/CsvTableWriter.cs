using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Collaboration.Rules.Research.Tables;

/// <summary>Writes rows as comma-separated values by RFC 4180, one by one: memory does not grow with their number.</summary>
/// <remarks>
/// Lines end with CR LF. Numbers are as short as they read back exactly, with a point for decimals; an empty cell is not known. A text that a
/// spreadsheet would take for a formula gets an apostrophe before it. Not for use by several threads at once.
/// </remarks>
/// <typeparam name="TRow">What rows are.</typeparam>
public sealed class CsvTableWriter<TRow> : IDisposable
{
    private readonly Table<TRow> _table;
    private readonly CsvWriter _csv;

    /// <summary>Writes the header.</summary>
    /// <param name="table">The columns.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CsvTableWriter(Table<TRow> table, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        _table = table;
        _csv = new(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = NeedsQuotes }, leaveOpen: true);
        foreach (var column in table.Columns) _csv.WriteField(SpreadsheetText.Harmless(column.Name));
        _csv.NextRecord();
    }

    /// <summary>Writes a row.</summary>
    public void Write(TRow row)
    {
        foreach (var column in _table.Columns) _csv.WriteField(Text(column.Read(row)));
        _csv.NextRecord();
    }

    /// <summary>Writes what is still held to the writer, which stays open.</summary>
    public void Dispose() => _csv.Dispose();

    private static string? Text(object? cell) => cell switch
    {
        string text => SpreadsheetText.Harmless(text),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable whole => whole.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool NeedsQuotes(ShouldQuoteArgs cell) => cell.Field is { } text && text.AsSpan().IndexOfAny(",\"\r\n") >= 0;
}
