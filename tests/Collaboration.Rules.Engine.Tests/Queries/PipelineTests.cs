using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Tests.Worlds;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Queries;

/// <summary>Trees of operators: batch equals incremental equals any split equals the oracle.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class PipelineTests
{
    [Property(MaxTest = 400)]
    public void Pipeline_AnyTreeAndChanges_EqualsOracle(Pipeline pipeline, Script script) =>
        Incremental.Equals(pipeline.Rows, pipeline.Oracle, script);

    [Property(MaxTest = 100)]
    public void Pipeline_FactsInAnyOrder_GiveOneResult(Pipeline pipeline, Script script)
    {
        var program = RuleProgram.Compile([new RowRule<Row>("T1", pipeline.Rows)]);
        var input = script.Outcome().Input;
        var reversed = input with { Facts = input.Facts.Reverse().ToArray() };
        Incremental.AssertSame(program.Evaluate(input), program.Evaluate(reversed));
    }

    [Property(MaxTest = 100)]
    public void Pipelines_InOneProgram_GiveWhatEachGivesAlone(Pipeline first, Pipeline second, Script script)
    {
        var (one, two) = (new RowRule<Row>("T1", first.Rows), new RowRule<Row>("T2", second.Rows));
        var input = script.Outcome().Input;
        var together = RuleProgram.Compile([two, one]).Evaluate(input);
        var apart = new[] { RuleProgram.Compile([one]).Evaluate(input), RuleProgram.Compile([two]).Evaluate(input) };
        Assert.Equal(apart.SelectMany(result => result.Diagnostics), together.Diagnostics);
        Assert.Equal(apart.SelectMany(result => result.Outcomes), together.Outcomes);
    }
}
