using System.Text;

namespace Collaboration.Rules.Research.Tables;

/// <summary>Writes tables to files.</summary>
public static class TableFiles
{
    /// <summary>Writes rows as they come to a file of comma-separated values in UTF-8, replacing what is there; gives their number.</summary>
    /// <inheritdoc cref="CsvTableWriter{TRow}" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; the file holds the rows till then.</exception>
    public static async Task<long> WriteCsvAsync<TRow>(
        this Table<TRow> table, string path, IAsyncEnumerable<TRow> rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        var count = 0L;
        var text = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await using var closing = text.ConfigureAwait(false);
        using var csv = new CsvTableWriter<TRow>(table, text);
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            csv.Write(row);
            count++;
        }

        return count;
    }

    /// <summary>The same of rows that are there already.</summary>
    /// <inheritdoc cref="WriteCsvAsync{TRow}(Table{TRow}, string, IAsyncEnumerable{TRow}, CancellationToken)"/>
    public static Task<long> WriteCsvAsync<TRow>(this Table<TRow> table, string path, IEnumerable<TRow> rows, CancellationToken cancellation = default) =>
        table.WriteCsvAsync(path, rows.ToAsyncEnumerable(), cancellation);
}
