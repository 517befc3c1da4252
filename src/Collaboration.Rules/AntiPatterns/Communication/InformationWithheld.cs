using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a request for information that was refused or is long unanswered, and bad news that was stopped on its way.</summary>
public sealed class InformationWithheld : Rule
{
    /// <summary>How long a request may go unanswered.</summary>
    public static readonly Setting<int> MaximumDays = new("maximum_days", 30, 0, 3650)
    {
        Description = "How many days a request for information may wait for its answer.",
        Unit = "days",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0610",
        "Information is withheld",
        "{what} from '{party}' {how}: {value} {unit}, {threshold} allowed",
        Category.Communication,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumDays];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var requests = Query.Facts<InformationRequest>()
            .WithParty(request => request.To, (request, party) => new Asked(request, party?.Name ?? request.To));
        var waits = requests
            .Where(asked => asked.Request.Outcome != RequestOutcome.Refused)
            .Combine(Query.AsOf, (asked, asOf) => new RequestWait(asked.Request, asked.Party, asOf, 0))
            .Combine(MaximumDays.Value, (wait, maximum) => wait with { Maximum = maximum });
        var news = Query.Facts<Exchange>()
            .Where(exchange => exchange.Topic is ExchangeTopic.Challenge or ExchangeTopic.Risk)
            .WithParty(exchange => exchange.From, (exchange, party) => new News(exchange, party?.Name ?? exchange.From));
        var unknown = news.Where(row => row.Exchange.Stopped is null);
        var subjects = requests.Select(asked => asked.Request.Reference).Concat(news.Select(row => row.Exchange.Reference));

        return RuleDefinition
            .Judge(subjects, Recorded<InformationRequest>(), Recorded<Exchange>())
            .Report(requests.Where(asked => asked.Request.Outcome == RequestOutcome.Refused), Describe)
            .Report(waits.Where(wait => wait.IsOverdue), Describe)
            .Report(news.Where(row => row.Exchange.Stopped == true), Describe)
            .LeaveOpen(waits.Where(wait => wait.IsUnknown).Select(wait => wait.Request.Reference), "when it was asked and answered")
            .LeaveOpen(unknown.Select(row => row.Exchange.Reference), "whether it reached those it was meant for");
    }

    private static Finding Describe(Asked asked) =>
        Withheld(asked.Request, asked.Party, "was refused").Measured(1, 0, "refusals").With("unit", "refusal");

    private static Finding Describe(RequestWait wait) =>
        Withheld(wait.Request, wait.Party, wait.IsAnswered ? "came late" : "was not given")
            .Measured(wait.Days!.Value, wait.Maximum, "days")
            .With("unit", "days");

    private static Finding Withheld(InformationRequest request, string party, string how) => Finding
        .On(request.Reference)
        .With("what", $"Information on '{request.Subject}'")
        .With("party", party)
        .With("how", how)
        .Because(request.Reference, "asked");

    private static Finding Describe(News row) => Finding
        .On(row.Exchange.Reference)
        .With("what", row.Exchange.Subject is { } subject ? $"News of '{subject}'" : "Bad news")
        .With("party", row.Party)
        .With("how", "was stopped on its way")
        .Measured(1, 0, "messages")
        .With("unit", "stopped message")
        .Because(row.Exchange.Reference, "stopped");

    private sealed record Asked(InformationRequest Request, string Party);

    private sealed record News(Exchange Exchange, string Party);
}
