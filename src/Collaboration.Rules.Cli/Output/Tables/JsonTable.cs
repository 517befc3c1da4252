using Collaboration.Rules.Json.Results;
using Newtonsoft.Json;

namespace Collaboration.Rules.Cli.Output.Tables;

/// <summary>An array with an object for each row; empty cells are left out.</summary>
internal sealed class JsonTable : ITable
{
    private readonly JsonTextWriter _json;
    private readonly IReadOnlyList<string> _columns;

    public JsonTable(TextWriter writer, IReadOnlyList<string> columns)
    {
        _columns = columns;
        _json = new(writer) { Formatting = Formatting.Indented, CloseOutput = false, AutoCompleteOnClose = false };
        _json.WriteStartArray();
    }

    public void Add(params IReadOnlyList<object?> cells)
    {
        _json.WriteStartObject();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not { } cell) continue;
            _json.WritePropertyName(_columns[i]);
            _json.WriteHarmless(cell);
        }

        _json.WriteEndObject();
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteRaw("\n");
        _json.Flush();
    }
}
