namespace Collaboration.Rules.Research.Tables;

/// <summary>The columns of a kind of table, in order: what every file format writes. Immutable.</summary>
/// <typeparam name="TRow">What rows are.</typeparam>
public sealed class Table<TRow>
{
    /// <summary>A table of these columns.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no columns, or two have the same name.</exception>
    public Table(IEnumerable<TableColumn<TRow>> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Columns = [.. columns];
        if (Columns.Count == 0) throw new ArgumentException("The table has no columns; give it one.", nameof(columns));
        var twice = Columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"Two columns are called '{twice.Key}'; give each its own name.", nameof(columns));
    }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<TableColumn<TRow>> Columns { get; }

    /// <summary>This table with more columns behind its own.</summary>
    /// <exception cref="ArgumentException">Two columns have the same name.</exception>
    public Table<TRow> With(params IEnumerable<TableColumn<TRow>> columns) => new([.. Columns, .. columns]);
}
