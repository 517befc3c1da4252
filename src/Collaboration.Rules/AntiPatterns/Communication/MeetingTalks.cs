using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>What was said in meetings, with the party for which it was said.</summary>
internal static class MeetingTalks
{
    /// <summary>One row for each meeting, recorded or not, in which somebody is recorded to have spoken.</summary>
    public static Query<MeetingTalk> All { get; } = Resolve().GroupBy(
        part => part.Fact.Meeting,
        Aggregate.CollectBy((MeetingTalk.Part part) => part.Fact.Id),
        (meeting, parts) => new MeetingTalk(meeting, parts));

    private static Query<MeetingTalk.Part> Resolve()
    {
        var speaking = Query.Facts<Speaking>();
        var persons = Query.Facts<Person>().Where(person => person.Party is not null);
        var byPerson = speaking.Where(fact => fact.Party is null);
        var known = byPerson.Join(
            persons, fact => fact.Person ?? "", person => person.Id, (fact, person) => new MeetingTalk.Part(fact, person.Party));
        var unknown = byPerson
            .NotMatching(persons, fact => fact.Person ?? "", person => person.Id)
            .Select(fact => new MeetingTalk.Part(fact, null));
        return speaking
            .Where(fact => fact.Party is not null)
            .Select(fact => new MeetingTalk.Part(fact, fact.Party))
            .Concat(known)
            .Concat(unknown);
    }
}
