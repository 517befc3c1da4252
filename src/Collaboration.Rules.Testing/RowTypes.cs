using System.Collections;
using System.Reflection;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Testing;

/// <summary>Looks for rows that do not compare by value: an engine that follows changes would take an equal row for another one.</summary>
public static class RowTypes
{
    /// <summary>What is wrong with the row types of <paramref name="rule"/>, a line for each; empty when all compare by value.</summary>
    /// <remarks>
    /// Reported are types without an equality of their own, and records and structs that hold a list, an array or another type that
    /// compares by reference; <see cref="EquatableArray{T}"/> takes the place of lists.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static IReadOnlyList<string> Faults(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var seen = new HashSet<Type>();
        return [.. RuleProgram.Compile([rule]).RowTypes.SelectMany(type => Faults(type, type.Name, seen))];
    }

    private static IEnumerable<string> Faults(Type type, string path, HashSet<Type> seen)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) type = underlying;
        if (!seen.Add(type) || type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(object)) return [];
        if (IsEquatableArray(type)) return Faults(type.GetGenericArguments()[0], $"{path}[]", seen);
        if (IsList(type)) return [$"{path} is a {type.Name}, which compares by reference; use EquatableArray."];
        if (!ComparesByValue(type)) return [$"{path} is a {type.Name}, which has no equality of its own; make it a record."];
        return IsSynthesised(type) ? Fields(type).SelectMany(field => Faults(field.FieldType, $"{path}.{Named(field)}", seen)) : [];
    }

    private static bool IsEquatableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    private static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    private static bool ComparesByValue(Type type) =>
        typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) || type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == type;

    /// <summary>Records and tuples compare field by field; what wrote its own equality is trusted.</summary>
    private static bool IsSynthesised(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null || type.IsAssignableTo(typeof(System.Runtime.CompilerServices.ITuple));

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
    }

    /// <summary>The property that a backing field belongs to.</summary>
    private static string Named(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
