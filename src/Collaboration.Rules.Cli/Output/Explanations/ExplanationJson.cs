using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Results;
using Newtonsoft.Json;

namespace Collaboration.Rules.Cli.Output.Explanations;

/// <summary>Explanations for programs: an array with an object for each, with every step.</summary>
internal sealed class ExplanationJson : IExplanationReport
{
    private readonly JsonTextWriter _json;

    public ExplanationJson(TextWriter writer)
    {
        _json = new(writer) { Formatting = Formatting.Indented, CloseOutput = false, AutoCompleteOnClose = false };
        _json.WriteStartArray();
    }

    public void Add(CollaborationDocument document, RuleExplanation explanation, bool onlyWhyNot)
    {
        _json.WriteStartObject();
        Property("path", document.Path);
        Property("rule", explanation.Rule.Id);
        WriteFact(document, explanation.Subject);
        Property("phase", explanation.Scope);
        Property("outcome", explanation.Outcome is { } outcome ? Word(outcome.Kind) : null);
        if (explanation.Outcome is { Missing.IsEmpty: false } open) Array("missing", open.Missing, text => _json.WriteHarmless(text));
        Array("messages", explanation.Diagnostics, diagnostic => _json.WriteHarmless(diagnostic.Message));
        Array("facts", explanation.Facts, fact => Object(() => WriteFact(document, fact)));
        if (explanation.DroppedBy is { } dropped) Named("droppedBy", () => WriteStep(dropped));
        if (!onlyWhyNot) Array("steps", explanation.Steps, step => Object(() => WriteStep(step)));
        _json.WriteEndObject();
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteRaw("\n");
        _json.Flush();
    }

    private void WriteFact(CollaborationDocument document, FactReference fact)
    {
        Property("kind", fact.Kind);
        Property("id", fact.Id);
        var place = document.Snapshot.LocationOf(fact);
        Property("line", place?.Line);
        Property("column", place?.Column);
    }

    private void WriteStep(ExplainedStep step)
    {
        Property("step", step.Step);
        Array("rowsIn", step.RowsIn, row => _json.WriteHarmless(row));
        Array("rowsOut", step.RowsOut, row => _json.WriteHarmless(row));
        Array("values", step.Values, value => Object(() =>
        {
            Property("name", value.Name);
            Property("value", value.Text);
        }));
    }

    private void Named(string name, Action write)
    {
        _json.WritePropertyName(name);
        Object(write);
    }

    private void Object(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (var item in items) write(item);
        _json.WriteEndArray();
    }

    private static string Word(OutcomeKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private void Property(string name, object? value)
    {
        if (value is null) return;
        _json.WritePropertyName(name);
        _json.WriteHarmless(value);
    }
}
