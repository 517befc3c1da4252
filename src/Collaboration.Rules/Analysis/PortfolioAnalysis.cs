using System.Globalization;
using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Analysis;

/// <summary>Looks at many collaborations together: at what they ask of the parties that belong to several.</summary>
/// <remarks>
/// What no collaboration can see by itself becomes ordinary facts, one <see cref="Membership"/> for each party and collaboration, so that
/// ordinary rules judge it by the same engine, and so that memberships written in a document count just the same. Each collaboration is let go
/// once its memberships and capacities have been taken: memory grows with these and with nothing else. The order of the collaborations makes no
/// difference, nor does one that is given twice. Parties are matched by id, collaborations by name.
/// </remarks>
public static class PortfolioAnalysis
{
    private static readonly CollaborationAnalyzer Analyzer = new([new PartnershipFatigue()]);

    /// <summary>The rules that look at many collaborations together, by id.</summary>
    public static IReadOnlyList<Rule> Rules => Analyzer.Rules;

    /// <summary>Analyses collaborations together by <see cref="Rules"/>.</summary>
    /// <param name="collaborations">The collaborations, read once.</param>
    /// <param name="coverage">How many of their parties' collaborations these are; complete only when the parties belong to no other.</param>
    /// <param name="options">How; null for the default. Most rules need the date.</param>
    /// <param name="cancellation">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collaborations"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase; a portfolio has none.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static AnalysisResult Analyze(
        IEnumerable<CollaborationSnapshot> collaborations,
        CoverageLevel coverage = CoverageLevel.Partial,
        AnalysisOptions? options = null,
        CancellationToken cancellation = default) =>
        Analyzer.Analyze(Gather(collaborations, coverage, cancellation), options, cancellation);

    /// <summary>The parties of all <paramref name="collaborations"/>, what they belong to, and how many collaborations they can bear.</summary>
    /// <remarks>
    /// A party belongs to a collaboration in which it takes part, for as long as the collaboration runs; one recorded for a phase, as long as the
    /// phase. A collaboration without a profile has no name, and only the memberships written in it count. A party with several names has the
    /// first in ordinal order.
    /// </remarks>
    /// <inheritdoc cref="Analyze" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="collaborations"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static CollaborationSnapshot Gather(
        IEnumerable<CollaborationSnapshot> collaborations, CoverageLevel coverage = CoverageLevel.Partial, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaborations);
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var facts = new HashSet<Fact>();
        foreach (var collaboration in collaborations)
        {
            cancellation.ThrowIfCancellationRequested();
            ArgumentNullException.ThrowIfNull(collaboration, nameof(collaborations));
            foreach (var party in collaboration.OfType<Party>()) names[party.Id] = First(names.GetValueOrDefault(party.Id), party.Name);
            facts.UnionWith(Memberships(collaboration));
            facts.UnionWith(collaboration.OfType<Capacity>().Where(MembershipCapacity.IsMeant).Select(Identified));
        }

        return new CollaborationBuilder()
            .AddRange(names.Select(name => new Party { Id = name.Key, Name = name.Value }))
            .AddRange(facts)
            .Cover<Membership>(coverage)
            .Build();
    }

    private static IEnumerable<Membership> Memberships(CollaborationSnapshot collaboration)
    {
        var recorded = collaboration.OfType<Membership>();
        if (collaboration.Profile is not { } profile) return recorded.Select(Identified);
        return collaboration.OfType<Party>()
            .Where(party => party.TakesPart)
            .Select(party => Membership(party, profile, party.Phase is null ? null : collaboration.Find<Phase>(party.Phase)))
            .Concat(recorded)
            .Select(Identified);
    }

    private static Membership Membership(Party party, CollaborationProfile profile, Phase? phase) => new()
    {
        Id = party.Id,
        Party = party.Id,
        Collaboration = profile.Name,
        From = phase?.From ?? profile.Started,
        Until = phase?.Until ?? profile.Ends,
    };

    /// <summary>The same with an id that says all of it: ids of different documents need not differ.</summary>
    private static Membership Identified(Membership membership) => new()
    {
        Id = $"{membership.Party}/{membership.Collaboration}/{membership.From}/{membership.Until}",
        Party = membership.Party,
        Collaboration = membership.Collaboration,
        From = membership.From,
        Until = membership.Until,
    };

    private static Capacity Identified(Capacity capacity) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{capacity.Party}/{capacity.Available}"),
        Party = capacity.Party,
        Available = capacity.Available,
        Unit = "collaborations",
    };

    private static string First(string? known, string name) => known is null || string.CompareOrdinal(name, known) < 0 ? name : known;
}
