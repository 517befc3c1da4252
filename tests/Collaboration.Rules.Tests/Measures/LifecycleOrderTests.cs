using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class LifecycleOrderTests
{
    private static readonly LifecycleStage[] Stages = Enum.GetValues<LifecycleStage>();

    [Fact]
    public void AfterGaps_AllEight_None() => Assert.Equal([], LifecycleOrder.AfterGaps(Stages));

    [Fact]
    public void AfterGaps_FirstFour_None() => Assert.Equal([], LifecycleOrder.AfterGaps(Stages.AsSpan(0, 4)));

    [Fact]
    public void AfterGaps_OneLeftOut_TheNext() => Assert.Equal(
        [LifecycleStage.PartnerSelection],
        LifecycleOrder.AfterGaps([LifecycleStage.OperationalAwareness, LifecycleStage.Knowledge, LifecycleStage.PartnerSelection]));

    [Fact]
    public void AfterGaps_OnlyALaterStage_ThatOneAlone() =>
        Assert.Equal([LifecycleStage.WorkingTogether], LifecycleOrder.AfterGaps([LifecycleStage.WorkingTogether]));

    [Fact]
    public void AfterGaps_EveryOther_AllButTheFirst() => Assert.Equal(
        [LifecycleStage.InternalAssessment, LifecycleStage.WorkingTogether, LifecycleStage.StayingTogether],
        LifecycleOrder.AfterGaps([LifecycleStage.StayingTogether, LifecycleStage.WorkingTogether, LifecycleStage.OperationalAwareness, LifecycleStage.InternalAssessment]));

    [Fact]
    public void AfterGaps_NoEvidence_IsUndefined() => Assert.Null(LifecycleOrder.AfterGaps([]));

    [Fact]
    public void Before_First_IsNone() => Assert.Null(LifecycleOrder.Before(LifecycleStage.OperationalAwareness));

    [Fact]
    public void Before_Exit_IsStayingTogether() => Assert.Equal(LifecycleStage.StayingTogether, LifecycleOrder.Before(LifecycleStage.Exit));

    [Property]
    public void AfterGaps_OtherOrderAndRepeats_SameStages(int seed)
    {
        var random = new Random(seed);
        var some = random.GetItems(Stages, random.Next(1, 8));
        LifecycleStage[] reordered = [.. Amounts.OrderOf(some.Length, seed).Select(i => some[i]), some[0]];

        Assert.Equal(LifecycleOrder.AfterGaps(some), LifecycleOrder.AfterGaps(reordered));
        Assert.InRange(LifecycleOrder.AfterGaps(some)!.Value.Count, 0, 4);
    }
}
