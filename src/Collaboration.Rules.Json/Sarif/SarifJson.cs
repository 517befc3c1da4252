using System.Globalization;
using Collaboration.Rules.Json.Results;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Writes the objects of a log one behind the other. What is null is left out.</summary>
internal sealed class SarifJson(TextWriter writer) : IDisposable
{
    private readonly JsonTextWriter _json = new(writer) { Formatting = Formatting.Indented, CloseOutput = false, AutoCompleteOnClose = false };

    public void Start(string? name = null)
    {
        if (name is not null) _json.WritePropertyName(name);
        _json.WriteStartObject();
    }

    public void End() => _json.WriteEndObject();

    public void StartList(string name)
    {
        _json.WritePropertyName(name);
        _json.WriteStartArray();
    }

    public void EndList() => _json.WriteEndArray();

    public void Object(string? name, Action write)
    {
        Start(name);
        write();
        End();
    }

    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        StartList(name);
        foreach (var item in items) Object(null, () => write(item));
        EndList();
    }

    public void Values(string name, IEnumerable<string> values)
    {
        StartList(name);
        foreach (var value in values) _json.WriteHarmless(value);
        EndList();
    }

    public void Property(string name, object? value)
    {
        if (value is null) return;
        _json.WritePropertyName(name);
        _json.WriteHarmless(value);
    }

    /// <summary>A number that is written already, or a text where it is none.</summary>
    public void Number(string name, string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Property(name, text);
            return;
        }

        _json.WritePropertyName(name);
        _json.WriteRawValue(text);
    }

    /// <summary>An object that holds a text, as SARIF has descriptions.</summary>
    public void Text(string name, string text, string? markdown = null) => Object(name, () =>
    {
        Property("text", text);
        Property("markdown", markdown);
    });

    /// <summary>Ends the last line; the writer stays open.</summary>
    public void Dispose()
    {
        _json.WriteRaw("\n");
        ((IDisposable)_json).Dispose();
    }
}
