namespace Collaboration.Rules.Json;

/// <summary>How the text of a document is laid out.</summary>
public enum DocumentLayout
{
    /// <summary>One property a line, for people and for comparison.</summary>
    Indented,

    /// <summary>The whole document on one line, as NDJSON needs it, without a line end.</summary>
    OneLine,
}
