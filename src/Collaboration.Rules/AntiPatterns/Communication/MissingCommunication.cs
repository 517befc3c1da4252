using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a collaboration in which many that work together do not talk with each other.</summary>
public sealed class MissingCommunication : Rule
{
    /// <summary>The congruence below which the collaboration is reported.</summary>
    public static readonly Setting<double> MinimumCongruence = new("minimum_congruence", 0.8, 0, 1)
    {
        Description = "The share of the pairs that work together and are also in touch.",
        Unit = "share of pairs",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The longest interval at which a tie of communication still counts.</summary>
    public static readonly Setting<int> LongestInterval = new("longest_interval", 366, 1, 366)
    {
        Description = "How many days may lie between contacts for a tie of recorded frequency to count.",
        Unit = "days",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0602",
        "Communication is missing",
        "{missing} of {total} pairs in {collaboration} work together without contact: {pairs}. Congruence is {value:0.00}, less than {threshold:0.00}",
        Category.Communication,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumCongruence, LongestInterval];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var needed = WorkPairs.OfTies;
        var collaboration = TheCollaboration.With(needed);
        var talking = Contacts.Ties
            .Combine(LongestInterval.Value, (tie, longest) => new Timed(tie, longest))
            .Where(timed => timed.Tie.Frequency is not { } frequency || Contacts.Days(frequency) <= timed.Longest)
            .SelectMany(timed => PartyPair.Of(timed.Tie))
            .Concat(Contacts.WithoutTies)
            .Distinct();
        var rows = collaboration
            .Combine(needed.Total(Collect()), (subject, pairs) => new Row(subject, pairs, [], 0))
            .Combine(needed.NotMatching(talking, row => row.Pair, pair => pair).Total(Collect()), (row, pairs) => row with { Missing = pairs })
            .Combine(MinimumCongruence.Value, (row, minimum) => row with { Minimum = minimum });
        var surveyed = rows.Matching(Contacts.Surveyed, _ => "", key => key);

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Tie>())
            .Needs(Complete<Tie>())
            .Report(surveyed.Where(row => row.Congruence < row.Minimum), Describe)
            .LeaveOpen(rows.NotMatching(Contacts.Surveyed, _ => "", key => key).Select(row => row.Collaboration.Reference), "ties of communication");
    }

    private static Aggregate<WorkPairs.WorkPair, EquatableArray<WorkPairs.WorkPair>> Collect() =>
        Aggregate.CollectBy((WorkPairs.WorkPair row) => row.Pair.Key);

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("missing", row.Missing.Count)
        .With("total", row.Needed.Count)
        .With("pairs", Enumeration.Of(row.Missing.Select(pair => $"{pair.First} – {pair.Second}")))
        .Measured(row.Congruence!.Value, row.Minimum, "share of pairs")
        .Because(row.Missing.SelectMany(pair => pair.Work), "no contact");

    private sealed record Timed(Tie Tie, int Longest);

    private sealed record Row(
        TheCollaboration Collaboration, EquatableArray<WorkPairs.WorkPair> Needed, EquatableArray<WorkPairs.WorkPair> Missing, double Minimum)
    {
        public double? Congruence => SociotechnicalCongruence.Of(Network(Needed), Network(Needed.Except(Missing)));

        private static TieNetwork Network(IEnumerable<WorkPairs.WorkPair> pairs)
        {
            var ties = pairs.Select(row => (row.Pair.First, row.Pair.Second)).ToList();
            return new(ties.SelectMany(tie => new[] { tie.First, tie.Second }), ties);
        }
    }
}
