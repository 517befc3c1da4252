using System.Diagnostics.CodeAnalysis;

namespace Collaboration.Rules.Facts;

/// <summary>One kind of fact: its type, what it is called in documents, and the group it belongs to.</summary>
/// <remarks>There is one instance per kind, listed in <see cref="FactKinds.All"/>.</remarks>
public sealed class FactKind
{
    internal FactKind(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type factType,
        FactGroup group,
        string name,
        string? plural)
    {
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

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
