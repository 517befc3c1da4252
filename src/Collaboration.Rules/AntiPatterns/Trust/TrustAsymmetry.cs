using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a party that trusts another far more than it is trusted in return.</summary>
public sealed class TrustAsymmetry : Rule
{
    /// <summary>The difference from which two parties are reported.</summary>
    public static readonly Setting<double> Difference = new("difference", 1.5, 0, 4)
    {
        Description = "The difference of two parties' mean ratings of each other, on a scale of one to five, from which they are reported.",
        Unit = "points of five",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0702",
        "Trust is not returned",
        "'{truster}' rates '{trusted}' {given:0.0} of five for {dimension}, and is rated {received:0.0} in return: "
            + "{value:0.0} points apart, at least {threshold:0.0}",
        Category.Trust,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [Difference];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var pairs = RatingAsymmetry.Pairs;
        var unreturned = pairs
            .Where(pair => pair.Value is not (null or 0))
            .Select(pair => new Leaning(pair))
            .Combine(Difference.Value, (leaning, limit) => new Row(leaning, limit, "", ""))
            .Where(row => row.Leaning.Points >= row.Limit)
            .GroupBy(row => row.Leaning.Sides, Aggregate.CollectBy<Row, string>(row => row.Leaning.Id), (_, rows) => Widest(rows))
            .WithParty(row => row.Leaning.Truster, (row, party) => row with { Truster = party?.Name ?? row.Leaning.Truster })
            .WithParty(row => row.Leaning.Trusted, (row, party) => row with { Trusted = party?.Name ?? row.Leaning.Trusted });

        return RuleDefinition
            .Judge(pairs.SelectMany(Parties), Recorded<Rating>())
            .Needs(Complete<Rating>())
            .Report(unreturned, Describe)
            .LeaveOpen(pairs.Where(pair => pair.Value is null).SelectMany(Parties), "a rating in return");
    }

    private static Row Widest(EquatableArray<Row> rows) => rows.MaxBy(row => row.Leaning.Points)!;

    private static IEnumerable<FactReference> Parties(MutualRating pair) =>
        [FactReference.To<Party>(pair.First), FactReference.To<Party>(pair.Second)];

    private static Finding Describe(Row row) => Finding
        .On(FactReference.To<Party>(row.Leaning.Truster), FactReference.To<Party>(row.Leaning.Trusted))
        .With("truster", row.Truster)
        .With("trusted", row.Trusted)
        .With("dimension", TrustWord.Of(row.Leaning.Pair.Dimension))
        .With("given", row.Leaning.Given)
        .With("received", row.Leaning.Received)
        .Measured(row.Leaning.Points, row.Limit, Difference.Unit)
        .Because(row.Leaning.Pair.Ratings, "rated");

    private sealed record Row(Leaning Leaning, double Limit, string Truster, string Trusted);
}
