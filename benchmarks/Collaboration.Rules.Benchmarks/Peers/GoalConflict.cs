using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>Two goals that want opposite things of one indicator, the smaller id first: the derived fact that two rules share.</summary>
public readonly record struct GoalConflict(int First, int Second, OrganisationPair Organisations)
{
    public static GoalConflict Between(Goal one, Goal other)
    {
        var organisations = OrganisationPair.Of(one.Organisation, other.Organisation);
        return one.Id < other.Id ? new(one.Id, other.Id, organisations) : new(other.Id, one.Id, organisations);
    }
}
