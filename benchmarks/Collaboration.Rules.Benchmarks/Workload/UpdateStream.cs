namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>
/// An endless stream of updates of one fact each; the same seed gives the same stream. Every second update takes back an earlier one, so
/// that the world stays as ordinary as it was however long the stream runs.
/// </summary>
public sealed class UpdateStream
{
    private readonly World _world;
    private readonly Random _random;
    private readonly Queue<FactUpdate> _undo = [];
    private readonly HashSet<(Type, int)> _changed = [];
    private bool _takesBack;

    public UpdateStream(World world, int seed)
    {
        _world = world;
        _random = new(seed);
        ChangesBeforeTakingBack = Math.Min(64, world.Facts.Count / 20);
    }

    /// <summary>How many updates the stream begins with of which each changes another fact.</summary>
    public int ChangesBeforeTakingBack { get; }

    /// <summary>The next update; the world already has it when this returns.</summary>
    public FactUpdate Next()
    {
        _takesBack = !_takesBack && _undo.Count > ChangesBeforeTakingBack;
        var update = _takesBack ? TakeBack() : Change();
        _world.Replace(update);
        return update;
    }

    private FactUpdate TakeBack()
    {
        var update = _undo.Dequeue();
        _changed.Remove((update.Fact.GetType(), update.Index));
        return update;
    }

    private FactUpdate Change()
    {
        while (true)
        {
            var update = Draw();
            var undo = _world.Undo(update);
            if (undo.Fact.Equals(update.Fact) || !_changed.Add((update.Fact.GetType(), update.Index))) continue;
            _undo.Enqueue(undo);
            return update;
        }
    }

    private FactUpdate Draw() => _random.Next(100) switch
    {
        < 10 => Other(_world.Organisations, organisation => organisation with { Size = Odds.Size(_random) }),
        < 30 => Other(_world.Goals, Other),
        < 50 => Other(_world.Roles, role => role with { Organisation = Organisation() }),
        < 85 => Other(_world.Responsibilities, Other),
        _ => Other(_world.Decisions, Other),
    };

    private Goal Other(Goal goal)
    {
        var indicator = Pick(_world.Goals).Indicator;
        return _random.Next(4) switch
        {
            0 => goal with { Weight = Odds.Weight(_random) },
            1 => goal with { Organisation = Organisation() },
            2 => goal with { Direction = -goal.Direction },
            _ => goal with { Indicator = indicator, Direction = Odds.Direction(_random, indicator) },
        };
    }

    private Responsibility Other(Responsibility responsibility) => _random.Next(3) switch
    {
        0 => responsibility with { Kind = (ResponsibilityKind)_random.Next(4) },
        1 => responsibility with { Role = Pick(_world.Roles).Id },
        _ => responsibility with { Task = Pick(_world.Responsibilities).Task },
    };

    private Decision Other(Decision decision) => _random.Next(3) switch
    {
        0 => decision with { DecidedBy = Organisation() },
        1 => decision with { Impacts = Organisation() },
        _ => decision with { Task = Pick(_world.Responsibilities).Task },
    };

    private int Organisation() => Pick(_world.Organisations).Id;

    private FactUpdate Other<T>(ReadOnlySpan<T> facts, Func<T, T> change)
        where T : struct
    {
        var index = _random.Next(facts.Length);
        return new(index, change(facts[index]));
    }

    private T Pick<T>(ReadOnlySpan<T> facts) => facts[_random.Next(facts.Length)];
}
