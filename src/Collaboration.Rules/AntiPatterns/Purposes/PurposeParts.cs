using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>Which parties agreed to a purpose or helped to shape it. What a body did, its members did.</summary>
internal static class PurposeParts
{
    private const int Enough = 2;

    /// <summary>One row for each party and each purpose that it agreed to.</summary>
    public static Query<PurposePart> Agreed { get; } = Of(purpose => purpose.AgreedBy);

    /// <summary>The purposes that two or more parties agreed to.</summary>
    public static Query<Purpose> Shared { get; } = OfSeveral(Agreed);

    /// <summary>The purposes that two or more parties helped to shape.</summary>
    public static Query<Purpose> Joint { get; } = OfSeveral(Of(purpose => purpose.CreatedWith));

    /// <summary>The parties that could agree to a purpose: all that take part, a body by its members alone.</summary>
    public static Query<Party> Parties { get; } = Query.Facts<Party>().Where(party => party.TakesPart && party.Members.IsEmpty);

    private static Query<PurposePart> Of(Func<Purpose, EquatableArray<string>?> parties)
    {
        var named = Query.Facts<Purpose>().SelectMany(purpose => (parties(purpose) ?? []).Select(party => new PurposePart(purpose.Id, party)));
        return named.Concat(named.ForMembers(part => part.Party, (part, member) => part with { Party = member })).Distinct();
    }

    private static Query<Purpose> OfSeveral(Query<PurposePart> parts)
    {
        var several = parts
            .WithParty(part => part.Party, (part, party) => new Voice(part.Purpose, Voices(party)))
            .GroupBy(voice => voice.Purpose, Aggregate.Sum<Voice, long>(voice => voice.Count), (purpose, count) => new Voice(purpose, count))
            .Where(voice => voice.Count >= Enough);
        return Query.Facts<Purpose>().Matching(several, purpose => purpose.Id, voice => voice.Purpose);
    }

    /// <summary>A body speaks by its members, who are counted by themselves; a class of many is several by itself.</summary>
    private static long Voices(Party? party) => party switch
    {
        { Members.IsEmpty: false } => 0,
        { Count: { } count } => Math.Max(1, count),
        _ => 1,
    };

    private sealed record Voice(string Purpose, long Count);
}
