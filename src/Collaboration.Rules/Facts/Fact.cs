using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>One recorded thing about a collaboration: an immutable value with an id, unique within its type.</summary>
/// <remarks>
/// References to other facts are ids. What is not known is null, never 0 or an empty text; an empty list means that it was
/// recorded as empty. Two facts are equal when every property is.
/// </remarks>
public abstract record Fact : IFact<string>
{
    /// <summary>The id, unique among facts of the same type; stable for as long as the thing is the same thing.</summary>
    public required string Id { get; init; }

    /// <summary>What others name this fact by: the name of its type together with its id.</summary>
    public FactReference Reference => new(GetType().Name, Id);

    /// <summary>The phase in which this holds; null when it holds throughout.</summary>
    [RefersTo(typeof(Phase))]
    public string? Phase { get; init; }

    /// <summary>Where this was found: ids of recorded sources.</summary>
    [RefersTo(typeof(Source))]
    public EquatableArray<string> Sources { get; init; }

    /// <summary>True when whoever recorded this estimated it.</summary>
    public bool Estimated { get; init; }

    /// <summary>A remark for readers; no rule looks at it.</summary>
    public string? Note { get; init; }

    /// <summary>The kind and the id, such as <c>Activity 'delivery'</c>.</summary>
    public sealed override string ToString() => Reference.ToString();
}
