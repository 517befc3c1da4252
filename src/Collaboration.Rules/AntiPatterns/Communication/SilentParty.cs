using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a party that is invited and mostly absent, or present and hardly heard.</summary>
public sealed class SilentParty : Rule
{
    /// <summary>The share of meetings below which a party is reported as absent.</summary>
    public static readonly Setting<double> MinimumAttendance = new("minimum_attendance", 0.5, 0, 1)
    {
        Description = "The share of the meetings that a party was invited to and came to.",
        Unit = "share of meetings",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The part of an equal share of talk below which a party is reported as hardly heard.</summary>
    public static readonly Setting<double> MinimumVoice = new("minimum_voice", 0.25, 0, 1)
    {
        Description = "What a party says in the meetings it comes to, as part of an equal share.",
        Unit = "part of an equal share",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of meetings below which a party is not judged.</summary>
    public static readonly Setting<int> MinimumMeetings = new("minimum_meetings", 3, 1, 1000)
    {
        Description = "How many meetings there must be for a share of them to mean something.",
        Unit = "meetings",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0606",
        "A party is not heard",
        "'{party}' {what} {meetings} meetings: {value:P0} {of}, less than {threshold:P0}",
        Category.Communication,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumAttendance, MinimumVoice, MinimumMeetings];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var parties = Query.Facts<Party>().Where(party => party.TakesPart);
        var rows = Participation.Of(parties)
            .Combine(MinimumAttendance.Value, (part, minimum) => new Row(part, minimum, 0, 0))
            .Combine(MinimumVoice.Value, (row, minimum) => row with { MinimumVoice = minimum })
            .Combine(MinimumMeetings.Value, (row, minimum) => row with { MinimumMeetings = minimum });
        var absent = rows.Where(row => row.IsAbsent);
        var present = rows.Where(row => !row.IsAbsent);
        var tooFew = present.Where(row => row.HasTooFew);

        return RuleDefinition
            .Judge(parties)
            .Needs(Complete<Meeting>())
            .Report(absent, DescribeAbsent)
            .Report(present.Where(row => row.IsUnheard), DescribeUnheard, Complete<Speaking>())
            .LeaveOpen(tooFew.Select(row => row.Part.Party.Reference), "enough meetings of which it is known who came or who spoke");
    }

    private static Finding DescribeAbsent(Row row) => Describe(row.Part, "came to too few of", row.Part.Invited.Count, "of them")
        .Measured(row.Part.Attendance!.Value, row.MinimumAttendance, "share of meetings")
        .Because(row.Part.Missed, "absent");

    private static Finding DescribeUnheard(Row row) => Describe(row.Part, "is hardly heard in", row.Part.Heard.Count, "of an equal share of talk")
        .Measured(row.Part.Voice!.Value, row.MinimumVoice, "part of an equal share")
        .Because(row.Part.Attended, "present");

    private static Finding Describe(Participation part, string what, int meetings, string of) => Finding
        .On(part.Party.Reference)
        .With("party", part.Party.Name)
        .With("what", what)
        .With("meetings", meetings)
        .With("of", of);

    private sealed record Row(Participation Part, double MinimumAttendance, double MinimumVoice, int MinimumMeetings)
    {
        public bool IsAbsent => Part.Invited.Count >= MinimumMeetings && Part.Attendance < MinimumAttendance;

        public bool IsUnheard => Part.Heard.Count >= MinimumMeetings && Part.Voice < MinimumVoice;

        public bool HasTooFew => Part.Invited.Count < MinimumMeetings && Part.Heard.Count < MinimumMeetings;
    }
}
