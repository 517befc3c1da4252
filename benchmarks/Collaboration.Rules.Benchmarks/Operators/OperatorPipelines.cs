using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Workload;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Benchmarks.Operators;

/// <summary>For each operator a rule that is little more than that operator: its rows are counted, and nothing is reported.</summary>
public static class OperatorPipelines
{
    private static readonly Query<Role> Roles = Query.Facts<Role, int>();
    private static readonly Query<Responsibility> Responsibilities = Query.Facts<Responsibility, int>();

    private static readonly Dictionary<string, Func<RuleDefinition>> Definitions = new()
    {
        ["Facts"] = () => Counting(Responsibilities),
        ["Where"] = () => Counting(Responsibilities.Where(r => r.Kind == ResponsibilityKind.Responsible)),
        ["Where above"] = () => Counting(Responsibilities.Where(r => r.Role, Roles.Total(Aggregate.Count<Role>()), count => int.MaxValue - count)),
        ["Select"] = () => Counting(Responsibilities.Select(r => (r.Task, r.Role))),
        ["SelectMany"] = () => Counting(Responsibilities.SelectMany(r => new[] { r.Task, r.Role })),
        ["Join"] = () => Counting(Responsibilities.Join(Roles, r => r.Role, role => role.Id, (r, role) => (r.Id, role.Organisation))),
        ["Matching"] = () => Counting(Responsibilities.Matching(Roles, r => r.Role, role => role.Id)),
        ["NotMatching"] = () => Counting(Roles.NotMatching(Responsibilities, role => role.Id, r => r.Role)),
        ["GroupBy count"] = () => Counting(Responsibilities.GroupBy(r => r.Task, Aggregate.Count<Responsibility>(), (task, count) => (task, count))),
        ["GroupBy max"] = () => Counting(Responsibilities.GroupBy(
            r => r.Task, Aggregate.Max<Responsibility, int>(r => r.Id), (task, last) => (task, last))),
        ["GroupBy collect"] = () => Counting(Responsibilities.GroupBy(
            r => r.Task, Aggregate.Collect<Responsibility, int>(r => r.Id), (task, ids) => (task, ids))),
        ["Concat"] = () => Counting(Responsibilities.Select(r => r.Role).Concat(Roles.Select(role => role.Id))),
        ["Distinct"] = () => Counting(Responsibilities.Select(r => r.Task).Distinct()),
        ["Combine"] = () => Counting(Responsibilities.Combine(Roles.Total(Aggregate.Count<Role>()), (r, count) => (r.Id, r.Role % count))),
    };

    public static IEnumerable<string> Names => Definitions.Keys;

    /// <summary>A program of one rule around the operator.</summary>
    public static RuleProgram Compile(string name) => RuleProgram.Compile([new WorkloadRule("W0", name, Definitions[name])]);

    /// <summary>The rows are counted, so that every one of them is needed; a negative count would be reported.</summary>
    private static RuleDefinition Counting<T>(Query<T> rows)
        where T : notnull
    {
        var negative = rows.GroupBy(_ => 0, Aggregate.Count<T>(), (_, count) => count).Where(count => count < 0);
        var nothing = new FactReference("Row", "none");
        return RuleDefinition.Judge(negative.Select(_ => nothing)).Report(negative, _ => Finding.On(nothing));
    }
}
