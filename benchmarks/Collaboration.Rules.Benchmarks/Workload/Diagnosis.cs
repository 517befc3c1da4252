namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>One diagnostic of the workload as every engine must report it: the rule, 1 to 8, and the ids of what it is about.</summary>
/// <remarks>
/// 1 goal · 2 goal, goal (the smaller id first) · 3 responsibility, decision · 4 responsibility · 5 task · 6 organisation ·
/// 7 organisation · 8 decision, goal, goal. Ids that a rule does not need are 0.
/// </remarks>
public readonly record struct Diagnosis(int Rule, int First, int Second = 0, int Third = 0)
{
    /// <summary>A number that different diagnoses share by accident only; the sum over a set does not depend on its order.</summary>
    public ulong Hash()
    {
        var hash = Mix((ulong)Rule);
        hash = Mix(hash ^ (uint)First);
        hash = Mix(hash ^ (uint)Second);
        return Mix(hash ^ (uint)Third);
    }

    private static ulong Mix(ulong value)
    {
        value = (value + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
