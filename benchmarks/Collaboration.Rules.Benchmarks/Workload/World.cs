namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>The facts of one collaboration: by type for code that knows the types, and boxed once for code that takes any fact.</summary>
/// <remarks>Peers read it and never write; <see cref="Replace"/> keeps both forms the same.</remarks>
public sealed class World(Organisation[] organisations, Goal[] goals, Role[] roles, Responsibility[] responsibilities, Decision[] decisions)
{
    private readonly object[] _facts =
    [
        .. organisations.Cast<object>(),
        .. goals.Cast<object>(),
        .. roles.Cast<object>(),
        .. responsibilities.Cast<object>(),
        .. decisions.Cast<object>(),
    ];

    public ReadOnlySpan<Organisation> Organisations => organisations;

    public ReadOnlySpan<Goal> Goals => goals;

    public ReadOnlySpan<Role> Roles => roles;

    public ReadOnlySpan<Responsibility> Responsibilities => responsibilities;

    public ReadOnlySpan<Decision> Decisions => decisions;

    /// <summary>All facts, boxed once and for all.</summary>
    public IReadOnlyList<object> Facts => _facts;

    /// <summary>The fact that an update to the same place would take the place of.</summary>
    public FactUpdate Undo(FactUpdate update) => update with { Fact = _facts[PositionOf(update)] };

    /// <summary>Puts a version of a fact in the place of the one before.</summary>
    public void Replace(FactUpdate update)
    {
        _facts[PositionOf(update)] = update.Fact;
        switch (update.Fact)
        {
            case Organisation organisation: organisations[update.Index] = organisation; break;
            case Goal goal: goals[update.Index] = goal; break;
            case Role role: roles[update.Index] = role; break;
            case Responsibility responsibility: responsibilities[update.Index] = responsibility; break;
            case Decision decision: decisions[update.Index] = decision; break;
            default: throw new ArgumentException($"{update.Fact} is no fact of the workload.", nameof(update));
        }
    }

    /// <summary>Where in <see cref="Facts"/> the fact is that an update is about.</summary>
    public int PositionOf(FactUpdate update) => update.Index + update.Fact switch
    {
        Organisation => 0,
        Goal => organisations.Length,
        Role => organisations.Length + goals.Length,
        Responsibility => organisations.Length + goals.Length + roles.Length,
        _ => organisations.Length + goals.Length + roles.Length + responsibilities.Length,
    };
}
