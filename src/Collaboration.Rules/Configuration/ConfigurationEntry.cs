using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>One line <c>key = value</c>, as it is written, without a comment at its end.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; empty when nothing follows the sign.</param>
/// <param name="KeyAt">The first character of the key.</param>
/// <param name="ValueAt">The first character of the value.</param>
internal sealed record ConfigurationEntry(string Key, string Value, SourceLocation KeyAt, SourceLocation ValueAt)
{
    public bool Is(string key, string value) =>
        Key.Equals(key, StringComparison.OrdinalIgnoreCase) && Value.Equals(value, StringComparison.OrdinalIgnoreCase);
}
