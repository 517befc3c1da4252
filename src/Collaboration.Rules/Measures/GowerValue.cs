using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>A known value of an attribute in one group of items.</summary>
/// <param name="Value">The value.</param>
/// <param name="Group">The index of the group.</param>
/// <param name="Count">How many items have it there.</param>
internal readonly record struct GowerValue(AttributeValue Value, int Group, BigInteger Count);
