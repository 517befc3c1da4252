using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Engine.Tests.Worlds;

/// <summary>Batches of changes: a session takes each batch at once.</summary>
public sealed record Script(EquatableArray<EquatableArray<Step>> Batches)
{
    private static readonly Gen<object> AnyFact = Gen.OneOf(
        Gen.Choose(0, 5).SelectMany(id => Gen.Choose(0, 2), (id, key) => (id, key))
            .SelectMany(_ => Gen.Choose(0, 4), (pair, value) => (object)new Item($"i{pair.id}", pair.key, value)),
        Gen.Choose(0, 4).SelectMany(id => Gen.Choose(0, 2), (id, from) => (id, from))
            .SelectMany(_ => Gen.Choose(0, 2), (pair, to) => (object)new Link($"l{pair.id}", pair.from, to)),
        Gen.Choose(0, 3).SelectMany(id => Gen.Choose(0, 2), (id, key) => (id, key))
            .SelectMany(_ => Gen.Choose(0, 1), (pair, text) => (object)new Tag(pair.id, pair.key, text == 0 ? "a" : "B")));

    private static readonly Gen<Step> AnyStep = Gen.Frequency(
        (10, AnyFact.Select(fact => (Step)new Step.Put(fact))),
        (5, AnyFact.Select(fact => (Step)new Step.Drop(fact))),
        (1, Gen.Choose(0, 4).Select(limit => (Step)new Step.Configure(limit))),
        (1, Gen.Choose(0, 4).Select(day => (Step)new Step.Date(day == 0 ? null : day))));

    public static Gen<Script> Any { get; } = Gen.Choose(0, 8)
        .SelectMany(size => AnyStep.ListOf(size))
        .Select(steps => steps.ToEquatableArray())
        .ListOf(7)
        .Select(batches => new Script(batches.ToEquatableArray()));

    /// <summary>The same changes, one at a time.</summary>
    public Script Singly() => new(Batches.SelectMany(batch => batch).Select(step => (EquatableArray<Step>)[step]).ToEquatableArray());

    /// <summary>The same changes, all at once.</summary>
    public Script AtOnce() => new([Batches.SelectMany(batch => batch).ToEquatableArray()]);

    public World Outcome()
    {
        var world = new World();
        foreach (var step in Batches.SelectMany(batch => batch)) step.Tell(world);
        return world;
    }

    public IEnumerable<Script> Shrunk()
    {
        for (var i = 0; i < Batches.Count; i++)
        {
            yield return new([.. Batches.Where((_, at) => at != i)]);
            for (var j = 0; j < Batches[i].Count; j++)
            {
                EquatableArray<Step> shorter = [.. Batches[i].Where((_, at) => at != j)];
                yield return new([.. Batches.Select((batch, at) => at == i ? shorter : batch)]);
            }
        }
    }

    public override string ToString() => string.Join("\n", Batches.Select(batch => "  [" + string.Join("; ", batch) + "]"));
}

/// <summary>Tells FsCheck how to make what the properties take.</summary>
public static class Arbitraries
{
    public static Arbitrary<Script> Scripts() => Arb.From(Script.Any, script => script.Shrunk());

    public static Arbitrary<Pipeline> Pipelines() => Gen.Choose(1, 4).SelectMany(Pipeline.OfDepth).ToArbitrary();
}
