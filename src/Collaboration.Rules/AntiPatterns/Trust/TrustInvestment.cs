using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>When time was given to relationships, seen from a date. What a date known to the month or year leaves open stays unknown.</summary>
internal sealed record TrustInvestment(EquatableArray<RelationshipActivity> Activities, CollaborationProfile? Profile, DateOnly AsOf)
{
    /// <summary>The date of judgement, or the end of the collaboration where that came first.</summary>
    private DateOnly Day => Profile?.Ends is { } ends && ends.First < AsOf ? ends.First : AsOf;

    private IEnumerable<RelationshipActivity> Begun => Activities.Where(activity => activity.Date is not { } date || date.First <= Day);

    /// <summary>Whether there was some by so many months after the start, or these are not over; null when that is not known.</summary>
    public bool? IsMadeEarly(int months)
    {
        if (Profile?.Started is not { } started) return null;
        var (earliest, latest) = (Shifted(started.First, months), Shifted(started.Last, months));
        if (Day <= latest || Activities.Any(activity => activity.Date?.Last <= earliest)) return true;
        return Activities.Any(activity => activity.Date is not { } date || date.First <= latest) ? null : false;
    }

    /// <summary>Whether there was some in the last so many months, or it is younger than that; null when that is not known.</summary>
    public bool? IsMadeLately(int months)
    {
        var since = Shifted(Day, -months);
        if (Begun.Any(activity => activity.Date is not null && End(activity).First >= since)) return true;
        if (Begun.Any(activity => activity.Date is null || End(activity).Last >= since)) return null;
        if (Profile?.Started is not { } started) return Begun.Any() ? false : null;
        if (started.First > since) return true;
        return started.Last <= since ? false : null;
    }

    /// <summary>People who were put in one place stay there until an end is recorded.</summary>
    private static (DateOnly First, DateOnly Last) End(RelationshipActivity activity)
    {
        if (activity is { Kind: RelationshipActivityKind.CoLocation, Until: null }) return (DateOnly.MaxValue, DateOnly.MaxValue);
        var end = activity.Until ?? activity.Date!.Value;
        return (end.First, end.Last);
    }

    /// <summary>So many months later, or earlier, but within the calendar.</summary>
    private static DateOnly Shifted(DateOnly day, int months)
    {
        if (months > 0 && day > DateOnly.MaxValue.AddMonths(-months)) return DateOnly.MaxValue;
        if (months < 0 && day < DateOnly.MinValue.AddMonths(-months)) return DateOnly.MinValue;
        return day.AddMonths(months);
    }
}
