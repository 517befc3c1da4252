using static Collaboration.Rules.Facts.FactConsistency;

namespace Collaboration.Rules.Facts;

/// <summary>The checks of <see cref="FactConsistency"/> for ratings, commitments, conflicts and red lines.</summary>
internal static class TrustChecks
{
    public static IEnumerable<FactContradiction> All(CollaborationSnapshot snapshot) =>
    [
        .. snapshot.OfType<Rating>().SelectMany(EmptyScale),
        .. snapshot.OfType<Rating>().SelectMany(ScoreOffScale),
        .. snapshot.OfType<Commitment>().SelectMany(DoneAndOpen),
        .. snapshot.OfType<Commitment>().SelectMany(DoneAtOtherTimeThanStatus),
        .. snapshot.OfType<Conflict>().SelectMany(ResolvedAndNotSettled),
        .. snapshot.OfType<RedLine>().SelectMany(BreachDenied),
    ];

    private static IEnumerable<FactContradiction> EmptyScale(Rating rating)
    {
        if (rating.ScaleTo <= rating.ScaleFrom)
            yield return Found(rating, nameof(rating.ScaleTo), "has a scale that ends where it begins, or before; correct the scale");
    }

    private static IEnumerable<FactContradiction> ScoreOffScale(Rating rating)
    {
        if (rating.ScaleTo <= rating.ScaleFrom) yield break;
        if (rating.Score < rating.ScaleFrom || rating.Score > rating.ScaleTo)
            yield return Found(rating, nameof(rating.Score), "has a score outside its scale; correct the score or the scale");
    }

    private static IEnumerable<FactContradiction> DoneAndOpen(Commitment commitment)
    {
        if (commitment is { Status: CommitmentStatus.Open, Actual: { } actual })
            yield return Found(commitment, nameof(commitment.Actual), $"is open, and was done on {actual}; correct the status or remove the date");
    }

    private static IEnumerable<FactContradiction> DoneAtOtherTimeThanStatus(Commitment commitment)
    {
        if (commitment is not { Due: { } due, Actual: { } actual }) yield break;
        if (commitment.Status == CommitmentStatus.Kept && due.IsSurelyBefore(actual))
            yield return Found(commitment, nameof(commitment.Status), $"is kept, and was done on {actual}, after it was due, {due}; it is late, or a date is wrong");
        if (commitment.Status == CommitmentStatus.Late && actual.Last <= due.First)
            yield return Found(commitment, nameof(commitment.Status), $"is late, and was done on {actual}, when it was due, {due}; it is kept, or a date is wrong");
    }

    private static IEnumerable<FactContradiction> ResolvedAndNotSettled(Conflict conflict)
    {
        if (conflict is { Settled: false, Resolved: { } resolved })
            yield return Found(conflict, nameof(conflict.Settled), $"is not settled, and was resolved on {resolved}; remove one of the two");
    }

    private static IEnumerable<FactContradiction> BreachDenied(RedLine line)
    {
        if (line is { Breached: false, BreachedOn: { } date })
            yield return Found(line, nameof(line.Breached), $"was not breached, and was breached on {date}; remove one of the two");
        else if (line is { Breached: false, BreachedBy: { } party })
            yield return Found(line, nameof(line.Breached), $"was not breached, and was breached by the party {Quoted(party)}; remove one of the two");
    }
}
