using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>A decision and the level at which it is felt.</summary>
internal sealed record DecisionDistance(Decision Decision, DecisionLevel FeltAt)
{
    /// <summary>The id of the decision.</summary>
    public string Id => Decision.Id;

    /// <summary>How many levels above where it is felt it was taken, below 0 when nearer to the work; null when not known.</summary>
    public int? Levels => Decision.TakenAt is { } taken ? taken - FeltAt : null;

    /// <summary>Whether it is known which parties, or people at which levels, were consulted.</summary>
    public bool IsKnown => Decision is { Consulted: not null } or { ConsultedAt: not null };

    private bool AskedThere => (Decision.ConsultedAt ?? []).Any(level => level <= FeltAt);

    /// <summary>Those of <paramref name="distances"/> in which somebody who works where it is felt, or nearer to the work, had a part.</summary>
    public static Query<DecisionDistance> Heard(Query<DecisionDistance> distances)
    {
        var levels = DecisionParticipation.Parts.Join(
            Query.Facts<Party>().Where(party => party.Level is not null),
            part => part.Party,
            party => party.Id,
            (part, party) => new Voice(part.Decision, party.Level!.Value));
        return distances
            .Where(distance => distance.AskedThere)
            .Concat(distances
                .Join(levels, distance => distance.Id, voice => voice.Decision, (distance, voice) => new Answer(distance, voice.Level))
                .Where(answer => answer.Level <= answer.Distance.FeltAt)
                .Select(answer => answer.Distance));
    }

    /// <summary>Those in which a party was consulted of which it is not known where it works, and neither at which levels people were.</summary>
    public static Query<DecisionDistance> PerhapsHeard(Query<DecisionDistance> distances) => distances
        .Where(distance => distance.Decision.ConsultedAt is null)
        .SelectMany(distance => (distance.Decision.Consulted ?? []).Distinct().Select(party => new Asked(distance, party)))
        .NotMatching(Query.Facts<Party>().Where(party => party.Level is not null), asked => asked.Party, party => party.Id)
        .Select(asked => asked.Distance)
        .Distinct();

    private sealed record Voice(string Decision, DecisionLevel Level);

    private sealed record Answer(DecisionDistance Distance, DecisionLevel Level);

    private sealed record Asked(DecisionDistance Distance, string Party);
}
