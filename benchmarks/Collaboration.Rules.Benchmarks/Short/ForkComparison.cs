using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Workload;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>A second session of the workload from a loaded one, against loading it from the facts.</summary>
public static class ForkComparison
{
    private const int Facts = 50_000;
    private const int Repetitions = 9;

    public static IEnumerable<Comparison> Compare()
    {
        var program = RuleProgram.Compile(EngineRules.All(withSubjects: true));
        var input = new EvaluationInput { Facts = WorldGenerator.Create(3, Facts).Facts };
        var session = program.OpenSession(input);
        var medians = Stopclock.Medians(Repetitions, () => GC.KeepAlive(program.OpenSession(input)), () => GC.KeepAlive(session.Fork()));
        yield return new($"a fork of a session of {Facts:N0} facts", "loading it", "ms", medians[0] / 1_000, medians[1] / 1_000);
    }
}
