using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>Hand-written C# with plain dictionaries: what one would write for these eight rules and no others.</summary>
public sealed class PlainPeer : IPeer
{
    private World? _world;
    private List<Diagnosis> _found = [];

    public string Name => "hand-written, plain";

    public int LargestWorld => int.MaxValue;

    public bool IsIncremental => false;

    /// <summary>What was last found, in no particular order.</summary>
    public IReadOnlyList<Diagnosis> Found => _found;

    public void Evaluate(World world)
    {
        _found = [];
        var conflicts = JudgeGoals(world);
        var accountable = JudgeResponsibilities(world);
        JudgeDecisions(world, accountable);
        JudgeDeciders(world);
        JudgeConflicts(world, conflicts);
    }

    public void Open(World world) => Evaluate(_world = world);

    public void Update(FactUpdate update) => Evaluate(_world!);

    public ulong Hash() => _found.Aggregate(0UL, (sum, diagnosis) => sum + diagnosis.Hash());

    private List<(Goal First, Goal Second)> JudgeGoals(World world)
    {
        var conflicts = new List<(Goal, Goal)>();
        var byIndicator = new Dictionary<int, List<Goal>>();
        foreach (var goal in world.Goals)
        {
            if (goal.Weight is not (> 0 and <= 1)) _found.Add(new(1, goal.Id));
            if (!byIndicator.TryGetValue(goal.Indicator, out var others)) byIndicator.Add(goal.Indicator, others = []);
            foreach (var other in others)
            {
                if (goal.Direction == other.Direction || goal.Organisation == other.Organisation) continue;
                var (first, second) = goal.Id < other.Id ? (goal, other) : (other, goal);
                _found.Add(new(2, first.Id, second.Id));
                conflicts.Add((first, second));
            }

            others.Add(goal);
        }

        return conflicts;
    }

    private Dictionary<int, List<Responsibility>> JudgeResponsibilities(World world)
    {
        var accountable = new Dictionary<int, List<Responsibility>>();
        foreach (var responsibility in world.Responsibilities)
        {
            if (responsibility.Kind != ResponsibilityKind.Accountable) continue;
            if (!accountable.TryGetValue(responsibility.Task, out var others)) accountable.Add(responsibility.Task, others = []);
            others.Add(responsibility);
        }

        foreach (var (task, responsibilities) in accountable)
            if (responsibilities.Count > 1) _found.Add(new(5, task));
        foreach (var responsibility in world.Responsibilities)
        {
            if (responsibility.Kind == ResponsibilityKind.Responsible && !accountable.ContainsKey(responsibility.Task))
                _found.Add(new(4, responsibility.Id));
        }

        return accountable;
    }

    private void JudgeDecisions(World world, Dictionary<int, List<Responsibility>> accountable)
    {
        var roles = new Dictionary<int, Role>();
        foreach (var role in world.Roles) roles.Add(role.Id, role);
        foreach (var decision in world.Decisions)
        {
            if (!accountable.TryGetValue(decision.Task, out var responsibilities)) continue;
            foreach (var responsibility in responsibilities)
            {
                if (roles.TryGetValue(responsibility.Role, out var role) && role.Organisation != decision.DecidedBy)
                    _found.Add(new(3, responsibility.Id, decision.Id));
            }
        }
    }

    private void JudgeDeciders(World world)
    {
        var decisions = new Dictionary<int, int>();
        var decidesForOthers = new HashSet<int>();
        foreach (var decision in world.Decisions)
        {
            decisions[decision.DecidedBy] = decisions.GetValueOrDefault(decision.DecidedBy) + 1;
            if (decision.DecidedBy != decision.Impacts) decidesForOthers.Add(decision.DecidedBy);
        }

        foreach (var (organisation, count) in decisions)
            if (count * 2 > world.Decisions.Length) _found.Add(new(6, organisation));
        foreach (var organisation in world.Organisations)
            if (organisation.Size < 5 && decidesForOthers.Contains(organisation.Id)) _found.Add(new(7, organisation.Id));
    }

    private void JudgeConflicts(World world, List<(Goal First, Goal Second)> conflicts)
    {
        var byOrganisations = conflicts.ToLookup(conflict => OrganisationPair.Of(conflict.First.Organisation, conflict.Second.Organisation));
        foreach (var decision in world.Decisions)
            foreach (var (first, second) in byOrganisations[OrganisationPair.Of(decision.DecidedBy, decision.Impacts)])
                _found.Add(new(8, decision.Id, first.Id, second.Id));
    }
}
