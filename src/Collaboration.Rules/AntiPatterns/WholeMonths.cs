namespace Collaboration.Rules.AntiPatterns;

/// <summary>Time in months.</summary>
internal static class WholeMonths
{
    /// <summary>The whole months from <paramref name="start"/> to <paramref name="end"/>; negative when it ends before it starts.</summary>
    public static int Between(DateOnly start, DateOnly end) =>
        ((end.Year - start.Year) * 12) + end.Month - start.Month - (end.Day < start.Day ? 1 : 0);
}
