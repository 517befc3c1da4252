namespace Collaboration.Rules.Engine.Queries;

/// <summary>A single value that queries are combined with: a setting, the as-of date or a total.</summary>
/// <remarks>There is always exactly one. When it changes, only what was combined with it is evaluated again.</remarks>
/// <typeparam name="T">The type of the value; it must compare by value.</typeparam>
public readonly struct Value<T>
    where T : notnull
{
    private readonly ValueDefinition<T>? _definition;

    internal Value(ValueDefinition<T> definition) => _definition = definition;

    internal ValueDefinition<T> Definition =>
        _definition ?? throw new InvalidOperationException("The default value describes nothing; take it from a setting, a total or Query.AsOf.");
}
