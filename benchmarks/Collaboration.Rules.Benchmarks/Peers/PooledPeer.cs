using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>
/// Hand-written C# on flat arrays that are used again for every world: the limit that engines are measured against. Rows of one key are
/// chained through an array of positions, each one more than the index so that 0 ends a chain.
/// </summary>
public sealed class PooledPeer : IPeer
{
    private readonly FlatIndex _indicators = new();
    private readonly FlatIndex _accountable = new();
    private readonly FlatIndex _roles = new();
    private readonly FlatIndex _small = new();
    private readonly FlatIndex _conflictsByPair = new();
    private int[] _nextGoal = [];
    private int[] _nextAccountable = [];
    private Conflict[] _conflicts = new Conflict[16];
    private Diagnosis[] _found = new Diagnosis[64];
    private int _conflictCount;
    private int _foundCount;
    private World? _world;

    public string Name => "hand-written, pooled";

    public int LargestWorld => int.MaxValue;

    public bool IsIncremental => false;

    public void Evaluate(World world)
    {
        _foundCount = 0;
        _conflictCount = 0;
        JudgeGoals(world.Goals);
        JudgeResponsibilities(world.Responsibilities);
        IndexRoles(world.Roles);
        IndexSmall(world.Organisations);
        if (_conflictCount > 0) IndexConflicts();
        JudgeDecisions(world.Decisions, world.Responsibilities);
        JudgeMajority(world.Decisions);
    }

    public void Open(World world) => Evaluate(_world = world);

    public void Update(FactUpdate update) => Evaluate(_world!);

    public ulong Hash()
    {
        var sum = 0UL;
        foreach (var diagnosis in _found.AsSpan(0, _foundCount)) sum += diagnosis.Hash();
        return sum;
    }

    private void JudgeGoals(ReadOnlySpan<Goal> goals)
    {
        _indicators.Reset(goals.Length);
        var next = Room(ref _nextGoal, goals.Length);
        for (var i = 0; i < goals.Length; i++)
        {
            ref readonly var goal = ref goals[i];
            if (goal.Weight is not (> 0 and <= 1)) Add(new(1, goal.Id));
            ref var head = ref _indicators.At(goal.Indicator);
            for (var other = head; other != 0; other = next[other - 1]) Compare(goal, goals[other - 1]);
            next[i] = head;
            head = i + 1;
        }
    }

    private void Compare(in Goal goal, in Goal other)
    {
        if (goal.Direction == other.Direction || goal.Organisation == other.Organisation) return;
        var (first, second) = goal.Id < other.Id ? (goal.Id, other.Id) : (other.Id, goal.Id);
        Add(new(2, first, second));
        if (_conflictCount == _conflicts.Length) Array.Resize(ref _conflicts, _conflictCount * 2);
        _conflicts[_conflictCount++] = new(OrganisationPair.Of(goal.Organisation, other.Organisation), first, second, 0);
    }

    private void JudgeResponsibilities(ReadOnlySpan<Responsibility> responsibilities)
    {
        _accountable.Reset(responsibilities.Length / 2);
        var next = Room(ref _nextAccountable, responsibilities.Length);
        for (var i = 0; i < responsibilities.Length; i++)
        {
            ref readonly var responsibility = ref responsibilities[i];
            if (responsibility.Kind != ResponsibilityKind.Accountable) continue;
            ref var head = ref _accountable.At(responsibility.Task);
            if (head != 0 && next[head - 1] == 0) Add(new(5, responsibility.Task));
            next[i] = head;
            head = i + 1;
        }

        foreach (ref readonly var responsibility in responsibilities)
        {
            if (responsibility.Kind == ResponsibilityKind.Responsible && _accountable.Find(responsibility.Task) == 0)
                Add(new(4, responsibility.Id));
        }
    }

    private void IndexRoles(ReadOnlySpan<Role> roles)
    {
        _roles.Reset(roles.Length);
        foreach (ref readonly var role in roles) _roles.At(role.Id) = role.Organisation;
    }

    private void IndexSmall(ReadOnlySpan<Organisation> organisations)
    {
        var count = 0;
        foreach (ref readonly var organisation in organisations)
            if (organisation.Size < 5) count++;
        _small.Reset(count);
        if (count == 0) return;
        foreach (ref readonly var organisation in organisations)
            if (organisation.Size < 5) _small.At(organisation.Id) = 1;
    }

    private void IndexConflicts()
    {
        _conflictsByPair.Reset(_conflictCount);
        for (var i = 0; i < _conflictCount; i++)
        {
            ref var head = ref _conflictsByPair.At(Key(_conflicts[i].Organisations));
            _conflicts[i].Next = head;
            head = i + 1;
        }
    }

    private void JudgeDecisions(ReadOnlySpan<Decision> decisions, ReadOnlySpan<Responsibility> responsibilities)
    {
        var next = _nextAccountable;
        foreach (ref readonly var decision in decisions)
        {
            for (var i = _accountable.Find(decision.Task); i != 0; i = next[i - 1])
            {
                ref readonly var responsibility = ref responsibilities[i - 1];
                var organisation = _roles.Find(responsibility.Role);
                if (organisation != 0 && organisation != decision.DecidedBy) Add(new(3, responsibility.Id, decision.Id));
            }

            if (decision.DecidedBy != decision.Impacts && _small.Find(decision.DecidedBy) == 1)
            {
                _small.At(decision.DecidedBy) = 2;
                Add(new(7, decision.DecidedBy));
            }

            if (_conflictCount > 0) JudgeConflicts(decision);
        }
    }

    private void JudgeConflicts(in Decision decision)
    {
        var organisations = OrganisationPair.Of(decision.DecidedBy, decision.Impacts);
        for (var i = _conflictsByPair.Find(Key(organisations)); i != 0; i = _conflicts[i - 1].Next)
        {
            ref readonly var conflict = ref _conflicts[i - 1];
            if (conflict.Organisations == organisations) Add(new(8, decision.Id, conflict.First, conflict.Second));
        }
    }

    /// <summary>Only one organisation can have more than half; a vote in one pass finds it, and a second pass counts.</summary>
    private void JudgeMajority(ReadOnlySpan<Decision> decisions)
    {
        var (candidate, lead) = (0, 0);
        foreach (ref readonly var decision in decisions)
        {
            if (lead == 0) candidate = decision.DecidedBy;
            lead += decision.DecidedBy == candidate ? 1 : -1;
        }

        var count = 0;
        foreach (ref readonly var decision in decisions)
            if (decision.DecidedBy == candidate) count++;
        if (count * 2 > decisions.Length) Add(new(6, candidate));
    }

    private void Add(Diagnosis diagnosis)
    {
        if (_foundCount == _found.Length) Array.Resize(ref _found, _foundCount * 2);
        _found[_foundCount++] = diagnosis;
    }

    /// <summary>Never 0; different pairs may share it, so who follows a chain compares the pairs too.</summary>
    private static int Key(OrganisationPair pair) => ((pair.Smaller * 31) ^ pair.Larger) | 1;

    private static int[] Room(ref int[] array, int length)
    {
        if (array.Length < length) array = new int[length];
        return array;
    }

    private record struct Conflict(OrganisationPair Organisations, int First, int Second, int Next);
}
