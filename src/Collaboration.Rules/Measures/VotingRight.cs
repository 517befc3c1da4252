using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>A right that bears on votes, with the id of its holder's party, null when unknown, and that party if it was recorded.</summary>
internal sealed record VotingRight(DecisionRight Right, string? Holder, Party? Party);
