using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Names the parties that a fact is between.</summary>
internal static class PartyNames
{
    private const string Unnamed = "parties not recorded";

    /// <summary>One row for each of <paramref name="facts"/>; a party that was not recorded goes by its id.</summary>
    public static Query<Named<TFact>> Of<TFact>(Query<TFact> facts, Func<TFact, EquatableArray<string>> parties)
        where TFact : Fact
    {
        var named = facts
            .SelectMany(fact => parties(fact).Distinct().Select(party => new Naming<TFact>(fact, party)))
            .WithParty(naming => naming.Party, (naming, party) => naming with { Name = party?.Name ?? naming.Party })
            .GroupBy(
                naming => naming.Fact,
                Aggregate.CollectBy<Naming<TFact>, string>(naming => naming.Party),
                (fact, all) => new Named<TFact>(fact, Enumeration.Of(all.Select(naming => naming.Name))));
        return named.Concat(facts.Where(fact => parties(fact).IsEmpty).Select(fact => new Named<TFact>(fact, Unnamed)));
    }

    private sealed record Naming<TFact>(TFact Fact, string Party)
        where TFact : Fact
    {
        public string Name { get; init; } = "";
    }
}
