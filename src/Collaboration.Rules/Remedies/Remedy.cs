using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Remedies;

/// <summary>A proposal that would answer a diagnostic: what to do, and what the record then says. Immutable; compares by value.</summary>
/// <remarks>
/// A remedy is made of what is recorded and invents nobody and nothing. The record it leads to is true only once the collaboration does
/// what <see cref="Requires"/> says; until then each fact that it adds or changes says so in its note.
/// </remarks>
public sealed record Remedy
{
    /// <summary>How the note of a fact begins that is proposed and not yet so.</summary>
    public const string Mark = "Proposed: ";

    /// <summary>A remedy of these changes, each of which it marks as proposed.</summary>
    /// <param name="title">What to do, such as <c>Make 'France' accountable for 'Delivery'</c>.</param>
    /// <param name="requires">What must really happen for the changes to be true, as a clause without a full stop.</param>
    /// <param name="edits">The changes, made together.</param>
    /// <exception cref="ArgumentException">A text is blank, or there are no changes.</exception>
    public Remedy(string title, string requires, params ReadOnlySpan<FactEdit> edits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(requires);
        if (edits.IsEmpty) throw new ArgumentException($"'{title}' changes nothing; give at least one change.", nameof(edits));
        (Title, Requires) = (title, requires);
        Edits = edits.ToArray().Select(edit => Marked(edit, requires)).ToEquatableArray();
    }

    /// <summary>What to do.</summary>
    public string Title { get; }

    /// <summary>What must really happen for the changes to be true.</summary>
    public string Requires { get; }

    /// <summary>The changes, made together.</summary>
    public EquatableArray<FactEdit> Edits { get; }

    /// <summary>The collaboration with all changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    public CollaborationSnapshot ApplyTo(CollaborationSnapshot collaboration) =>
        Edits.Aggregate(collaboration, (changed, edit) => edit.ApplyTo(changed));

    private static FactEdit Marked(FactEdit edit, string requires)
    {
        if (edit.After is null) return edit;
        var mark = $"{Mark}{requires}.";
        var marked = edit.After with { Note = Noted(edit.After, mark) };
        return edit.Before is null ? FactEdit.Add(marked) : FactEdit.Replace(edit.Before, marked);
    }

    private static string Noted(Fact fact, string mark)
    {
        if (fact.Note is not { Length: > 0 } note) return mark;
        return note.Contains(mark, StringComparison.Ordinal) ? note : $"{note} {mark}";
    }
}
