namespace Collaboration.Rules.Engine.Queries;

/// <summary>
/// A function from a row to something in it, told from others by what it does where its text shows that. Two functions that do no more
/// than read the same members of the same type, as <c>role =&gt; role.Party</c>, are one wherever they are written, so rules by different
/// authors share steps and indexes. Any other function is only itself.
/// </summary>
internal sealed class Selector<T, TResult> : IEquatable<Selector<T, TResult>>
{
    private readonly string? _members;

    /// <summary>A function with its text, where that is known.</summary>
    public Selector(Func<T, TResult> function, string? text)
    {
        ArgumentNullException.ThrowIfNull(function);
        (Of, _members) = (function, MemberPath.Of(text));
    }

    /// <summary>The function.</summary>
    public Func<T, TResult> Of { get; }

    public bool Equals(Selector<T, TResult>? other) =>
        other is not null && (_members is null ? Of.Equals(other.Of) : _members == other._members);

    public override bool Equals(object? obj) => Equals(obj as Selector<T, TResult>);

    public override int GetHashCode() => _members is null ? Of.GetHashCode() : _members.GetHashCode(StringComparison.Ordinal);
}
