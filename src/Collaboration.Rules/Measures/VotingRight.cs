using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>A right that bears on votes, with its holder's party: its id, null when unknown, and its record, null when there is none.</summary>
internal sealed record VotingRight(DecisionRight Right, string? Holder, Party? Party);
