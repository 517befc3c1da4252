namespace Collaboration.Rules.Facts;

/// <summary>Marks a property whose text, or each of its texts, is the id of a fact of the given type.</summary>
/// <param name="factType">The type of the facts referred to.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(Type factType) : Attribute
{
    /// <summary>The type of the facts referred to.</summary>
    public Type FactType { get; } = factType;
}
