using Collaboration.Rules.Research.Tables;

namespace Collaboration.Rules.Parquet;

/// <summary>Writes tables to Parquet files.</summary>
public static class ParquetFiles
{
    /// <summary>Writes rows as they come to a file, replacing what is there; gives their number.</summary>
    /// <remarks>Every column may be empty; whole numbers have 64 bits, numbers double precision.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; the file holds the rows till then.</exception>
    public static async Task<long> WriteParquetAsync<TRow>(
        this Table<TRow> table, string path, IAsyncEnumerable<TRow> rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        var count = 0L;
        var file = File.Create(path);
        await using var closing = file.ConfigureAwait(false);
        var writer = await ParquetTableWriter<TRow>.CreateAsync(table, file, cancellation: cancellation).ConfigureAwait(false);
        await using var completing = writer.ConfigureAwait(false);
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            await writer.WriteAsync(row, cancellation).ConfigureAwait(false);
            count++;
        }

        return count;
    }
}
