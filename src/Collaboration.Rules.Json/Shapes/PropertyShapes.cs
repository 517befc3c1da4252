using System.Reflection;
using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>Chooses the shape of a property by its type and attributes.</summary>
internal static class PropertyShapes
{
    private const string BlankId = "an id that is not blank";

    /// <exception cref="NotSupportedException">The property's type has no form in JSON.</exception>
    public static PropertyShape Of(PropertyInfo property) => New<PropertyShape>(
        typeof(TypedPropertyShape<,>), [property.ReflectedType!, property.PropertyType], property, ValueOf(property.PropertyType, property));

    /// <summary>A delegate that makes a new record of the given type, with no property set.</summary>
    public static Func<object> ConstructorOf(Type type) => typeof(PropertyShapes)
        .GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .CreateDelegate<Func<object>>();

    private static ValueShape ValueOf(Type type, PropertyInfo property)
    {
        if (type == typeof(string)) return TextOf(property);
        if (type == typeof(bool)) return new FlagShape();
        if (type == typeof(int)) return new CountShape(Bounds.Of(property.GetCustomAttribute<WithinAttribute>()));
        if (type == typeof(decimal)) return new AmountShape(Bounds.Of(property.GetCustomAttribute<WithinAttribute>()));
        if (type == typeof(PartialDate)) return new DateShape();
        if (type == typeof(FactReference)) return new SubjectShape();
        if (type.IsEnum) return New<ValueShape>(typeof(ChoiceShape<>), [type]);
        if (Nullable.GetUnderlyingType(type) is { } inner) return New<ValueShape>(typeof(NullableShape<>), [inner], ValueOf(inner, property));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)) return ListOf(type, property);
        if (type.IsClass && !type.IsGenericType) return New<ValueShape>(typeof(NestedShape<>), [type], new RecordShape(type));
        throw new NotSupportedException($"{property.DeclaringType!.Name}.{property.Name} has the type {type.Name}, which has no form in JSON.");
    }

    private static ValueShape ListOf(Type type, PropertyInfo property)
    {
        var item = type.GetGenericArguments()[0];
        return New<ValueShape>(typeof(ListShape<>), [item], ValueOf(item, property));
    }

    private static TextShape TextOf(PropertyInfo property)
    {
        if (property.Name == nameof(Fact.Id)) return new(BlankId);
        var isRequired = property.PropertyType == typeof(string) && property.IsDefined(typeof(RequiredMemberAttribute));
        var target = property.GetCustomAttribute<RefersToAttribute>()?.FactType;
        if (target is null) return new(isRequired ? "a text that is not blank" : null);
        return new ReferenceShape(FactKinds.Of(target), isRequired ? BlankId : null);
    }

    private static T New<T>(Type generic, Type[] types, params object[] arguments) =>
        (T)Activator.CreateInstance(generic.MakeGenericType(types), arguments)!;

    private static object Create<T>() => Activator.CreateInstance<T>()!;
}
