using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Who knows what well, and on whom most of it rests: the <see cref="TruckFactor"/> of what the collaboration knows.</summary>
/// <remarks>
/// Where it was recorded for an item who created or changed it, those know it well whom <see cref="DegreeOfAuthorship"/> finds. Else those
/// do whose degree of knowledge was not recorded, or is above 0 and at least three quarters of the largest. A party that knows an item is
/// one holder like a person, and does not leave. A record without a holder, or whose person is not recorded, leaves everything undefined.
/// All knowledge has to be recorded.
/// </remarks>
public static class KnowledgeHolders
{
    private const decimal LeastOfLargest = 0.75m;

    /// <summary>One row when the factor is 1, and at least half would be lost with the person whose leaving it counts; else none.</summary>
    public static Query<KeyKnowledge> Key { get; } = Query.Facts<Knowledge>()
        .NotMatching(Undefined(), _ => "", _ => "")
        .GroupBy(_ => "", Aggregate.CollectBy((Knowledge record) => record.Id), (_, all) => new Everything(all))
        .SelectMany(KeyOf);

    /// <summary>The records of which it is not known whose knowledge they are.</summary>
    public static Query<Knowledge> Unknown { get; } = Undefined();

    private static Query<Knowledge> Undefined()
    {
        var records = Query.Facts<Knowledge>();
        var unrecorded = records
            .Where(record => record is { Person: not null, Party: null })
            .NotMatching(Query.Facts<Person>(), record => record.Person!, person => person.Id);
        return records.Where(record => record is { Person: null, Party: null }).Concat(unrecorded);
    }

    private static IEnumerable<KeyKnowledge> KeyOf(Everything all)
    {
        var items = all.Records
            .GroupBy(record => record.Item, StringComparer.Ordinal)
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => WhoKnows([.. item]))
            .ToList();
        if (TruckFactor.KeyPeople(items) is not { Count: 1 } key) return [];
        var holder = key[0];
        var records = all.Records.Where(record => HolderOf(record) == holder).ToList();
        if (records[0].Party is not null) return [];
        var lost = items.Count(known => known.Count == 1 && known[0] == holder);
        return 2 * lost < items.Count ? [] : [new(records[0].Person!, lost, items.Count, records.Select(FactReference.To).ToEquatableArray())];
    }

    private static EquatableArray<string> WhoKnows(IReadOnlyList<Knowledge> records)
    {
        if (records.Any(record => record.Created is not null || record.Changes is not null))
            return DegreeOfAuthorship.Authors(records.Select(Authored));
        var largest = records.Max(record => record.Degree ?? 0);
        return records
            .Where(record => record.Degree is null || (record.Degree > 0 && record.Degree >= LeastOfLargest * largest))
            .Select(HolderOf)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static AuthorRecord Authored(Knowledge record) => new(HolderOf(record), record.Created ?? false, Math.Max(record.Changes ?? 0, 0));

    /// <summary>A text that no party shares with a person; a record that names both counts for the party.</summary>
    private static string HolderOf(Knowledge record) => record.Party is { } party ? $"Party {party}" : $"Person {record.Person}";

    private sealed record Everything(EquatableArray<Knowledge> Records);
}
