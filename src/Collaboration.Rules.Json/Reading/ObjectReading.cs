using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Suppressions;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Reading;

/// <summary>The reading of the objects of one document: the current token, the object it belongs to, and where problems go.</summary>
/// <remarks>Only sound JSON gets here, so reading a token always succeeds.</remarks>
internal sealed class ObjectReading(JsonReader json, JsonTape tape, SourceText source, ProblemList problems, Spelling spelling)
{
    private int _next;

    public SourceText Source => source;

    public ProblemList Problems => problems;

    public List<PendingReference> References { get; } = [];

    /// <summary>The object being read.</summary>
    public OutlinePart Part { get; set; }

    /// <summary>The name of the property being read.</summary>
    public string Property { get; set; } = "";

    /// <summary>The outermost optional property that a wrong value takes with it; null when it takes the whole fact.</summary>
    public string? AtStake { get; set; }

    public JsonToken Token => json.TokenType;

    public object? Value => json.Value;

    /// <summary>Where the current token starts.</summary>
    public int Start { get; private set; }

    public string Label => Part.Label(source);

    /// <remarks>A suppression is left out whole, since without a part of it it would reach further than was meant.</remarks>
    public string Loss => this switch
    {
        { Part.IsSuppression: true } => "The suppression is left out.",
        { AtStake: null } => "The fact is left out.",
        _ => $"'{AtStake}' is left out, the rest is kept.",
    };

    public JsonToken Read()
    {
        if (!json.Read()) throw new InvalidOperationException("The tape ended inside an object.");
        Start = tape.TokenStarts[_next++];
        return json.TokenType;
    }

    /// <summary>Moves to the last token of the current value.</summary>
    public void PassValue()
    {
        if (Token is not (JsonToken.StartObject or JsonToken.StartArray)) return;
        for (var depth = 1; depth > 0;)
        {
            var token = Read();
            if (token is JsonToken.StartObject or JsonToken.StartArray) depth++;
            else if (token is JsonToken.EndObject or JsonToken.EndArray) depth--;
        }
    }

    /// <summary>Whether the current token is a text; a number put between quotes for the parser is not.</summary>
    public bool IsText => Token == JsonToken.String && source.Text[Start] == '"';

    /// <summary>Reports the current value as wrong, passes it, and returns false.</summary>
    public bool Refuse(string expected)
    {
        problems.Add(DocumentProblems.WrongValue(source.LocationOf(Start), Label, Property, source.Quote(Start), expected, Loss));
        PassValue();
        return false;
    }

    /// <summary>Reports the current value as none of the choices, passes it, and returns false.</summary>
    public bool RefuseChoice(IReadOnlyList<string> choices)
    {
        var suggestion = IsText && !problems.IsFull ? spelling.Closest(source.Inside(Start), choices) : null;
        problems.Add(DocumentProblems.WrongChoice(
            source.LocationOf(Start), Label, Property, source.Quote(Start), choices, suggestion, Loss));
        PassValue();
        return false;
    }

    /// <summary>Reports the current text as none that names a fact, and returns false.</summary>
    public bool RefuseSubject(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var known = SubjectText.KindNames.Where(name => char.IsUpper(name[0]) == char.IsUpper(text.FirstOrDefault())).ToList();
        var kind = colon <= 0 || problems.IsFull ? null : spelling.Closest(text[..colon], known);
        if (kind is null || known.Contains(text[..colon])) return Refuse("the kind of a fact and its id, as \"activity:delivery\"");
        problems.Add(DocumentProblems.WrongChoice(source.LocationOf(Start), Label, Property, source.Quote(Start), known, kind + text[colon..], Loss));
        return false;
    }

    /// <summary>Reports the current name as unknown, and passes its value.</summary>
    public void RefuseName(string what, IReadOnlyList<string> known)
    {
        var name = (string)Value!;
        var suggestion = problems.IsFull ? null : spelling.Closest(name, known);
        var problem = DocumentProblems.UnknownName(source.LocationOf(Start), Label, what, source.ShortInside(Start), suggestion, "remove it.");
        problems.Add(Part.IsSuppression ? problem with { Message = $"{problem.Message} {Loss}" } : problem);
        Read();
        PassValue();
    }

    /// <summary>Reports the current name as given before in the same object, and passes its value.</summary>
    public void RefuseRepeated()
    {
        problems.Add(DocumentProblems.RepeatedName(source.LocationOf(Start), Label, source.ShortInside(Start), Part.IsSuppression ? Loss : "The first one counts."));
        Read();
        PassValue();
    }

    public void Refer(FactKind target, string id) => References.Add(new(Part, Property, target, id, Start));
}
