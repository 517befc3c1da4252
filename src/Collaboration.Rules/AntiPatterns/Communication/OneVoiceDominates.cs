using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a meeting in which talk was spread less evenly than in nine of ten real meetings of its size.</summary>
public sealed class OneVoiceDominates : Rule
{
    /// <summary>How far above the published 90th percentile a meeting must lie to be reported.</summary>
    public static readonly Setting<double> Tolerance = new("tolerance", 0, -0.5, 0.5)
    {
        Description = "How far a meeting may exceed the 90th percentile of real meetings of its size (QMSum, Zhong et al. 2021).",
        Unit = "points of Gini or of share",
        Origin = ThresholdOrigin.Published,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0607",
        "One voice dominates",
        "Talk in '{meeting}' is uneven among {speakers} speakers: {measure} {value:0.00}, above {threshold:0.00}, which one in ten {norm} exceeds",
        Category.Communication,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [Tolerance];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var meetings = Query.Facts<Meeting>();
        var talks = MeetingTalks.All.Join(meetings, talk => talk.Meeting, meeting => meeting.Id, (talk, meeting) => new Held(meeting, talk));
        var spoken = talks.Where(held => held.Talk.Voices is { Count: > 0 });
        var judged = spoken
            .Where(held => NormOf(held) is not null)
            .Combine(Tolerance.Value, (held, tolerance) => Measure(held, tolerance));
        var silent = meetings.NotMatching(spoken, meeting => meeting.Id, held => held.Meeting.Id);

        return RuleDefinition
            .Judge(meetings)
            .Needs(Complete<Speaking>())
            .Report(judged.Where(row => row.Exceeds), Describe)
            .LeaveOpen(spoken.Where(held => NormOf(held) is null).Select(held => held.Meeting.Reference), "three speakers or more")
            .LeaveOpen(silent.Select(FactReference.To), "how much each said");
    }

    private static TalkNorm? NormOf(Held held) => TalkNorm.For(held.Talk.Voices!.Value.Count);

    /// <summary>The Gini against its bound, or the top share where only that exceeds its bound.</summary>
    private static Row Measure(Held held, double tolerance)
    {
        var voices = held.Talk.Voices!.Value;
        var norm = NormOf(held)!;
        decimal[] amounts = [.. voices.Select(voice => voice.Amount)];
        var (gini, highGini) = (GiniIndex.Of(amounts)!.Value, norm.HighGini + tolerance);
        var (top, highTop) = (ParticipationEquality.TopShare(amounts)!.Value, norm.HighTopShare + tolerance);
        return gini <= highGini && top > highTop
            ? new(held.Meeting, held.Talk, "the top share is", top, highTop, norm.Meetings)
            : new(held.Meeting, held.Talk, "the Gini index is", gini, highGini, norm.Meetings);
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Meeting.Reference)
        .With("meeting", row.Meeting.Name)
        .With("speakers", row.Talk.Voices!.Value.Count)
        .With("measure", row.Measure)
        .With("norm", row.Norm)
        .Measured(row.Value, row.Bound, "index")
        .Because(row.Talk.Records, "spoken");

    private sealed record Held(Meeting Meeting, MeetingTalk Talk);

    private sealed record Row(Meeting Meeting, MeetingTalk Talk, string Measure, double Value, double Bound, string Norm)
    {
        public bool Exceeds => Value > Bound;
    }
}
