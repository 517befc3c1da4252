using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>A value in effect, with everything that was said about it.</summary>
/// <param name="Value">The value in effect.</param>
/// <param name="Statements">All that was said, weakest first; the first is the default, so there is always one.</param>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Configured<T>(T Value, EquatableArray<ConfigurationStatement> Statements)
{
    /// <summary>The statement that decided: the strongest that counts.</summary>
    public ConfigurationStatement Winner => Statements.Last(statement => statement.Counts);
}
