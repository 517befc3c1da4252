using Collaboration.Rules.Research.Tables;
using Parquet;
using Parquet.Schema;

namespace Collaboration.Rules.Parquet;

/// <summary>Writes rows to a Parquet file, a group of rows at a time: memory grows with the group and not with the file.</summary>
/// <remarks>Every column may be empty; whole numbers have 64 bits, numbers double precision. Not for use by several threads at once.</remarks>
/// <typeparam name="TRow">What rows are.</typeparam>
public sealed class ParquetTableWriter<TRow> : IAsyncDisposable
{
    private readonly Table<TRow> _table;
    private readonly int _groupSize;
    private readonly ParquetSchema _schema;
    private readonly ParquetWriter _writer;
    private readonly List<object?>[] _cells;

    private ParquetTableWriter(Table<TRow> table, int groupSize, ParquetSchema schema, ParquetWriter writer)
    {
        (_table, _groupSize, _schema, _writer) = (table, groupSize, schema, writer);
        _cells = [.. table.Columns.Select(_ => new List<object?>())];
    }

    /// <summary>Begins a file.</summary>
    /// <param name="table">The columns.</param>
    /// <param name="stream">Where to write; it must be able to seek, and stays open.</param>
    /// <param name="groupSize">How many rows a group has, at least 1.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="groupSize"/> is less than 1.</exception>
    public static async Task<ParquetTableWriter<TRow>> CreateAsync(
        Table<TRow> table, Stream stream, int groupSize = 50_000, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        var schema = new ParquetSchema(table.Columns.Select(Field));
        return new(table, groupSize, schema, await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellation).ConfigureAwait(false));
    }

    /// <summary>Takes a row, and writes its group when that is full.</summary>
    public async ValueTask WriteAsync(TRow row, CancellationToken cancellation = default)
    {
        for (var i = 0; i < _cells.Length; i++) _cells[i].Add(_table.Columns[i].Read(row));
        if (_cells[0].Count == _groupSize) await WriteGroupAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes the last group and the end of the file, without which the file cannot be read.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_cells[0].Count > 0) await WriteGroupAsync(CancellationToken.None).ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private static DataField Field(TableColumn<TRow> column) => column.Type switch
    {
        ColumnType.Whole => new DataField<long?>(column.Name),
        ColumnType.Number => new DataField<double?>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private async Task WriteGroupAsync(CancellationToken cancellation)
    {
        using var group = _writer.CreateRowGroup();
        var fields = _schema.GetDataFields();
        for (var i = 0; i < fields.Length; i++)
        {
            await WriteColumnAsync(group, fields[i], _table.Columns[i].Type, _cells[i], cancellation).ConfigureAwait(false);
            _cells[i].Clear();
        }

        group.CompleteValidate();
    }

    private static Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, ColumnType type, List<object?> cells, CancellationToken cancellation) => type switch
    {
        ColumnType.Whole => group.WriteAsync<long>(field, cells.Select(cell => (long?)cell).ToArray(), cancellationToken: cancellation),
        ColumnType.Number => group.WriteAsync<double>(field, cells.Select(cell => (double?)cell).ToArray(), cancellationToken: cancellation),
        _ => group.WriteAsync(field, cells.ConvertAll(cell => (string?)cell!)),
    };
}
