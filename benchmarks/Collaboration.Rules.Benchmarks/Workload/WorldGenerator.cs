namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>Makes worlds of any size; the same seed and size give the same world.</summary>
/// <remarks>
/// 10 % organisations, 20 % goals, 20 % roles, 35 % responsibilities, 15 % decisions; four goals an indicator, three responsibilities a
/// task. A world whose seed is divisible by ten is dominated by one organisation, which takes seven decisions in ten.
/// </remarks>
public sealed class WorldGenerator
{
    private readonly Random _random;
    private readonly HashSet<int> _ids = [];

    private WorldGenerator(int seed) => _random = new(seed);

    /// <summary>A world of <paramref name="facts"/> facts; at least 20.</summary>
    public static World Create(int seed, int facts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(facts, 20);
        return new WorldGenerator(seed).Create(facts, isDominated: seed % 10 == 0);
    }

    /// <summary>Worlds of one size with the seeds from <paramref name="first"/> on.</summary>
    public static World[] CreateMany(int first, int count, int facts) =>
        [.. Enumerable.Range(first, count).Select(seed => Create(seed, facts))];

    private World Create(int facts, bool isDominated)
    {
        var organisations = Make(facts / 10, _ => new Organisation(Id(), _random.Next(5), Size()));
        var indicators = Make(Math.Max(1, facts / 20), _ => Id());
        var goals = Make(facts / 5, _ => Goal(Pick(organisations).Id, Pick(indicators)));
        var roles = Make(facts / 5, _ => new Role(Id(), Pick(organisations).Id, Id()));
        var responsibilities = Responsibilities(facts * 35 / 100, roles);
        var deciders = Deciders(responsibilities, roles);
        var taken = organisations.Length + goals.Length + roles.Length + responsibilities.Length;
        var decisions = Make(facts - taken, _ =>
        {
            var task = Pick(responsibilities).Task;
            var decider = isDominated && Chance(70) ? organisations[0].Id : Chance(10) ? Pick(organisations).Id : deciders[task];
            return new Decision(Id(), task, decider, Pick(organisations).Id);
        });
        return new(organisations, goals, roles, responsibilities, decisions);
    }

    /// <summary>Of 100 tasks 4 have nobody accountable and 3 have two; what is left is responsible, consulted or informed.</summary>
    private Responsibility[] Responsibilities(int count, Role[] roles)
    {
        var made = new Responsibility[count];
        var next = 0;
        while (next < count)
        {
            var task = Id();
            var draw = _random.Next(100);
            var accountable = draw < 4 ? 0 : draw < 7 ? 2 : 1;
            for (var i = 0; i < 3 && next < count; i++)
            {
                var kind = i < accountable ? ResponsibilityKind.Accountable : Other();
                made[next++] = new(Id(), Pick(roles).Id, task, kind);
            }
        }

        return made;
    }

    /// <summary>The organisation that ought to decide on each task: that of who is accountable, else of anybody on it.</summary>
    private static Dictionary<int, int> Deciders(Responsibility[] responsibilities, Role[] roles)
    {
        var organisations = roles.ToDictionary(role => role.Id, role => role.Organisation);
        var deciders = new Dictionary<int, int>();
        foreach (var responsibility in responsibilities) deciders.TryAdd(responsibility.Task, organisations[responsibility.Role]);
        return deciders;
    }

    private Goal Goal(int organisation, int indicator) =>
        new(Id(), organisation, indicator, Odds.Direction(_random, indicator), Odds.Weight(_random));

    private int Size() => Odds.Size(_random);

    private ResponsibilityKind Other() => _random.Next(2) == 0 ? ResponsibilityKind.Responsible : (ResponsibilityKind)_random.Next(2, 4);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];

    private static T[] Make<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private int Id()
    {
        int id;
        do id = _random.Next(1, int.MaxValue);
        while (!_ids.Add(id));
        return id;
    }
}
