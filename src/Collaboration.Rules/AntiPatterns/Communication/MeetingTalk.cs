using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Who said how much in one meeting.</summary>
/// <param name="Meeting">The meeting's id.</param>
/// <param name="Said">What each fact records, by the id of the fact.</param>
internal sealed record MeetingTalk(string Meeting, EquatableArray<MeetingTalk.Part> Said)
{
    /// <summary>More than anybody can say in a meeting, so that sums never overflow.</summary>
    private const int Most = 1_000_000_000;

    /// <summary>
    /// Each speaker once with what the speaker said in all, in words or else minutes, in the order of names; those who said nothing are
    /// left out. Null when neither words nor minutes were recorded for all.
    /// </summary>
    public EquatableArray<Voice>? Voices => Amount is not { } amount
        ? null
        : Said
            .Where(part => part.Who is not null)
            .GroupBy(part => part.Who!, amount, (who, amounts) => new Voice(who, amounts.Sum()))
            .Where(voice => voice.Amount > 0)
            .OrderBy(voice => voice.Who, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Each known party once with what all who spoke for it said; null when amounts are not known.</summary>
    public IReadOnlyDictionary<string, decimal>? ByParty => Amount is not { } amount
        ? null
        : Said.Where(part => part.Party is not null).GroupBy(part => part.Party!, amount).ToDictionary(own => own.Key, own => own.Sum());

    /// <summary>What all said; null when amounts are not known.</summary>
    public decimal? Total => Amount is { } amount ? Said.Sum(amount) : null;

    /// <summary>The facts.</summary>
    public IEnumerable<FactReference> Records => Said.Select(part => part.Fact.Reference);

    private Func<Part, decimal>? Amount =>
        Said.All(part => part.Fact.Words is not null) ? part => Math.Clamp(part.Fact.Words!.Value, 0, Most)
        : Said.All(part => part.Fact.Minutes is not null) ? part => Math.Clamp(part.Fact.Minutes!.Value, 0, Most)
        : null;

    /// <summary>A speaker and what the speaker said.</summary>
    internal sealed record Voice(string Who, decimal Amount);

    /// <summary>One fact, and the party for which was spoken; null when it is not known.</summary>
    internal sealed record Part(Speaking Fact, string? Party)
    {
        /// <summary>The speaker, person or party; null when neither was recorded.</summary>
        public string? Who => (Fact.Party, Fact.Person) switch
        {
            ({ } party, _) => FactReference.To<Party>(party).ToString(),
            (_, { } person) => FactReference.To<Person>(person).ToString(),
            _ => null,
        };
    }
}
