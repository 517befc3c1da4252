using System.Globalization;

namespace Collaboration.Rules.Cli.Output.Tables;

/// <summary>Columns side by side, as wide as what is in them, numbers to the right.</summary>
internal sealed class TextTable : ITable
{
    private const int WidestCell = 90;
    private readonly TextWriter _writer;
    private readonly List<IReadOnlyList<object?>> _rows = [];
    private readonly int[] _widths;

    public TextTable(TextWriter writer, IReadOnlyList<string> columns)
    {
        _writer = writer;
        _widths = new int[columns.Count];
        Add([.. columns]);
    }

    public void Add(params IReadOnlyList<object?> cells)
    {
        _rows.Add(cells);
        for (var i = 0; i < cells.Count; i++) _widths[i] = Math.Max(_widths[i], Text(cells[i]).Length);
    }

    public void Dispose()
    {
        foreach (var row in _rows) _writer.WriteLine(string.Join("  ", row.Select(Padded)).TrimEnd());
        _writer.Flush();
    }

    private string Padded(object? cell, int column) => IsNumber(column) ? Text(cell).PadLeft(_widths[column]) : Text(cell).PadRight(_widths[column]);

    private bool IsNumber(int column) => _rows.Skip(1).All(row => row[column] is not string) && _rows.Count > 1;

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => PlainText.Cut(text, WidestCell),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
