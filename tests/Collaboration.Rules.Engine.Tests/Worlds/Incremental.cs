using System.Globalization;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Tests.Worlds;

/// <summary>Follows a script with sessions and with an oracle, and compares them after every batch.</summary>
internal static class Incremental
{
    /// <summary>A query, counted, equals the oracle at every point of the script, however it is split.</summary>
    public static void Equals<T>(Query<T> query, Func<World, IEnumerable<T>> oracle, Script script)
        where T : notnull
    {
        var counted = query.GroupBy(row => row, Aggregate.Count<T>(), (row, count) => Text(row, count));
        var program = RuleProgram.Compile([new RowRule<string>("T1", counted), new RowRule<T>("T2", query)]);
        foreach (var split in new[] { script, script.Singly(), script.AtOnce() })
            Follow(program, split, Expected);

        IEnumerable<string> Expected(World world)
        {
            var rows = oracle(world).ToList();
            return [.. Counted(rows).Select(text => "T1 " + text), .. Distinct(rows).Select(text => "T2 " + text)];
        }
    }

    /// <summary>The texts of the diagnostics equal those expected, and every update leads from one result to the next.</summary>
    public static void Follow(RuleProgram program, Script script, Func<World, IEnumerable<string>> expected)
    {
        var world = new World();
        var session = program.OpenSession(world.Input);
        var before = session.Result().Diagnostics;
        foreach (var batch in script.Batches)
        {
            foreach (var step in batch) step.Tell(world);
            var update = session.Apply(changes => Tell(batch, changes));
            var after = session.Result();
            Assert.Equal(Sorted(expected(world)), Sorted(after.Diagnostics.Select(diagnostic => Text(diagnostic))));
            AssertLeads(before, update, after.Diagnostics);
            AssertScratch(program, world, after);
            before = after.Diagnostics;
        }
    }

    public static void Tell(EquatableArray<Step> batch, ChangeSet changes)
    {
        foreach (var step in batch) step.Tell(changes);
    }

    public static void AssertLeads(EquatableArray<Diagnostic> before, SessionUpdate update, EquatableArray<Diagnostic> after)
    {
        var replaced = update.Updated.Concat(update.Closed).Select(diagnostic => diagnostic.Fingerprint).ToHashSet();
        Assert.All(update.Closed, closed => Assert.Contains(closed, before));
        Assert.All(update.Updated, updated => Assert.Contains(before, held => held.Fingerprint == updated.Fingerprint && held != updated));
        Assert.All(update.Opened, opened => Assert.DoesNotContain(before, held => held.Fingerprint == opened.Fingerprint));
        var kept = before.Where(held => !replaced.Contains(held.Fingerprint));
        Assert.Equal(after, kept.Concat(update.Updated).Concat(update.Opened).Order());
    }

    /// <summary>All ways of evaluating the facts from scratch give what the session holds.</summary>
    public static void AssertScratch(RuleProgram program, World world, EvaluationResult session)
    {
        AssertSame(program.Evaluate(world.Input), session);
        AssertSame(program.Evaluate(world.BatchInput), session);
        AssertSame(program.Evaluate(world.BatchInput with { WithOutcomes = true }), session);
    }

    public static void AssertSame(EvaluationResult expected, EvaluationResult actual)
    {
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
        Assert.Equal(expected.Outcomes, actual.Outcomes);
    }

    public static string Text(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Message}";

    private static string Text<T>(T row, int count) => string.Create(CultureInfo.InvariantCulture, $"{row} x{count}");

    private static IEnumerable<string> Counted<T>(IEnumerable<T> rows)
        where T : notnull => rows.GroupBy(row => row).Select(group => Text(group.Key, group.Count()));

    private static IEnumerable<string> Distinct<T>(IEnumerable<T> rows) => rows.Select(row => $"{row}").Distinct();

    private static string[] Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
