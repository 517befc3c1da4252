namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>A vote by those who have votes, as far as it matters for who can block whom; of any size.</summary>
/// <param name="Quota">How many votes carry a decision, at least 1 and at most all of them.</param>
/// <param name="Votes">The votes of each side that has any.</param>
internal sealed record Ballot(long Quota, IReadOnlyList<long> Votes)
{
    /// <summary>Whether the sides have equal votes and, half against half, neither half decides.</summary>
    public bool CanSplitEvenly => Votes.Count % 2 == 0 && Votes.Distinct().Count() == 1 && Quota > Votes.Sum() / 2;

    /// <summary>Whether no decision is carried without a side that has so many votes.</summary>
    public bool IsNeeded(long votes) => Votes.Sum() - votes < Quota;
}
