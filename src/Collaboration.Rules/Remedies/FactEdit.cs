using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Remedies;

/// <summary>One change to what is recorded: a fact that is added, replaced or removed. Immutable; compares by value.</summary>
/// <remarks>Exactly one of <see cref="Before"/> and <see cref="After"/> may be null; where both are there, they name the same fact.</remarks>
public sealed record FactEdit
{
    private FactEdit(Fact? before, Fact? after) => (Before, After) = (before, after);

    /// <summary>The fact as it is recorded; null when it is added.</summary>
    public Fact? Before { get; }

    /// <summary>The fact as it is to be; null when it is removed.</summary>
    public Fact? After { get; }

    /// <summary>The fact that is added, replaced or removed.</summary>
    public FactReference Fact => (After ?? Before)!.Reference;

    /// <summary>Adds a fact that is not recorded.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static FactEdit Add(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(null, fact);
    }

    /// <summary>Puts a fact in the place of another with the same type and id.</summary>
    /// <exception cref="ArgumentNullException">A fact is null.</exception>
    /// <exception cref="ArgumentException">The facts differ in type or id.</exception>
    public static FactEdit Replace(Fact before, Fact after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Reference == after.Reference) return new(before, after);
        throw new ArgumentException($"{after} cannot replace {before}; remove the one and add the other.", nameof(after));
    }

    /// <summary>Removes a fact.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static FactEdit Remove(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact, null);
    }

    /// <summary>The collaboration with this change.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    public CollaborationSnapshot ApplyTo(CollaborationSnapshot collaboration)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return After is null ? collaboration.Without(Fact) : collaboration.With(After);
    }

    /// <summary>What is done to which fact, such as <c>add Assignment 'delivery-accountable'</c>.</summary>
    public override string ToString() => $"{(Before is null ? "add" : After is null ? "remove" : "change")} {Fact}";
}
