using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>How a conflict stands at a date. What a date known to the month or year leaves open stays unknown.</summary>
internal sealed record ConflictAge(Conflict Conflict, DateOnly AsOf)
{
    /// <summary>Whether it was over by then; null when that is not known. A date of the end counts before what was said of it.</summary>
    public bool? IsOver => Conflict.Resolved is not { } resolved
        ? Conflict.Settled
        : resolved.Last <= AsOf ? true : resolved.First > AsOf ? false : null;

    /// <summary>Whether it is left alone, and was not settled all the same.</summary>
    public bool IsAvoided => Conflict.Handling == ConflictHandling.Avoided && IsOver != true && !IsYetToCome;

    /// <summary>For how many days it has been there at least; null when that is not known.</summary>
    public int? Days => AsOf.DayNumber - Conflict.Raised?.Last.DayNumber;

    private int? MostDays => AsOf.DayNumber - Conflict.Raised?.First.DayNumber;

    private bool IsYetToCome => MostDays < 0;

    /// <summary>Whether it has been open for more than so many days; null when that is not known.</summary>
    public bool? IsOpenBeyond(int days)
    {
        if (IsOver == true || MostDays <= days) return false;
        return IsOver == false && Days > days ? true : null;
    }
}
