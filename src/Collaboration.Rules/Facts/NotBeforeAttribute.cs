namespace Collaboration.Rules.Facts;

/// <summary>Marks a date that cannot lie before another date of the same fact.</summary>
/// <param name="property">The name of the property that holds the earlier date.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotBeforeAttribute(string property) : Attribute
{
    /// <summary>The name of the property that holds the earlier date.</summary>
    public string Property { get; } = property;
}
