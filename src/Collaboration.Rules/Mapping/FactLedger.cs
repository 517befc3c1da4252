using System.Runtime.InteropServices;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>
/// Which fact is given by which objects. A fact is there as long as one object gives it, and all that give it agree.
/// <para>The work of a change is proportional to the facts of the objects that changed, not to how many others give the same.</para>
/// </summary>
internal sealed class FactLedger
{
    private readonly Dictionary<FactReference, (Fact Fact, HashSet<MappedObject> Givers)> _given = [];
    private readonly HashSet<FactReference> _profiles = [];

    public IEnumerable<Fact> Facts => _given.Values.Select(held => held.Fact);

    /// <summary>What these readings change; nothing is changed yet.</summary>
    /// <exception cref="FactMappingException">Two objects would give one fact with different values, or two profiles.</exception>
    public IReadOnlyCollection<FactTurn> Plan(IReadOnlyCollection<ObjectReading> readings)
    {
        var turns = new Dictionary<FactReference, FactTurn>();
        foreach (var reading in readings)
        {
            foreach (var (reference, fact) in reading.Of.Facts)
                if (reading.Facts.GetValueOrDefault(reference) != fact) TurnOf(turns, reference).Left.Add(reading.Of);
            foreach (var (reference, fact) in reading.Facts)
                if (reading.Of.Facts.GetValueOrDefault(reference) != fact) TurnOf(turns, reference).Joined.Add(reading);
        }

        foreach (var turn in turns.Values) Settle(turn);
        RefuseSecondProfile(turns);
        return turns.Values;
    }

    public void Commit(IEnumerable<FactTurn> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.After is null) Drop(turn.Reference);
            else Hold(turn, turn.After);
        }
    }

    private FactTurn TurnOf(Dictionary<FactReference, FactTurn> turns, FactReference reference)
    {
        ref var turn = ref CollectionsMarshal.GetValueRefOrAddDefault(turns, reference, out _);
        return turn ??= new(reference, _given.GetValueOrDefault(reference).Fact);
    }

    private void Settle(FactTurn turn)
    {
        var stays = turn.Before is not null && _given[turn.Reference].Givers.Count > turn.Left.Count;
        if (stays) turn.After = turn.Before;
        foreach (var joined in turn.Joined)
        {
            var fact = joined.Facts[turn.Reference];
            turn.After ??= fact;
            if (turn.After != fact) throw Conflict(turn, joined, stays);
        }
    }

    private FactMappingException Conflict(FactTurn turn, ObjectReading joined, bool stays)
    {
        var other = stays ? _given[turn.Reference].Givers.First(giver => !turn.Left.Contains(giver)) : turn.Joined[0].Of;
        var instance = stays ? other.Instance : turn.Joined[0].Mapped;
        return new(
            $"{joined.Of.Name} and {other.Name} give {turn.Reference} with different values; "
            + "give one of the facts another id, or refresh both objects together.",
            joined.Mapped!,
            instance);
    }

    private void RefuseSecondProfile(Dictionary<FactReference, FactTurn> turns)
    {
        var came = turns.Values.Where(turn => turn is { Before: null, After: CollaborationProfile }).ToArray();
        if (came.Length == 0) return;
        var stayed = _profiles.Where(profile => !turns.TryGetValue(profile, out var turn) || turn.After is not null).ToArray();
        if (came.Length + stayed.Length < 2) return;
        var (second, other) = (came[^1].Joined[0], stayed.Length > 0 ? _given[stayed[0]].Givers.First() : came[0].Joined[0].Of);
        throw new FactMappingException(
            $"{second.Of.Name} and {other.Name} give two profiles, and a collaboration has one; let one object give it, or track each collaboration by itself.",
            second.Mapped!,
            stayed.Length > 0 ? other.Instance : came[0].Joined[0].Mapped);
    }

    private void Drop(FactReference reference)
    {
        _given.Remove(reference);
        _profiles.Remove(reference);
    }

    private void Hold(FactTurn turn, Fact fact)
    {
        var givers = _given.TryGetValue(turn.Reference, out var held) ? held.Givers : [];
        givers.ExceptWith(turn.Left);
        givers.UnionWith(turn.Joined.Select(joined => joined.Of));
        _given[turn.Reference] = (fact, givers);
        if (fact is CollaborationProfile) _profiles.Add(turn.Reference);
    }
}
