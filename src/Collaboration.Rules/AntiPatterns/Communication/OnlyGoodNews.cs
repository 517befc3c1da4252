using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a collaboration whose parties tell each other of successes and hardly ever of challenges.</summary>
public sealed class OnlyGoodNews : Rule
{
    /// <summary>The share of challenges below which the collaboration is reported.</summary>
    public static readonly Setting<double> MinimumShare = new("minimum_share", 0.1, 0, 1)
    {
        Description = "The share of challenges among the successes and challenges told.",
        Unit = "share of news",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of exchanges below which the share is not judged.</summary>
    public static readonly Setting<int> MinimumExchanges = new("minimum_exchanges", 10, 1, 1000)
    {
        Description = "How many exchanges there must be for the share to mean something.",
        Unit = "exchanges",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0604",
        "Only good news is told",
        "{collaboration} tells of {challenges} challenges and {successes} successes: {value:P0} challenges, less than {threshold:P0}",
        Category.Communication,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumShare, MinimumExchanges];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var told = Query.Facts<Exchange>().Where(exchange => exchange.Stopped != true);
        var successes = told
            .Where(exchange => exchange.Topic == ExchangeTopic.Success)
            .Total(Aggregate.Collect<Exchange, string>(exchange => exchange.Id));
        var counts = told.Total(Aggregate.Fold<Exchange, Counts, News>(Add, counts => new(counts.Told, counts.Challenges, counts.Unknown)));
        var rows = TheCollaboration.With(told)
            .Combine(counts, (subject, news) => new Row(subject, news, [], 0, 0))
            .Combine(successes, (row, ids) => row with { Successes = ids })
            .Combine(MinimumShare.Value, (row, minimum) => row with { MinimumShare = minimum })
            .Combine(MinimumExchanges.Value, (row, minimum) => row with { MinimumExchanges = minimum });
        var tooFew = rows.Where(row => row.News.Told < row.MinimumExchanges);
        var enough = rows.Where(row => row.News.Told >= row.MinimumExchanges);

        return RuleDefinition
            .Judge(rows.Select(row => row.Collaboration.Reference), Recorded<Exchange>())
            .Needs(Complete<Exchange>())
            .Report(enough.Where(row => row.Share(row.News.Challenges + row.News.Unknown) < row.MinimumShare), Describe)
            .LeaveOpen(tooFew.Select(Subject), "enough exchanges")
            .LeaveOpen(enough.Where(row => !(row.Share(row.News.Challenges) >= row.MinimumShare)).Select(Subject), "what each exchange was about");
    }

    private static Counts Add(Counts counts, Exchange exchange, int count) => new(
        counts.Told + count,
        counts.Challenges + (exchange.Topic == ExchangeTopic.Challenge ? count : 0),
        counts.Unknown + (exchange.Topic is null ? count : 0));

    private static FactReference Subject(Row row) => row.Collaboration.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("collaboration", row.Collaboration.Name)
        .With("challenges", row.News.Challenges)
        .With("successes", row.Successes.Count)
        .Measured(row.Share(row.News.Challenges)!.Value, row.MinimumShare, "share of news")
        .Because(row.Successes.Select(FactReference.To<Exchange>), "good news");

    private sealed record News(int Told, int Challenges, int Unknown);

    private sealed record Row(TheCollaboration Collaboration, News News, EquatableArray<string> Successes, double MinimumShare, int MinimumExchanges)
    {
        /// <summary>The share that so many challenges have; null, for undefined, when nothing good or bad was told.</summary>
        public double? Share(int challenges) => challenges + Successes.Count == 0 ? null : (double)challenges / (challenges + Successes.Count);
    }

    private readonly record struct Counts(int Told, int Challenges, int Unknown);
}
