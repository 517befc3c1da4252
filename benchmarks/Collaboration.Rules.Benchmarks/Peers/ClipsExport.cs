using System.Globalization;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>Writes a world and updates of it for CLIPS, and how many diagnoses of each rule are to be expected before and after.</summary>
public static class ClipsExport
{
    /// <summary>Writes <c>facts.clp</c>, <c>updates.clp</c> and <c>expected.txt</c> into <paramref name="directory"/>.</summary>
    public static void Write(int facts, int seed, string directory)
    {
        var world = WorldGenerator.Create(seed, facts);
        File.WriteAllLines(
            Path.Combine(directory, "facts.clp"), ["(deffacts world", .. world.Facts.Select(fact => $"({Name(fact)} {Slots(fact)})"), ")"]);
        var before = Counts(world);
        var stream = new UpdateStream(world, seed: 1);
        var updates = Enumerable.Range(0, stream.ChangesBeforeTakingBack).Select(_ => stream.Next()).ToArray();
        File.WriteAllLines(
            Path.Combine(directory, "updates.clp"),
            [
                $"(defglobal ?*updates* = {updates.Length})",
                .. updates.Select((_, i) => $"(defglobal ?*fact{i}* = 0)"),
                "(deffunction remember-facts ()",
                .. updates.Select((update, i) => $"(bind ?*fact{i}* (nth$ {world.PositionOf(update) + 2} (get-fact-list)))"),
                ")",
                "(deffunction update-all ()",
                .. updates.Select((update, i) => $"(bind ?fact ?*fact{i}*) (modify ?fact {Slots(update.Fact)}) (run)"),
                ")",
            ]);
        File.WriteAllLines(Path.Combine(directory, "expected.txt"), [before, Counts(world)]);
    }

    private static string Name(object fact) => fact.GetType().Name.ToLowerInvariant();

    private static string Slots(object fact) => fact switch
    {
        Organisation o => $"(id {o.Id}) (kind {o.Kind}) (size {o.Size})",
        Goal g => string.Create(
            CultureInfo.InvariantCulture,
            $"(id {g.Id}) (organisation {g.Organisation}) (indicator {g.Indicator}) (direction {g.Direction}) (weight {g.Weight})"),
        Role r => $"(id {r.Id}) (organisation {r.Organisation}) (person {r.Person})",
        Responsibility r => $"(id {r.Id}) (role {r.Role}) (task {r.Task}) (kind {Name(r.Kind)})",
        Decision d => $"(id {d.Id}) (task {d.Task}) (decided-by {d.DecidedBy}) (impacts {d.Impacts})",
        _ => throw new ArgumentException($"{fact} is no fact of the workload.", nameof(fact)),
    };

    private static string Name(ResponsibilityKind kind) => kind.ToString().ToLowerInvariant();

    private static string Counts(World world)
    {
        var peer = new PlainPeer();
        peer.Evaluate(world);
        var counts = peer.Found.CountBy(diagnosis => diagnosis.Rule).ToDictionary();
        return "counts " + string.Join(' ', Enumerable.Range(1, 8).Select(rule => counts.GetValueOrDefault(rule)));
    }
}
