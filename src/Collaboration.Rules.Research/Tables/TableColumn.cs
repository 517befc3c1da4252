namespace Collaboration.Rules.Research.Tables;

/// <summary>One column of a table: its name, its type, and how a row gives its cell. Immutable.</summary>
/// <typeparam name="TRow">What rows are.</typeparam>
public sealed class TableColumn<TRow>
{
    private readonly Func<TRow, object?> _read;

    private TableColumn(string name, ColumnType type, Func<TRow, object?> read)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Type, _read) = (name, type, read);
    }

    /// <summary>The name in the header.</summary>
    public string Name { get; }

    /// <summary>What the cells hold.</summary>
    public ColumnType Type { get; }

    /// <summary>A column of texts.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static TableColumn<TRow> Text(string name, Func<TRow, string?> read) => new(name, ColumnType.Text, read);

    /// <summary>A column of whole numbers.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static TableColumn<TRow> Whole(string name, Func<TRow, long?> read) => new(name, ColumnType.Whole, row => read(row));

    /// <summary>A column of numbers; one that is not finite is an empty cell.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static TableColumn<TRow> Number(string name, Func<TRow, double?> read) =>
        new(name, ColumnType.Number, row => read(row) is { } value && double.IsFinite(value) ? value : null);

    /// <summary>The cell of a row: a <see cref="string"/>, a <see cref="long"/> or a <see cref="double"/> by <see cref="Type"/>; null where it is empty.</summary>
    public object? Read(TRow row) => _read(row);
}
