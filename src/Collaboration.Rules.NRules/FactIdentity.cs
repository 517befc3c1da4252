using Collaboration.Rules.Facts;
using NRules;
using NRules.RuleModel;

namespace Collaboration.Rules.NRules;

/// <summary>Tells facts of a collaboration apart by type and id, so that another value under the same id is an update and not another fact.</summary>
/// <remarks>
/// For <see cref="FactIdentityComparerRegistry.DefaultFactIdentityComparer"/> of a compiler. Other objects compare as NRules compares them: by
/// <see cref="IIdentityProvider"/>, else by their own equality. Stateless.
/// </remarks>
public sealed class FactIdentity : IEqualityComparer<object>
{
    private FactIdentity()
    {
    }

    /// <summary>The one instance.</summary>
    public static FactIdentity Comparer { get; } = new();

    /// <inheritdoc/>
    public new bool Equals(object? x, object? y) => (x, y) switch
    {
        (Fact first, Fact second) => first.GetType() == second.GetType() && first.Id == second.Id,
        (IIdentityProvider first, IIdentityProvider second) => object.Equals(first.GetIdentity(), second.GetIdentity()),
        _ => object.Equals(x, y),
    };

    /// <inheritdoc/>
    public int GetHashCode(object obj) => obj switch
    {
        Fact fact => fact.Id.GetHashCode(StringComparison.Ordinal),
        IIdentityProvider provider => provider.GetIdentity().GetHashCode(),
        _ => obj.GetHashCode(),
    };
}
