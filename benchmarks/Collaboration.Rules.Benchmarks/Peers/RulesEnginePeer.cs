using Collaboration.Rules.Benchmarks.Workload;
using RulesEngine.Models;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>
/// Microsoft RulesEngine: conditions as text over one input. It has no joins, groups or absence, so all of these are made by hand before
/// it sees a row (see <see cref="JoinedRows"/>); what it decides is the last condition of each rule.
/// </summary>
public sealed class RulesEnginePeer : IPeer
{
    private static readonly ReSettings Settings = new() { EnableFormattedErrorMessage = false };

    private readonly RulesEngine.RulesEngine _engine = new(
        [
            Workflow(1, "input1.Weight <= 0 || input1.Weight > 1"),
            Workflow(2, "input1.Direction != input1.OtherDirection && input1.Organisation != input1.OtherOrganisation"),
            Workflow(3, "input1.Organisation != input1.DecidedBy"),
            Workflow(4, "input1.Accountable == 0"),
            Workflow(5, "input1.Accountable > 1"),
            Workflow(6, "input1.Decisions * 2 > input1.Total"),
            Workflow(7, "input1.Size < 5 && input1.DecidesForOthers"),
            Workflow(8, "input1.IsBetween"),
        ],
        Settings);

    private List<Diagnosis> _found = [];
    private World? _world;

    public string Name => "Microsoft RulesEngine, input joined by hand";

    public int LargestWorld => 5_000;

    public bool IsIncremental => false;

    public void Evaluate(World world)
    {
        _found = [];
        foreach (var row in JoinedRows.Of(world))
        {
            var results = _engine.ExecuteAllRulesAsync(row.Workflow, row).AsTask().GetAwaiter().GetResult();
            if (results[0].IsSuccess) _found.Add(row.Diagnosis);
        }
    }

    public void Open(World world) => Evaluate(_world = world);

    public void Update(FactUpdate update) => Evaluate(_world!);

    public ulong Hash() => _found.Aggregate(0UL, (sum, diagnosis) => sum + diagnosis.Hash());

    private static RulesEngine.Models.Workflow Workflow(int rule, string condition) => new()
    {
        WorkflowName = JoinedRow.WorkflowOf(rule),
        Rules = [new Rule { RuleName = JoinedRow.WorkflowOf(rule), Expression = condition }],
    };
}
