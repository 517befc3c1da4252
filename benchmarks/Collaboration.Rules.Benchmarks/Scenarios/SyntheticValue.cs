using System.Reflection;
using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>Values of properties that refer to nothing: each of its type, within its range, and not always known.</summary>
public sealed class SyntheticValue(Random random)
{
    /// <summary>Facts with the same text, where a text is a key: such as four goals an indicator.</summary>
    private const int ShareAText = 4;

    private static readonly string[] Units = ["GBP", "hours", "percent"];
    private static readonly MethodInfo MakeArray = typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!;

    public object? Of(PropertyInfo property, int index)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType);
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        if (!isRequired && (type is not null || property.PropertyType == typeof(string)) && random.Next(4) == 0) return null;
        return Of(type ?? property.PropertyType, property, index);
    }

    private object Of(Type type, PropertyInfo property, int index)
    {
        var range = property.GetCustomAttribute<WithinAttribute>() ?? new(0);
        if (type == typeof(string)) return Text(property.Name, index);
        if (type == typeof(bool)) return property.PropertyType == type ? random.Next(10) == 0 : random.Next(2) == 0;
        if (type == typeof(int)) return (int)range.Minimum + random.Next(5);
        if (type == typeof(double)) return (double)Number(range);
        if (type == typeof(decimal)) return Number(range);
        if (type == typeof(PartialDate)) return Date(property);
        if (type.IsEnum) return random.GetItems(Enum.GetValuesAsUnderlyingType(type).Cast<object>().ToArray(), 1)[0] is var value ? Enum.ToObject(type, value) : value;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)) return List(type.GenericTypeArguments[0], property, index);
        throw new NotSupportedException($"{property.DeclaringType}.{property.Name} is a {type}; say here how to make one.");
    }

    private string Text(string property, int index) => property switch
    {
        "Unit" => Units[random.Next(Units.Length)],
        "Name" or "Title" or "Statement" or "Text" or "Description" => $"{property} {index}",
        _ => $"{property} {index / ShareAText}",
    };

    private decimal Number(WithinAttribute range) =>
        range.Maximum <= 1 ? random.Next(1, 11) / 20m : (decimal)range.Minimum + random.Next(1, 200);

    /// <summary>A date that may not lie before another lies in later years.</summary>
    private PartialDate Date(PropertyInfo property) =>
        PartialDate.From(new DateOnly(property.IsDefined(typeof(NotBeforeAttribute)) ? 2023 : 2020, 1, 1).AddDays(random.Next(1000)));

    private object List(Type item, PropertyInfo property, int index)
    {
        if (item == typeof(ContextAttribute)) return Context().ToEquatableArray();
        var items = Array.CreateInstance(item, random.Next(2));
        for (var i = 0; i < items.Length; i++) items.SetValue(Of(item, property, index), i);
        return MakeArray.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private IEnumerable<ContextAttribute> Context() =>
    [
        new() { Name = "System", Text = $"System {random.Next(6)}" },
        new() { Name = "Staff", Number = random.Next(1, 500), Unit = "people" },
        new() { Name = "Sites", Distinct = random.Next(1, 9) },
    ];
}
