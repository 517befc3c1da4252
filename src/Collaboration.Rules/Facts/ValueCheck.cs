using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Facts;

/// <summary>Judges the value of one property: numbers by their bounds, required texts by having a word, choices by being named.</summary>
internal sealed class ValueCheck(PropertyInfo property)
{
    private static readonly Lazy<ValueCheck[]>[] ByOrder = [.. FactKinds.All.Select(kind => new Lazy<ValueCheck[]>(() => Of(kind.FactType)))];
    private static readonly Lazy<ValueCheck[]> OfAttributes = new(() => Of(typeof(ContextAttribute)));

    private readonly WithinAttribute? _within = property.GetCustomAttribute<WithinAttribute>();
    private readonly bool _isRequiredText = property.PropertyType == typeof(string) && property.IsDefined(typeof(RequiredMemberAttribute));
    private readonly Type? _choices = Choices(property.PropertyType);

    /// <summary>What is wrong with the first wrong value of <paramref name="fact"/>, and the remedy; null when nothing is.</summary>
    public static string? FaultIn(Fact fact, FactKind kind)
    {
        var fault = FaultIn(fact, ByOrder[kind.Order].Value);
        if (fault is not null || fact is not Party party) return fault;
        return party.Attributes.Select(attribute => FaultIn(attribute, OfAttributes.Value)).FirstOrDefault(found => found is not null);
    }

    private static string? FaultIn(object record, ValueCheck[] checks)
    {
        foreach (var check in checks)
            if (check.Fault(record) is { } fault) return fault;
        return null;
    }

    private static ValueCheck[] Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        [.. type.GetProperties().Where(property => property.CanWrite).Select(property => new ValueCheck(property)).Where(check => check.IsNeeded)];

    private bool IsNeeded => _within is not null || _isRequiredText || _choices is not null;

    private string? Fault(object record)
    {
        var value = property.GetValue(record);
        if (_isRequiredText) return string.IsNullOrWhiteSpace((string?)value) ? $"{Name} is blank; give it a text" : null;
        if (value is null) return null;
        if (_within is null) return ChoiceFault(value);
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return IsWithin(number, _within) ? null : $"{Name} is {number.ToString(CultureInfo.InvariantCulture)}; use {Range(_within)}";
    }

    private string Name => property.DeclaringType == typeof(ContextAttribute) ? $"{nameof(Party.Attributes)}.{property.Name}" : property.Name;

    private string? ChoiceFault(object value)
    {
        foreach (var choice in value as IEnumerable ?? new[] { value })
            if (!Enum.IsDefined(_choices!, choice))
                return $"{Name} is {choice}; use one of: {string.Join(", ", Enum.GetNames(_choices!))}";
        return null;
    }

    private static bool IsWithin(decimal number, WithinAttribute within) =>
        number >= (decimal)within.Minimum && (double.IsInfinity(within.Maximum) || number <= (decimal)within.Maximum);

    private static string Range(WithinAttribute within) => double.IsInfinity(within.Maximum)
        ? string.Create(CultureInfo.InvariantCulture, $"{within.Minimum} or more")
        : string.Create(CultureInfo.InvariantCulture, $"{within.Minimum} to {within.Maximum}");

    /// <summary>The enumeration from which a property of the given type takes its value, or each of its values; null when it takes others.</summary>
    private static Type? Choices(Type type)
    {
        if (type.IsEnum) return type;
        return type.GenericTypeArguments is [{ } inner] ? Choices(inner) : null;
    }
}
