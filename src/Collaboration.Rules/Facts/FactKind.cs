using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Facts;

/// <summary>One kind of fact: its type, what it is called in documents, and the group it belongs to.</summary>
/// <remarks>There is one instance per kind, listed in <see cref="FactKinds.All"/>.</remarks>
public sealed class FactKind
{
    internal FactKind(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type factType,
        FactGroup group,
        string name,
        string? plural,
        Action<FactBatch, IEnumerable<Fact>> addTo)
    {
        AddTo = addTo;
        FactType = factType;
        Group = group;
        Name = name;
        Plural = plural;
    }

    /// <summary>The type of the facts of this kind; its public properties can be inspected even in a trimmed program.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type FactType { get; }

    /// <summary>The group the kind belongs to.</summary>
    public FactGroup Group { get; }

    /// <summary>What one such fact is called, in camel case, such as <c>goalRelation</c>.</summary>
    public string Name { get; }

    /// <summary>The key of the list of such facts in a document, such as <c>goalRelations</c>; null when there is at most one.</summary>
    public string? Plural { get; }

    /// <summary>The place of the kind in <see cref="FactKinds.All"/>, from 0.</summary>
    public int Order { get; internal set; }

    /// <summary>Whether facts of this kind are about persons: it is <see cref="Person"/>, or can name one.</summary>
    public bool IsPersonal => FactType == typeof(Person)
        || FactType.GetProperties().Any(property => property.GetCustomAttribute<RefersToAttribute>()?.FactType == typeof(Person));

    /// <summary>Adds facts of this kind to a batch under their own type.</summary>
    internal Action<FactBatch, IEnumerable<Fact>> AddTo { get; }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
