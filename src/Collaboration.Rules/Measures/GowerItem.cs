using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>An item of which a set may hold several; they are no pairs of one another.</summary>
/// <param name="Values">Its attributes.</param>
/// <param name="Count">How many it stands for, 1 or more.</param>
internal sealed record GowerItem(EquatableArray<AttributeValue> Values, long Count);
