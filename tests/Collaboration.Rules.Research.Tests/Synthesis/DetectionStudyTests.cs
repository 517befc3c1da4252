using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Research.Synthesis;

namespace Collaboration.Rules.Research.Tests.Synthesis;

public sealed class DetectionStudyTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    [Fact]
    public void Run_OneFoundOneNot_CountsByHand()
    {
        var result = DetectionStudy.Run(
            [World(0.9, nobody: true, isNearMiss: false), World(0.1, nobody: false, isNearMiss: false), World(0, nobody: true, isNearMiss: true)]);

        Assert.Equal([new("UnclearRoles", 1, 2)], result.Recall);
        Assert.Equal([new("UnclearRoles gross", 1, 1), new("UnclearRoles mild", 0, 1)], result.RecallBySeverity);
        Assert.Equal([new("UnclearRoles", 1, 1)], result.NearMisses);
        Assert.Equal(new("CR0301", 1, 2), Assert.Single(result.Precision, row => row.Name == "CR0301"));
        Assert.Empty(result.FalseAlarms);
    }

    private static SyntheticCollaboration World(double severity, bool nobody, bool isNearMiss)
    {
        var builder = new CollaborationBuilder().Party("a", "A").Party("b", "B").Activity("care", "Care").Assign("care", "b", AssignmentKind.Responsible);
        _ = nobody ? builder.AssignNobody("care", AssignmentKind.Accountable) : builder.Assign("care", "a", AssignmentKind.Accountable);
        return new(0, Day, builder.Build(), [new(AntiPattern.UnclearRoles, "by hand", severity, [new FactReference("Activity", "care")], isNearMiss)]);
    }
}
