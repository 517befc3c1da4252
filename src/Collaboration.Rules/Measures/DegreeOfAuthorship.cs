using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Degree of authorship: how well a person knows a file, 3.293 + 1.098·FA + 0.164·DL − 0.321·ln(1 + AC), where FA is 1 for whoever
/// created it, DL counts the person's changes and AC those of everybody else.
/// </summary>
/// <remarks>
/// No unit; without bounds, and comparable within one file. Always defined. Authors of a file are those whose degree is above 0.75 of the
/// largest and who created it or have a degree of at least 3.293. The order of the records changes nothing.
/// Sources: Fritz and others 2014; Avelino and others 2016.
/// </remarks>
public static class DegreeOfAuthorship
{
    private const double Constant = 3.293;
    private const double LeastOfLargest = 0.75;

    /// <summary>The degree of one person.</summary>
    /// <param name="created">Whether the person created the file.</param>
    /// <param name="changes">The person's changes since.</param>
    /// <param name="changesByOthers">Everybody else's.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double Of(bool created, long changes, long changesByOthers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(changes);
        ArgumentOutOfRangeException.ThrowIfNegative(changesByOthers);
        return Constant + (created ? 1.098 : 0) + (0.164 * changes) - (0.321 * Math.Log(1.0 + changesByOthers));
    }

    /// <summary>The authors of one file, in ordinal order; empty when nobody qualifies or nothing was recorded.</summary>
    /// <param name="records">Who did what to it; several records of one person count together.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of changes is negative.</exception>
    public static EquatableArray<string> Authors(IEnumerable<AuthorRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var people = records
            .GroupBy(record => record.Person, StringComparer.Ordinal)
            .Select(person => (Name: person.Key, Created: person.Any(record => record.Created), Changes: person.Sum(record => (long)record.Changes)))
            .ToList();
        var all = people.Sum(person => person.Changes);
        var degrees = people.ConvertAll(person => (person.Name, person.Created, Degree: Of(person.Created, person.Changes, all - person.Changes)));
        var largest = degrees.Select(person => person.Degree).DefaultIfEmpty().Max();
        return degrees
            .Where(person => person.Degree > LeastOfLargest * largest && (person.Created || person.Degree >= Constant))
            .Select(person => person.Name)
            .Order(StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
