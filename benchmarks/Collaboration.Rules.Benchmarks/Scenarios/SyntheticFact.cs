using System.Reflection;
using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>Makes the facts of a synthetic collaboration from the properties of their kind, so that new kinds need nothing here.</summary>
/// <param name="counts">How many facts of each type there are to refer to.</param>
/// <param name="random">Decides what the place of a fact does not.</param>
public sealed class SyntheticFact(IReadOnlyDictionary<Type, int> counts, Random random)
{
    private static readonly Dictionary<Type, PropertyInfo[]> Properties = FactKinds.All.ToDictionary(
        kind => kind.FactType, kind => kind.FactType.GetProperties().Where(property => property.CanWrite).ToArray());

    private static readonly string[] Holders = [nameof(Assignment.Party), nameof(Assignment.Person), nameof(Assignment.Role)];

    private readonly SyntheticValue _values = new(random);

    /// <summary>The fact at place <paramref name="index"/>, from 0, among those of its kind.</summary>
    public Fact Make(FactKind kind, int index)
    {
        var fact = (Fact)RuntimeHelpers.GetUninitializedObject(kind.FactType);
        foreach (var property in Properties[kind.FactType]) property.SetValue(fact, Value(kind, property, index));
        return SyntheticSense.Of(fact, index);
    }

    private object? Value(FactKind kind, PropertyInfo property, int index)
    {
        if (property.Name == nameof(Fact.Id)) return Id(kind.FactType, index);
        if (property.Name is nameof(Fact.Phase) or nameof(Fact.Note)) return null;
        if (property.Name == nameof(Assignment.Nobody)) return false;
        if (property.GetCustomAttribute<RefersToAttribute>() is { } reference) return Reference(kind, property, reference.FactType, index);
        return _values.Of(property, index);
    }

    private object? Reference(FactKind kind, PropertyInfo property, Type target, int index)
    {
        if (property.PropertyType != typeof(string)) return Ids(kind, target, index);
        if (IsOtherHolder(kind, property, index)) return null;
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        if (!isRequired && (counts[target] == 0 || random.Next(3) == 0)) return null;
        if (target != kind.FactType) return Id(target, Near(kind, target, index));
        return index < 4 && !isRequired ? null : Id(target, index / 4);
    }

    /// <summary>Of a party, a person and a role, where a fact need not name any of them, it names one: now this, now that.</summary>
    private static bool IsOtherHolder(FactKind kind, PropertyInfo property, int index)
    {
        if (!Holders.Contains(property.Name)) return false;
        var held = Properties[kind.FactType].Where(other => Holders.Contains(other.Name) && !other.IsDefined(typeof(RequiredMemberAttribute))).ToArray();
        return held.Contains(property) && held[index % held.Length] != property;
    }

    /// <summary>Up to three; of the same kind seldom any, and only later ones, so that nothing contains itself.</summary>
    private EquatableArray<string> Ids(FactKind kind, Type target, int index)
    {
        if (counts[target] == 0) return [];
        if (target != kind.FactType) return [.. Enumerable.Range(0, random.Next(4)).Select(_ => Id(target, Near(kind, target, index))).Distinct()];
        return random.Next(50) > 0 || index + 3 >= counts[target] ? [] : [Id(target, index + 1), Id(target, index + 2)];
    }

    /// <summary>A place among the facts of <paramref name="target"/> that corresponds to this one's among its own, give or take a few.</summary>
    private int Near(FactKind kind, Type target, int index)
    {
        var count = Math.Max(1, counts[target]);
        if (random.Next(50) == 0) return random.Next(count);
        var place = (long)index * count / Math.Max(1, counts[kind.FactType]);
        return (int)((place + random.Next(-3, 4) + count) % count);
    }

    private static string Id(Type type, int index) => $"{type.Name}-{index}";
}
