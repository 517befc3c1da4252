using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>What one layer said about a severity or a setting.</summary>
/// <param name="Layer">Who said it.</param>
/// <param name="Key">The key by which it was said, or would be in a file.</param>
/// <param name="Value">The value, a severity in its usual word.</param>
/// <param name="Location">Where its key is written; null for what is written in no file.</param>
public sealed record ConfigurationStatement(ConfigurationLayer Layer, string Key, string Value, SourceLocation? Location)
{
    /// <summary>Whether it has a say: not when it is <c>unset</c> or taken back by one that is, nor when files of one level both speak.</summary>
    public bool Counts { get; init; } = true;
}
