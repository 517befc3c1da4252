using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>What each agreement says on some topics that it should settle.</summary>
/// <remarks>
/// A topic is settled when a clause on it is present, in the agreement itself or in another that binds all of its parties, or when something
/// else stands in for the clause. Settled goes before settled in part, and that before absent or disputed.
/// </remarks>
internal sealed class AgreementTerms
{
    private AgreementTerms(ClauseTopic[] topics, Query<Term>? standIns)
    {
        var agreements = Query.Facts<Agreement>();
        var clauses = Query.Facts<Clause>().Where(clause => topics.Contains(clause.Topic));
        var present = clauses.Where(clause => clause.Status == ClauseStatus.Present).Select(TermOf);
        var inherited = present
            .Join(WiderAgreement.All, term => term.Agreement, wider => wider.Id, (term, wider) => term with { Agreement = wider.Narrower });
        var settled = present.Concat(inherited);
        if (standIns is { } others) settled = settled.Concat(others);
        var unsettled = agreements
            .SelectMany(agreement => topics.Select(topic => new Expectation(agreement, topic)))
            .NotMatching(settled, expected => expected.Term, term => term);
        var inPart = unsettled.Matching(clauses.Where(clause => clause.Status == ClauseStatus.Partial), expected => expected.Term, TermOf);
        var denials = clauses.GroupBy(TermOf, Aggregate.CollectBy<Clause, string>(clause => clause.Id), (term, all) => new Denial(term, all));

        Settled = agreements.NotMatching(unsettled, agreement => agreement.Id, expected => expected.Agreement.Id);
        InPart = inPart.Select(expected => expected.Agreement);
        Denied = unsettled
            .NotMatching(inPart, expected => expected, part => part)
            .Join(
                denials,
                expected => expected.Term,
                denial => denial.Term,
                (expected, denial) => new TermGap(expected.Agreement, [expected.Topic], denial.Clauses));
        Unmentioned = unsettled
            .NotMatching(clauses, expected => expected.Term, TermOf)
            .GroupBy(
                expected => expected.Agreement,
                Aggregate.CollectBy<Expectation, int>(expected => (int)expected.Topic),
                (agreement, all) => new TermGap(agreement, all.Select(expected => expected.Topic).ToEquatableArray(), []));
    }

    /// <summary>The agreements that settle every topic.</summary>
    public Query<Agreement> Settled { get; }

    /// <summary>The agreements that settle a topic only in part.</summary>
    public Query<Agreement> InPart { get; }

    /// <summary>Each topic of an agreement on which every clause was recorded as absent or disputed.</summary>
    public Query<TermGap> Denied { get; }

    /// <summary>For each agreement the topics of which no clause was recorded at all.</summary>
    public Query<TermGap> Unmentioned { get; }

    /// <summary>The terms on <paramref name="topics"/>.</summary>
    public static AgreementTerms On(params ClauseTopic[] topics) => new(topics, null);

    /// <summary>These terms, where something else than a clause settles a topic too.</summary>
    public static AgreementTerms On(Query<Term> standIns, params ClauseTopic[] topics) => new(topics, standIns);

    /// <summary>What a rule judges that asks no more than that each agreement settles these topics.</summary>
    public RuleDefinition Define(Func<TermGap, Finding> describe) => RuleDefinition
        .Judge(Query.Facts<Agreement>())
        .Report(Denied, describe)
        .Report(Unmentioned, describe, EvidenceNeed.Of<Clause, string>(CoverageLevel.Complete))
        .Clear(Settled.Select(FactReference.To))
        .LeaveOpen(InPart.Select(FactReference.To), "what its partial clauses leave open");

    private static Term TermOf(Clause clause) => new(clause.Agreement, clause.Topic);

    /// <summary>A topic of the agreement with an id.</summary>
    internal sealed record Term(string Agreement, ClauseTopic Topic);

    private sealed record Expectation(Agreement Agreement, ClauseTopic Topic)
    {
        public Term Term => new(Agreement.Id, Topic);
    }

    private sealed record Denial(Term Term, EquatableArray<Clause> Clauses);
}
