using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.Json.Edits;

/// <summary>Makes changes of facts in the text of a document, and leaves all other text as it is.</summary>
/// <remarks>
/// Reading the edited text gives exactly the changed facts. Comments, the order of facts and properties, white space, line ends,
/// trailing commas and a byte order mark stay. What is added looks like its neighbours; what is removed takes its comma with it and the
/// comments on its line and directly above it. A document on one line stays on one line.
/// </remarks>
public static class DocumentEditor
{
    /// <summary>What is wrong in the content only, so that the text holds the facts as they were read.</summary>
    private static readonly HashSet<string> Harmless = ["CR0010", "CR0013", "CR0014", "CR0017"];

    /// <summary>Makes the changes one after the other, all or none.</summary>
    /// <param name="text">The text of one document.</param>
    /// <param name="edits">The changes; adding a fact that is there replaces it.</param>
    /// <param name="options">The limits by which the text is read; the defaults when null.</param>
    /// <returns>A refusal when the text is damaged, or a fact to be replaced or removed is not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="edits"/> is null.</exception>
    public static DocumentEdit Apply(string text, IEnumerable<FactEdit> edits, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edits);
        var document = CollaborationDocument.Parse(text, options: options);
        if (document.Problems.FirstOrDefault(problem => !Harmless.Contains(problem.Id)) is { } damage)
            return new(text, $"Line {damage.Location.Line}, column {damage.Location.Column} is not sound; correct it first: {damage.Message}");

        var (edited, facts) = (text, document.Snapshot);
        foreach (var edit in edits)
        {
            var before = facts.Find(edit.Fact);
            if (before is null && edit.Before is not null) return new(text, $"{edit.Fact} is not in the document; read the document again.");
            if (before is null && edit.After is CollaborationProfile && facts.Profile is { } profile) return new(text, $"{profile} is in the document, which has room for one; replace it.");
            if (before == edit.After) continue;
            edited = edit.After is null ? Remove(edited, before!) : before is null ? Add(edited, edit.After) : Change(edited, before, edit.After);
            facts = edit.ApplyTo(facts);
        }

        return new(edited, null);
    }

    private static string Add(string text, Fact fact)
    {
        var (root, kind) = (BracketText.Root(text), FactKinds.Of(fact.GetType()));
        var lists = Child(root, DocumentKeys.Facts);
        var list = kind.Plural is null ? null : Child(lists, kind.Plural);
        var neighbour = list?.Items is { Count: > 0 } ? list : Lists(lists).FirstOrDefault(other => other.Items.Count > 0);
        var style = TextStyle.Of(root, neighbour?.Inside(neighbour.Items[^1]));
        if (kind.Plural is null) return AppendProperty(root, DocumentKeys.Profile, style, indent => FactText.Of(fact, style, indent));
        if (list is not null) return list.Append(style, isOnLines: true, indent => FactText.Of(fact, style, indent));
        if (lists is not null) return AppendProperty(lists, kind.Plural, style, indent => NewList(fact, style, indent));
        return AppendProperty(root, DocumentKeys.Facts, style, indent => Around("{", "}", style, indent, inner =>
            $"\"{kind.Plural}\":{style.Space}{NewList(fact, style, inner)}"));
    }

    private static string Remove(string text, Fact fact)
    {
        var (list, index) = Find(text, fact);
        return list.Remove(index);
    }

    private static string Change(string text, Fact before, Fact after)
    {
        var (was, now) = (FactText.Properties(before).ToDictionary(), FactText.Properties(after).ToDictionary());
        foreach (var name in was.Keys.Union(now.Keys))
        {
            var (old, json) = (was.GetValueOrDefault(name), now.GetValueOrDefault(name));
            if (old == json) continue;
            var (list, index) = Find(text, before);
            text = PropertyEdits.Set(list.Inside(list.Items[index]), TextStyle.Of(BracketText.Root(text), list.Inside(list.Items[index])), name, old, json);
        }

        return text;
    }

    private static (BracketText List, int Index) Find(string text, Fact fact)
    {
        var (root, kind) = (BracketText.Root(text), FactKinds.Of(fact.GetType()));
        if (kind.Plural is null) return (root, root.IndexOf(DocumentKeys.Profile));
        var list = Child(Child(root, DocumentKeys.Facts), kind.Plural)!;
        return (list, Enumerable.Range(0, list.Items.Count).First(index => list.Inside(list.Items[index]).TextOf("id") == fact.Id));
    }

    private static BracketText? Child(BracketText? parent, string name) =>
        parent?.IndexOf(name) is >= 0 and var index ? parent.Inside(parent.Items[index]) : null;

    private static IEnumerable<BracketText> Lists(BracketText? lists) => lists?.Items.Select(lists.Inside) ?? [];

    private static string AppendProperty(BracketText parent, string name, TextStyle style, Func<string, string> value) =>
        parent.Append(style, isOnLines: true, indent => $"\"{name}\":{style.Space}{value(indent)}");

    private static string NewList(Fact fact, TextStyle style, string indent) => Around("[", "]", style, indent, inner => FactText.Of(fact, style, inner));

    private static string Around(string open, string close, TextStyle style, string indent, Func<string, string> item)
    {
        if (style.NewLine.Length == 0) return open + item(indent) + close;
        var inner = indent + style.Indent;
        return open + style.NewLine + inner + item(inner) + style.NewLine + indent + close;
    }
}
