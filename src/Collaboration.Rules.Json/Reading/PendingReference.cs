using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Reading;

/// <summary>An id that was read and is to be looked up when every fact is known.</summary>
/// <param name="From">The object it was read in.</param>
/// <param name="Property">The name of the property that holds it.</param>
/// <param name="Target">The kind of fact it names.</param>
/// <param name="Id">The id.</param>
/// <param name="Start">Where it stands.</param>
internal readonly record struct PendingReference(OutlinePart From, string Property, FactKind Target, string Id, int Start);
