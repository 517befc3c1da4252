using System.Collections;
using System.Globalization;
using System.Reflection;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>Gives facts other ids and texts, and keeps what refers to what. Immutable once made.</summary>
/// <remarks>Two ids of one kind that would become the same are told apart by a number.</remarks>
internal sealed class PseudonymFacts
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private static readonly MethodInfo List = typeof(PseudonymFacts).GetMethod(nameof(RenamedList), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly Dictionary<FactReference, FactReference> _references = [];
    private readonly Func<string, string> _rename;

    /// <param name="facts">The facts.</param>
    /// <param name="rename">What a text is to read; the id of a person becomes that person's pseudonym.</param>
    public PseudonymFacts(CollaborationSnapshot facts, Func<string, string> rename)
    {
        _rename = rename;
        HashSet<FactReference> taken = [];
        foreach (var fact in facts.Facts) _references.Add(fact.Reference, Free(fact.Reference.Kind, rename(fact.Id), taken));
        Snapshot = Renamed(facts);
    }

    public CollaborationSnapshot Snapshot { get; }

    public FactReference Of(FactReference fact) => _references.TryGetValue(fact, out var renamed) ? renamed : fact with { Id = _rename(fact.Id) };

    private static FactReference Free(string kind, string id, HashSet<FactReference> taken)
    {
        var reference = new FactReference(kind, id);
        for (var number = 2; !taken.Add(reference); number++) reference = new(kind, string.Create(CultureInfo.InvariantCulture, $"{id} ({number})"));
        return reference;
    }

    private CollaborationSnapshot Renamed(CollaborationSnapshot facts)
    {
        var builder = new CollaborationBuilder();
        foreach (var fact in facts.Facts)
        {
            var reference = Of(fact.Reference);
            builder.Add((Fact)Renamed(fact, reference));
            if (facts.LocationOf(fact.Reference) is { } location) builder.Locate(reference, location);
        }

        foreach (var (type, level) in facts.DeclaredCoverage) builder.Cover(FactKinds.Of(type), level);
        return builder.Build();
    }

    private object Renamed(object record, FactReference? reference)
    {
        var copy = Clone.Invoke(record, null)!;
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.SetMethod is not null) property.SetValue(copy, Renamed(property, property.GetValue(record), reference));
        return copy;
    }

    private object? Renamed(PropertyInfo property, object? value, FactReference? reference) => value switch
    {
        string when reference is { } own && property.Name == nameof(Fact.Id) => own.Id,
        string when reference is { Kind: nameof(Person) } person && property.Name == nameof(Person.Name) => person.Id,
        null => null,
        _ => Renamed(value, property.GetCustomAttribute<RefersToAttribute>()?.FactType),
    };

    private object Renamed(object value, Type? refersTo) => value switch
    {
        string id when refersTo is not null => Of(new FactReference(refersTo.Name, id)).Id,
        string text => _rename(text),
        IEnumerable list => List.MakeGenericMethod(list.GetType().GetGenericArguments()[0]).Invoke(this, [list, refersTo])!,
        _ when value.GetType() is { IsClass: true } => Renamed(value, (FactReference?)null),
        _ => value,
    };

    private EquatableArray<T> RenamedList<T>(EquatableArray<T> list, Type? refersTo) => list.Select(item => (T)Renamed(item!, refersTo)).ToEquatableArray();
}
