using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>The voting power of each party in a decision area that votes.</summary>
/// <param name="Area">The area.</param>
/// <param name="Seats">
/// The parties that vote, approve or can veto there, ordered by id; null, for undefined, without a quota unless all have equal votes,
/// with one that all votes together do not reach, when the votes or the party of a holder are not known, or when there are too many.
/// </param>
/// <param name="Dictator">The party that wins every vote against others with votes; null when there is none or it is undefined.</param>
/// <param name="IsGuarded">Whether a veto or a double majority is recorded as a safeguard there, which the votes do not show.</param>
public sealed record VotingArea(DecisionArea Area, EquatableArray<VotingSeat>? Seats, VotingSeat? Dictator, bool IsGuarded)
{
    /// <summary>What must be known for <see cref="Seats"/> to be defined.</summary>
    public const string Needed = "a quota within reach, with the votes and the party of each holder";

    /// <summary>What must be known where <see cref="IsGuarded"/> holds.</summary>
    public const string NeededIfGuarded = "how a veto or double majority bears on the vote";

    /// <summary>What must be known where <see cref="HasClass"/> holds.</summary>
    public const string NeededIfClass = "how the members of a class vote";

    /// <summary>What must be known where <see cref="IsTooLarge"/> holds.</summary>
    public const string NeededIfTooLarge = "the power of each holder, of whom too many have votes for it to be counted";

    /// <summary>How many votes carry a decision: the quota recorded or, under a majority rule without one, more than half of all.</summary>
    /// <remarks>Null when there is neither, or too little is known for the seats to be defined.</remarks>
    public long? Quota { get; init; }

    /// <summary>Whether all is known, and only the bounds of <see cref="VotingGame"/> leave <see cref="Seats"/> undefined.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>Whether one single party, by votes that show everything, wins every vote.</summary>
    public bool IsDictated => Dictator is { IsClass: false } && !IsGuarded;

    /// <summary>Whether a class of many alike casts votes, who need not vote alike.</summary>
    public bool HasClass => Seats is { } seats && seats.Any(seat => seat is { IsClass: true, Votes: > 0 });

    /// <summary>The votes of all together; 0 when undefined.</summary>
    public long TotalVotes => Seats is { } seats ? seats.Sum(seat => seat.Votes) : 0;
}
