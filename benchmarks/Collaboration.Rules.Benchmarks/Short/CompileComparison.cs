using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Compiling the rules that ship: the first time in a process, and when the code for it has settled.</summary>
public static class CompileComparison
{
    private const int Repetitions = 51;

    public static IEnumerable<Comparison> Compare()
    {
        Stopclock.WarmUp(Compile);
        Stopclock.Settle();
        var warm = Enumerable.Range(0, Repetitions).Select(_ => Stopclock.Time(Compile).Microseconds).ToList();
        var first = OwnProcess.Medians(5, () => OwnProcess.Run("compile", 1));
        yield return new(
            $"compiling the {AntiPatternRules.All.Count} rules, first in a process", "warm", "ms", Stopclock.Quantile(warm, 0.5) / 1_000, first[0]);
    }

    /// <summary>Milliseconds of the first time.</summary>
    public static double MeasureFirst(int times)
    {
        var sum = 0.0;
        for (var i = 0; i < times; i++) sum += Stopclock.Time(Compile).Microseconds;
        return sum / times / 1_000;
    }

    private static void Compile() => GC.KeepAlive(RuleProgram.Compile(AntiPatternRules.All));
}
