using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class SingleModelConsideredTests
{
    private static readonly RuleVerifier Rule = new(new SingleModelConsidered());

    public static TheoryData<string[]?, string> Alternatives { get; } = new()
    {
        { null, "not assessed ModelChoice 'm': which alternatives were considered" },
        { [], "violation ModelChoice 'm'" },
        { [" lead PROVIDER"], "violation ModelChoice 'm'" },
        { ["Lead provider", "Alliance"], "clear ModelChoice 'm'" },
    };

    [Theory]
    [MemberData(nameof(Alternatives))]
    public void Choice_IsReportedWhereNothingElseWasConsidered(string[]? alternatives, string expected) => Rule
        .Given(world => world
            .Cover<ModelChoice>(CoverageLevel.Partial)
            .Add(new ModelChoice { Id = "m", Chosen = "Lead provider", Alternatives = alternatives?.ToEquatableArray() }))
        .Expect(expected);

    [Fact]
    public void NoChoice_IsNotAssessed() => Rule
        .Given(world => world.Party("north", "North"))
        .Expect("not assessed: ModelChoice");
}
