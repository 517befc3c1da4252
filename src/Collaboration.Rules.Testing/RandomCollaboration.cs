using System.Reflection;
using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Testing;

/// <summary>Makes collaborations at random for property tests: with few ids and few kinds at a time, so that facts refer to each other and clash.</summary>
/// <remarks>
/// The same seed gives the same facts. They obey each property's range and nothing else; some references point nowhere. Over many seeds
/// every kind of fact meets every other.
/// </remarks>
public static class RandomCollaboration
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f"];
    private static readonly string[] Words = ["Cost", "cost ", "Quality", "Time"];

    /// <summary>A collaboration of up to <paramref name="facts"/> facts; fewer where two get one identity.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="facts">How many facts to make.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="facts"/> is negative.</exception>
    public static CollaborationSnapshot Create(int seed, int facts = 40)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(facts);
        var random = new Random(seed);
        var builder = new CollaborationBuilder();
        var made = new HashSet<FactReference>();
        var kinds = Kinds(random);
        for (var i = 0; i < facts; i++)
        {
            var fact = Make(Pick(kinds, random).FactType, random);
            if (made.Add(fact.Reference)) builder.Add(fact);
        }

        if (random.Next(2) == 0) builder.Profile("Collaboration");
        foreach (var kind in kinds)
            if (random.Next(4) == 0) builder.Cover(kind, Pick(Enum.GetValues<CoverageLevel>(), random));
        return builder.Build();
    }

    /// <summary>A collaboration like <paramref name="collaboration"/>: some facts gone, some with another value somewhere, a few more of the same kinds.</summary>
    /// <remarks>Values are taken from other facts of the kind or made up. About one in five comes out unchanged.</remarks>
    /// <param name="collaboration">What to start from.</param>
    /// <param name="seed">Decides everything.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    public static CollaborationSnapshot Vary(CollaborationSnapshot collaboration, int seed)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var random = new Random(seed);
        if (random.Next(5) == 0) return collaboration;
        var builder = new CollaborationBuilder();
        var made = new HashSet<FactReference>();
        foreach (var fact in collaboration.Facts)
        {
            if (random.Next(10) == 0) continue;
            var varied = random.Next(4) == 0 ? Vary(fact, collaboration, random) : fact;
            if (made.Add(varied.Reference)) builder.Add(varied);
        }

        foreach (var fact in collaboration.Facts.Where(fact => fact is not CollaborationProfile && random.Next(4) == 0))
        {
            var another = Make(fact.GetType(), random);
            if (made.Add(another.Reference)) builder.Add(another);
        }

        foreach (var (type, level) in collaboration.DeclaredCoverage) builder.Cover(FactKinds.Of(type), random.Next(4) == 0 ? Pick(Enum.GetValues<CoverageLevel>(), random) : level);
        return builder.Build();
    }

    /// <summary>The same collaboration with <paramref name="prefix"/> before every id, save the profile's, and every reference.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CollaborationSnapshot Rename(CollaborationSnapshot collaboration, string prefix)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(prefix);
        var builder = new CollaborationBuilder();
        foreach (var fact in collaboration.Facts) builder.Add(fact is CollaborationProfile ? fact : Rename(fact, prefix));
        foreach (var (type, level) in collaboration.DeclaredCoverage) builder.Cover(FactKinds.Of(type), level);
        return builder.Build();
    }

    /// <summary>Parties, and a handful of neighbouring kinds in the registry's order, which is by group, so that what belongs together meets.</summary>
    private static FactKind[] Kinds(Random random)
    {
        FactKind[] all = [.. FactKinds.All.Where(kind => kind.Plural is not null)];
        var first = random.Next(all.Length);
        var near = Enumerable.Range(first, 4).Select(index => all[index % all.Length]);
        return [FactKinds.Of<Party>(), .. near, .. random.GetItems(all, 2)];
    }

    private static Fact Make(Type type, Random random)
    {
        var fact = (Fact)RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in Properties(type)) property.SetValue(fact, Value(property, random));
        return fact;
    }

    private static Fact Vary(Fact fact, CollaborationSnapshot collaboration, Random random)
    {
        var varied = fact with { };
        var property = Pick(Properties(fact.GetType()).Where(candidate => candidate.Name != nameof(Fact.Id)).ToArray(), random);
        var others = collaboration.Facts.Where(other => other.GetType() == fact.GetType()).ToArray();
        property.SetValue(varied, random.Next(2) == 0 ? property.GetValue(Pick(others, random)) : Value(property, random));
        return varied;
    }

    private static Fact Rename(Fact fact, string prefix)
    {
        var renamed = (Fact)RuntimeHelpers.GetUninitializedObject(fact.GetType());
        foreach (var property in Properties(fact.GetType()))
        {
            var isId = property.Name == nameof(Fact.Id) || property.IsDefined(typeof(RefersToAttribute));
            property.SetValue(renamed, (isId, property.GetValue(fact)) switch
            {
                (true, string id) => prefix + id,
                (true, EquatableArray<string> ids) => ids.Select(id => prefix + id).ToEquatableArray(),
                var (_, value) => value,
            });
        }

        return renamed;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(property => property.CanWrite);

    private static object? Value(PropertyInfo property, Random random)
    {
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        var isOptional = Nullable.GetUnderlyingType(property.PropertyType) is not null || property.PropertyType == typeof(string);
        if (property.Name is nameof(Fact.Phase) or nameof(Fact.Note)) return null;
        if (isOptional && !isRequired && random.Next(3) == 0) return null;
        return Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property, random);
    }

    private static object Value(Type type, PropertyInfo property, Random random)
    {
        var range = property.GetCustomAttribute<WithinAttribute>() ?? new(0, 12);
        if (type == typeof(string)) return Pick(property.Name == nameof(Fact.Id) || property.IsDefined(typeof(RefersToAttribute)) ? Ids : Words, random);
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(int)) return (int)Number(range, random);
        if (type == typeof(decimal)) return range.Maximum <= 1 ? random.Next(5) / 4m : Number(range, random);
        if (type == typeof(PartialDate)) return PartialDate.From(new DateOnly(2020, 1, 1).AddDays(random.Next(2000)));
        if (type.IsEnum) return Pick(Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value)).ToArray(), random);
        return List(type.GetGenericArguments()[0], property, random);
    }

    private static object List(Type item, PropertyInfo property, Random random)
    {
        var count = random.Next(4);
        if (item == typeof(ContextAttribute)) return Enumerable.Range(0, count).Select(_ => Attribute(random)).ToEquatableArray();
        if (item == typeof(string)) return Enumerable.Range(0, count).Select(_ => (string)Value(item, property, random)).Distinct().ToEquatableArray();
        var items = Array.CreateInstance(item, count);
        for (var i = 0; i < count; i++) items.SetValue(Value(item, property, random), i);
        return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static ContextAttribute Attribute(Random random) => new()
    {
        Name = Pick(Words, random),
        Text = random.Next(2) == 0 ? Pick(Ids, random) : null,
        Number = random.Next(2) == 0 ? random.Next(5) : null,
        Distinct = random.Next(2) == 0 ? random.Next(1, 6) : null,
    };

    private static decimal Number(WithinAttribute range, Random random) => (decimal)range.Minimum + random.Next(0, 12);

    private static T Pick<T>(IReadOnlyList<T> values, Random random) => values[random.Next(values.Count)];
}
