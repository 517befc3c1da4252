using System.Globalization;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Shapes;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>Gathers who is named in a document, by id and by name.</summary>
internal static class PersonNames
{
    /// <summary>The fewest letters of one half of a double name that can stand for the person.</summary>
    private const int ShortestHalf = 3;

    private static readonly string[] Particles =
        ["al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu", "zum", "zur"];

    private static readonly char[] Hyphens = ['-', '\u2010', '\u2011'];

    private static readonly string[] Titles = ["Dame", "Dr", "Lady", "Lord", "Miss", "Mr", "Mrs", "Ms", "Prof", "Professor", "Sir"];

    /// <summary>The ids of persons, in order: those recorded, those lost, and those that other facts name.</summary>
    public static IEnumerable<string> Ids(CollaborationDocument document) =>
        Recorded(document).Select(person => person.Id).OfType<string>()
            .Concat(document.Snapshot.Facts.SelectMany(NamedBy))
            .Where(id => !string.IsNullOrWhiteSpace(id))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>The persons recorded, whether or not the snapshot could take them in.</summary>
    public static IEnumerable<RecordedPerson> Recorded(CollaborationDocument document) =>
        document.Snapshot.OfType<Person>().Select(person => new RecordedPerson(person.Id, person.Name)).Concat(document.LostPeople);

    /// <summary>
    /// The words of a name by which somebody may be called for short. None of a stand-in such as <c>Head of finance</c>, which a word in
    /// small letters that is no particle tells from a name.
    /// </summary>
    public static IEnumerable<string> Parts(string name)
    {
        string[] words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2 || words.Any(word => char.IsLower(word[0]) && !Particles.Contains(word, StringComparer.Ordinal))) return [];
        return words
            .Select(word => word.Trim('.', ',', '(', ')', '"', '\u201C', '\u201D'))
            .SelectMany(word => word.Split(Hyphens).Where(half => LettersIn(half) >= ShortestHalf).Prepend(word))
            .Where(part => LettersIn(part) > 1 && !char.IsLower(part[0]) && !Titles.Contains(part, StringComparer.Ordinal));
    }

    private static int LettersIn(string word) => word.Count(character => char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Surrogate);

    private static IEnumerable<string> NamedBy(Fact fact) =>
        from property in FactShapes.Of(FactKinds.Of(fact.GetType())).Properties
        where property.RefersTo == typeof(Person)
        from id in property.Property.GetValue(fact) switch { string one => [one], EquatableArray<string> many => many.AsEnumerable(), _ => [] }
        select id;
}
