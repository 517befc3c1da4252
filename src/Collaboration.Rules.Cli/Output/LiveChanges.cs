namespace Collaboration.Rules.Cli.Output;

/// <summary>What is different since the last time.</summary>
/// <param name="Opened">What was not there before.</param>
/// <param name="Updated">What was there and says something else now.</param>
/// <param name="Closed">What is no longer there, as it was last.</param>
/// <param name="Open">How many there are now.</param>
internal sealed record LiveChanges(IReadOnlyList<LiveFinding> Opened, IReadOnlyList<LiveFinding> Updated, IReadOnlyList<LiveFinding> Closed, int Open);
