namespace Collaboration.Rules.Cli.Packs;

/// <summary>A pack cannot be used. The message names the file, what is wrong and what to do.</summary>
internal sealed class RulePackException(string message) : IOException(message);
