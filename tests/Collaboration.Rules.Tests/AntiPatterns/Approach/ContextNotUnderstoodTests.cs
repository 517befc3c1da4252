using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class ContextNotUnderstoodTests
{
    private static readonly RuleVerifier Rule = new(new ContextNotUnderstood());

    private static readonly ContextAttribute Mandate = new() { Name = "mandate", Text = "teach" };
    private static readonly ContextAttribute Culture = new() { Name = " Culture ", Number = 3 };

    [Fact]
    public void Adopter_WithOneOfBoth_IsReported() => Rule
        .Given(world => Share(Adopt(world, Culture)))
        .Expect("violation Party 'north'");

    [Fact]
    public void Adopter_WithBoth_IsClear() => Rule
        .Given(world => Share(Adopt(world, Mandate, Culture)))
        .Expect("clear Party 'north'");

    [Fact]
    public void Attribute_WithoutAValue_TellsNothing() => Rule
        .Given(world => Share(Adopt(world, Mandate, new() { Name = "culture" })))
        .Expect("violation Party 'north'");

    [Fact]
    public void Class_WithVarietyOfBoth_IsClear() => Rule
        .Given(world => Share(world
            .Add(new Party
            {
                Id = "towns",
                Name = "Towns",
                Count = 7,
                Attributes = [new() { Name = "mandate", Distinct = 2 }, new() { Name = "culture", Distinct = 7 }],
            })
            .Add(new Adoption { Id = "a", Practice = "form", Party = "towns" })))
        .Expect("clear Party 'towns'");

    [Fact]
    public void Adopter_WherePartiesArePartial_IsNotAssessed() => Rule
        .Given(world => Share(Adopt(world)).Cover<Party>(CoverageLevel.Partial))
        .Expect("not assessed Party 'north': Party");

    [Fact]
    public void OnlyAdopter_SharesNothing() => Rule
        .Given(world => Share(world
            .Party("north", "North")
            .Add(new Adoption { Id = "a", Practice = "form", Party = "north" })
            .Add(new Adoption { Id = "b", Practice = "form", Party = "north" })))
        .Expect("not applicable");

    [Fact]
    public void Practice_ThatMustBeCommon_DoesNotCount() => Rule
        .Given(world => Share(Adopt(world), CommonReason.Law))
        .Expect("not applicable");

    private static CollaborationBuilder Adopt(CollaborationBuilder world, params ContextAttribute[] attributes) => world
        .Add(new Party { Id = "north", Name = "North", Attributes = attributes.ToEquatableArray() })
        .Add(new Adoption { Id = "a", Practice = "form", Party = "north" })
        .Add(new Adoption { Id = "b", Practice = "form", Party = "elsewhere" });

    private static CollaborationBuilder Share(CollaborationBuilder world, CommonReason? reason = null) =>
        world.Add(new Practice { Id = "form", Name = "Form", Kind = PracticeKind.Tool, CommonBecause = reason });
}
