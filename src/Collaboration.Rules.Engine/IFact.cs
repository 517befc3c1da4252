namespace Collaboration.Rules.Engine;

/// <summary>A value with an identity: two facts of one type with equal <see cref="Id"/> are versions of the same thing.</summary>
/// <remarks>
/// Implementations are immutable and compare by value. The identity of a fact is its type together with its id, so facts of
/// different types may share an id.
/// </remarks>
/// <typeparam name="TId">The type of the id; its hash code and equality decide identity.</typeparam>
public interface IFact<TId>
    where TId : notnull
{
    /// <summary>The id, unique among facts of the same type.</summary>
    TId Id { get; }
}
