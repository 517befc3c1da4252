using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>Truck factor: how many people have to leave before more than half of the files have no author left.</summary>
/// <remarks>
/// Whoever is the author of most files leaves first, and so on, as long as at least half of the files keep an author; among those with
/// equally many the first in ordinal order leaves. Range 0 to the number of authors, unit people. It is 0 when fewer than half have an
/// author to begin with. Undefined when there are no files. The order of the files and of their authors changes nothing. Time is the number of
/// authors of all files, times the logarithm of the number of people. Anything that people know can stand for a file: a process, a
/// contact. Source: Avelino and others 2016; a factor of 1 is a key-person risk.
/// </remarks>
public static class TruckFactor
{
    /// <summary>The factor; null when undefined.</summary>
    /// <inheritdoc cref="KeyPeople"/>
    public static int? Of(IEnumerable<EquatableArray<string>> authorsOfFiles) => KeyPeople(authorsOfFiles)?.Count;

    /// <summary>The people whose leaving the factor counts, in the order in which they leave; null when undefined.</summary>
    /// <param name="authorsOfFiles">For each file its authors, as <see cref="DegreeOfAuthorship.Authors"/> finds them; empty when it has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="authorsOfFiles"/> is null.</exception>
    public static EquatableArray<string>? KeyPeople(IEnumerable<EquatableArray<string>> authorsOfFiles)
    {
        ArgumentNullException.ThrowIfNull(authorsOfFiles);
        var files = authorsOfFiles.Select(authors => authors.Distinct(StringComparer.Ordinal).ToList()).ToList();
        if (files.Count == 0) return null;

        var authorsLeft = files.ConvertAll(authors => authors.Count);
        var filesOf = files
            .SelectMany((authors, file) => authors.Select(author => (author, file)))
            .ToLookup(pair => pair.author, pair => pair.file, StringComparer.Ordinal);
        var inOrder = filesOf.OrderByDescending(person => person.Count()).ThenBy(person => person.Key, StringComparer.Ordinal);

        var covered = authorsLeft.Count(left => left > 0);
        var gone = new List<string>();
        foreach (var person in inOrder)
        {
            if (2 * covered < files.Count) break;
            covered -= person.Count(file => --authorsLeft[file] == 0);
            gone.Add(person.Key);
        }

        return gone.ToEquatableArray();
    }
}
