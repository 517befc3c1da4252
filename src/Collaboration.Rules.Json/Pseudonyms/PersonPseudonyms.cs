using System.Globalization;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>What the persons of one document are called instead: <c>Person 1</c>, <c>Person 2</c> and so on, in the order of their ids.</summary>
/// <remarks>
/// Ids and names are replaced wherever they stand as words: in ids of other facts, in free text, in messages. A part of a name that
/// several persons share becomes <c>a person</c>. The same document gives the same pseudonyms, in any order of its facts; another
/// document numbers its persons anew. Nothing in a result leads back. Immutable, and safe to share between threads.
/// </remarks>
public sealed class PersonPseudonyms
{
    private const string Somebody = "a person";

    private readonly PseudonymText _text = new();
    private readonly PseudonymFacts _facts;

    private PersonPseudonyms(CollaborationDocument document, IEnumerable<string> others)
    {
        AddPeople(document, others);
        _facts = new(document.Snapshot, Of);
        Document = document.With(new DocumentContent(_facts.Snapshot), WithheldProblems.Of(document.Problems, this));
    }

    /// <summary>The document with pseudonyms in place of persons: facts that were different remain so, and coverage and places stay.</summary>
    /// <remarks>Its problems are told by place and id alone, since they would quote it. It has no suppressions: they hold for the true ids.</remarks>
    public CollaborationDocument Document { get; }

    /// <summary>The pseudonyms of all persons that a document records, refers to or names as owners of suppressions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="others">Names of further persons, if there are any; those of no known person are numbered last, in ordinal order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static PersonPseudonyms For(CollaborationDocument document, IEnumerable<string>? others = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var owners = document.Suppressions.Select(written => written.Entry.Owner).OfType<string>();
        return new(document, owners.Concat(others ?? []));
    }

    /// <summary>A text with pseudonyms in place of persons.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _text.Replace(text);
    }

    /// <summary>What a fact is called in the <see cref="Document"/>.</summary>
    public FactReference Of(FactReference fact) => _facts.Of(fact);

    /// <summary>A diagnostic with pseudonyms in place of persons.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public Diagnostic Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic.Renamed(Of, Of) with { Scope = OfPhase(diagnostic.Scope) };
    }

    /// <summary>An outcome with pseudonyms in place of persons.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public Outcome Of(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome with
        {
            Subject = outcome.Subject is { } subject ? Of(subject) : null,
            Scope = OfPhase(outcome.Scope),
            Missing = outcome.Missing.Select(Of).ToEquatableArray(),
        };
    }

    private string? OfPhase(string? phase) => phase is null ? null : Of(FactReference.To<Phase>(phase)).Id;

    private void AddPeople(CollaborationDocument document, IEnumerable<string> others)
    {
        var byId = PersonNames.Ids(document).Select((id, index) => (Id: id, Pseudonym: Numbered(index))).ToDictionary(pair => pair.Id, pair => pair.Pseudonym, StringComparer.Ordinal);
        RecordedPerson[] recorded = [.. PersonNames.Recorded(document)];
        (string Name, string Pseudonym)[] known =
        [
            .. recorded
                .Where(person => !string.IsNullOrWhiteSpace(person.Id) && !string.IsNullOrWhiteSpace(person.Name))
                .Select(person => (person.Name!, byId[person.Id!])),
        ];
        Add(known, anyCase: true);
        Add(byId.Select(pair => (pair.Key, pair.Value)), anyCase: false);
        (string Name, string Pseudonym)[] further =
        [
            .. recorded.Where(person => string.IsNullOrWhiteSpace(person.Id)).Select(person => person.Name).Concat(others).OfType<string>()
                .Where(name => !string.IsNullOrWhiteSpace(name) && !_text.Has(name))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal)
                .Select((name, index) => (name, Numbered(byId.Count + index))),
        ];
        Add(further, anyCase: true);
        Add(known.Concat(further).SelectMany(person => PersonNames.Parts(person.Name), (person, part) => (part, person.Pseudonym)), anyCase: false);
    }

    /// <summary>Adds what persons are called; what several are called stands for none of them.</summary>
    private void Add(IEnumerable<(string Phrase, string Pseudonym)> phrases, bool anyCase)
    {
        var comparer = anyCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        foreach (var phrase in phrases.GroupBy(pair => pair.Phrase, pair => pair.Pseudonym, comparer))
            _text.Add(phrase.Key, phrase.Distinct(StringComparer.Ordinal).Count() == 1 ? phrase.First() : Somebody, anyCase);
    }

    private static string Numbered(int before) => string.Create(CultureInfo.InvariantCulture, $"Person {before + 1}");
}
