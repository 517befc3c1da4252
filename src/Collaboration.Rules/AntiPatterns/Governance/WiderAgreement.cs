using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>An agreement that binds all whom a narrower one binds, so that its clauses hold between them too.</summary>
internal sealed record WiderAgreement(string Id, string Narrower)
{
    /// <summary>Every pair of agreements of which one binds all whom the other binds; both, when they bind the same.</summary>
    public static Query<WiderAgreement> All { get; } = Binding()
        .SelectMany(bound => bound.Pairs().Select(pair => new Key(bound, pair)))
        .Join(Binding(), key => key.Pair, narrow => narrow.Ends, (key, narrow) => new Candidate(key.Bound.Agreement, narrow.Agreement))
        .Where(candidate => candidate.Covers)
        .Select(candidate => new WiderAgreement(candidate.Wide.Id, candidate.Narrow.Id));

    private static Query<Bound> Binding() =>
        Query.Facts<Agreement>().Where(agreement => agreement.Parties is { IsEmpty: false }).Select(agreement => new Bound(agreement));

    private sealed record Bound(Agreement Agreement)
    {
        private IEnumerable<string> Parties => Agreement.Parties!.Value.Distinct().Order(StringComparer.Ordinal);

        /// <summary>Its first and last party, which tell most agreements of two parties apart.</summary>
        public Pair Ends => new(Parties.First(), Parties.Last());

        public IEnumerable<Pair> Pairs()
        {
            var parties = Parties.ToList();
            return parties.SelectMany((first, i) => parties.Skip(i).Select(last => new Pair(first, last)));
        }
    }

    private sealed record Pair(string First, string Last);

    private sealed record Key(Bound Bound, Pair Pair);

    private sealed record Candidate(Agreement Wide, Agreement Narrow)
    {
        public bool Covers => Wide.Id != Narrow.Id && !Narrow.Parties!.Value.Except(Wide.Parties!.Value).Any();
    }
}
