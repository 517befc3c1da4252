using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Hosting;
using Collaboration.Rules.Mapping;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Programmes;

/// <summary>The programmes of the host, and what the rules say of them. Changes are told by the objects themselves, and only these are read again.</summary>
internal sealed class ProgrammeBook : IDisposable
{
    private static readonly FactMapping Mapping = FactMapping.Create(map =>
    {
        map.For<Programme>()
            .Fact(programme => new DecisionArea { Id = programme.Id, Name = programme.Title, Quota = programme.VotesNeeded })
            .Watch(programme => programme.Partners)
            .Facts(programme => programme.Partners.SelectMany(partner => FactsOf(programme, partner)));
        map.Cover<DecisionRight>(CoverageLevel.Complete);
    });

    private readonly Dictionary<string, Programme> _programmes = new(StringComparer.Ordinal);
    private readonly Lock _turn = new();
    private readonly FactTracker _tracker;
    private readonly ServiceLimits _limits;

    public ProgrammeBook(ICollaborationChecks checks, ServiceLimits limits)
    {
        var rules = checks.Current;
        (_tracker, _limits) = (Mapping.Track(rules.Analyzer, [], rules.Options), limits);
    }

    public int Count
    {
        get
        {
            lock (_turn) return _programmes.Count;
        }
    }

    /// <summary>Creates a programme, or changes what it is called and how it votes.</summary>
    /// <returns>Null, and nothing is changed, when there is no room for another one.</returns>
    public SessionUpdate? Put(string id, string title, int votesNeeded)
    {
        lock (_turn)
        {
            var isNew = !_programmes.TryGetValue(id, out var programme);
            if (isNew && _programmes.Count >= _limits.Collaborations) return null;
            programme ??= _programmes[id] = new(id);
            (programme.Title, programme.VotesNeeded) = (title, votesNeeded);
            return isNew ? _tracker.Refresh(programme) : _tracker.RefreshChanged();
        }
    }

    /// <summary>Gives a partner its votes; null takes it out.</summary>
    /// <returns>Null, and nothing is changed, when there is no such programme or it is full.</returns>
    public SessionUpdate? PutPartner(string id, string name, int? votes)
    {
        lock (_turn)
        {
            if (!_programmes.TryGetValue(id, out var programme)) return null;
            if (programme.Partners.FirstOrDefault(partner => partner.Name == name) is { } former) programme.Partners.Remove(former);
            else if (programme.Partners.Count * 2 >= _limits.Facts) return null;
            if (votes is { } given) programme.Partners.Add(new(name, given));
            return _tracker.RefreshChanged();
        }
    }

    public SessionUpdate? Remove(string id)
    {
        lock (_turn) return _programmes.Remove(id, out var programme) ? _tracker.Remove(programme) : null;
    }

    /// <summary>What holds of one programme, whose decisions are the subjects; null when there is none.</summary>
    public IReadOnlyList<Diagnostic>? Find(string id)
    {
        lock (_turn)
        {
            if (!_programmes.ContainsKey(id)) return null;
            return [.. _tracker.Session.Result().Diagnostics.Where(found => found.Finding.About.Contains(FactReference.To<DecisionArea>(id)))];
        }
    }

    public void Dispose() => _tracker.Dispose();

    private static IEnumerable<Fact> FactsOf(Programme programme, Partner partner) =>
    [
        new Party { Id = partner.Name, Name = partner.Name },
        new DecisionRight { Id = $"{programme.Id}/{partner.Name}", Area = programme.Id, Party = partner.Name, Kind = DecisionRightKind.Decides, Votes = partner.Votes },
    ];
}
