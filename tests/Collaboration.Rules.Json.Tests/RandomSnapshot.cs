using System.Reflection;
using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Tests;

/// <summary>Snapshots of every kind of fact with random property values, sound in themselves; the same for the same seed.</summary>
/// <remarks>It finds the properties by its own reflection, so that a property the product forgets is missed here.</remarks>
internal static class RandomSnapshot
{
    private static readonly string[] Texts =
        ["a", "Côte d’Azur", "quote \" and \\ slash / * // {\"id\":1}", "line\r\nbreak\ttab", "\u0001 \u2028 \u007f", "😀", " ", "[{\"id\": \"x\"}],", "null"];

    private static readonly decimal[] Amounts =
        [0, 1, -1, 0.1m, 1.50m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1234567890123456.789012345678m];

    public static CollaborationSnapshot Of(int seed, int factsOfAKind = 3, bool huge = true)
    {
        var random = new Source(seed, huge);
        var builder = new CollaborationBuilder();
        foreach (var kind in FactKinds.All)
        {
            if (random.Next(3) == 0) builder.Cover(kind, random.GetItems(Enum.GetValues<CoverageLevel>(), 1)[0]);
            var count = kind.Plural is null ? 1 : random.Next(factsOfAKind + 1);
            for (var i = 0; i < count; i++) builder.Add(NewFact(kind, Id(random, i), random));
        }

        return builder.Build();
    }

    private sealed class Source(int seed, bool huge) : Random(seed)
    {
        public decimal Amount() => GetItems(Amounts, 1)[0] is var amount && (huge || Math.Abs(amount) < long.MaxValue) ? amount : 0;
    }

    private static string Id(Source random, int number) => random.Next(5) == 0 ? $"{number} \"{{\\é" : $"id-{number}";

    private static Facts.Fact NewFact(FactKind kind, string id, Source random)
    {
        var fact = (Facts.Fact)NewRecord(kind.FactType, random);
        kind.FactType.GetProperty("Id")!.SetValue(fact, id);
        return fact;
    }

    private static object NewRecord(Type type, Source random)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && property.Name != "Id"))
        {
            var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
            if (isRequired || random.Next(3) > 0) property.SetValue(record, NewValue(property.PropertyType, property, random));
        }

        return record;
    }

    private static object? NewValue(Type type, PropertyInfo property, Source random)
    {
        var within = property.GetCustomAttribute<WithinAttribute>();
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        var inner = Nullable.GetUnderlyingType(type);
        if (inner is not null) return NewValue(inner, property, random);
        if (type == typeof(string)) return random.GetItems(Texts, 1)[0] is var text && string.IsNullOrWhiteSpace(text) && isRequired ? "." : text;
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(int)) return within is null ? random.Next(int.MinValue, int.MaxValue) : (int)Inside(within, random);
        if (type == typeof(decimal)) return within is null ? random.Amount() : Inside(within, random);
        if (type == typeof(PartialDate)) return Date(random);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        return type.IsGenericType ? NewList(type.GetGenericArguments()[0], property, random) : NewRecord(type, random);
    }

    private static object NewList(Type item, PropertyInfo property, Source random)
    {
        var items = Array.CreateInstance(item, random.Next(3));
        for (var i = 0; i < items.Length; i++) items.SetValue(NewValue(item, property, random), i);
        return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static decimal Inside(WithinAttribute within, Source random)
    {
        var largest = double.IsInfinity(within.Maximum) ? within.Minimum + 1000 : within.Maximum;
        return random.Next(3) switch
        {
            0 => (decimal)within.Minimum,
            1 => (decimal)largest,
            _ => (decimal)within.Minimum + ((decimal)largest - (decimal)within.Minimum) * random.Next(1000) / 1000m,
        };
    }

    private static PartialDate Date(Source random) => random.Next(3) switch
    {
        0 => PartialDate.Parse($"{random.Next(1, 9999):0000}"),
        1 => PartialDate.Parse($"{random.Next(1, 9999):0000}-{random.Next(1, 12):00}"),
        _ => PartialDate.From(DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber))),
    };
}
