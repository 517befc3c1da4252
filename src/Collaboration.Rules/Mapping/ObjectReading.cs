using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>What an object told when it was read.</summary>
/// <param name="Of">The object as it is tracked.</param>
/// <param name="Mapped">The instance that was read; null when the object is gone.</param>
/// <param name="Facts">The facts by reference.</param>
/// <param name="Watched">Whom to listen to about its changes, told apart by instance.</param>
internal sealed record ObjectReading(
    MappedObject Of, object? Mapped, IReadOnlyDictionary<FactReference, Fact> Facts, IReadOnlySet<object> Watched)
{
    private static readonly Dictionary<FactReference, Fact> NoFacts = [];
    private static readonly HashSet<object> Nobody = [];

    /// <summary>An object that is no longer there.</summary>
    public static ObjectReading Gone(MappedObject of) => new(of, null, NoFacts, Nobody);
}
