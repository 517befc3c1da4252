using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Mapping;

namespace Collaboration.Rules.Tests.Mapping;

public sealed class FactMappingTests
{
    private static readonly Organisation A = new("a");
    private static readonly Organisation B = new("b");

    [Fact]
    public void Snapshot_Objects_EqualsFactsBuiltByHand()
    {
        var expected = new CollaborationBuilder()
            .Add(new DecisionArea { Id = "x", Name = "Board x", Quota = 2 })
            .Add(new Party { Id = "a", Name = "Organisation a" })
            .Add(new Party { Id = "b", Name = "Organisation b" })
            .Add(new DecisionRight { Id = "x/a", Area = "x", Party = "a", Kind = DecisionRightKind.Decides, Votes = 3 })
            .Add(new DecisionRight { Id = "x/b", Area = "x", Party = "b", Kind = DecisionRightKind.Decides, Votes = 1 })
            .Cover<DecisionRight>(CoverageLevel.Complete)
            .Build();

        var snapshot = Council.Mapping.Snapshot([new Council("x").With(A, 3).With(B, 1), A]);

        Assert.Equal(expected.Facts, snapshot.Facts);
        Assert.Equal(expected.DeclaredCoverage, snapshot.DeclaredCoverage);
    }

    [Fact]
    public void Snapshot_NoObjects_HasCoverageAlone()
    {
        var snapshot = Council.Mapping.Snapshot([]);

        Assert.Empty(snapshot.Facts);
        Assert.Equal(CoverageLevel.Complete, snapshot.CoverageOf<DecisionRight>());
    }

    [Fact]
    public void Snapshot_NullFactsAndParts_TellNothing()
    {
        var mapping = FactMapping.Create(map => map.For<object>()
            .Fact(_ => null)
            .Facts(_ => null)
            .Facts(_ => [null])
            .FactForEach(_ => (int[]?)null, (_, _) => throw new InvalidOperationException("There is no part."))
            .FactsForEach(_ => new[] { 1 }, (_, _) => null));

        Assert.Empty(mapping.Snapshot([new()]).Facts);
    }

    [Fact]
    public void Snapshot_SameKeyTwice_TakesTheLast() =>
        Assert.Equal(["Later"], Council.Mapping.Snapshot([new Council("x"), new Council("x") { Title = "Later" }]).OfType<DecisionArea>().Select(area => area.Name));

    [Fact]
    public void Snapshot_DerivedClass_IsMappedByTheNearestEntry()
    {
        var mapping = FactMapping.Create(map =>
        {
            map.For<Exception>().Fact(mapped => new Source { Id = mapped.Message, Title = "any" });
            map.For<ArgumentException>().Fact(mapped => new Source { Id = mapped.Message, Title = "argument" });
        });

        var snapshot = mapping.Snapshot([new ArgumentNullException(null, "1"), new InvalidOperationException("2")]);

        Assert.Equal(["argument", "any"], snapshot.OfType<Source>().Select(source => source.Title));
    }

    [Fact]
    public void Snapshot_UnmappedClass_IsRefusedWithTheRemedy() =>
        Assert.StartsWith(
            "String is not mapped; describe it with For<String>().",
            Assert.Throws<ArgumentException>(() => Council.Mapping.Snapshot(["text"])).Message);

    [Fact]
    public void Snapshot_TwoObjectsAtOdds_NamesBoth()
    {
        var renamed = new Organisation("a") { Name = "Renamed" };
        var council = new Council("x").With(A, 1);

        var refusal = Assert.Throws<FactMappingException>(() => Council.Mapping.Snapshot([council, renamed]));

        Assert.Equal(
            "Organisation 'a' and Council 'x' give Party 'a' with different values; give one of the facts another id, or refresh both objects together.",
            refusal.Message);
        Assert.Same(renamed, refusal.MappedObject);
        Assert.Same(council, refusal.OtherObject);
    }

    [Fact]
    public void Snapshot_OneObjectAtOddsWithItself_NamesTheFact()
    {
        var council = new Council("x").With(A, 1).With(A, 2);

        var refusal = Assert.Throws<FactMappingException>(() => Council.Mapping.Snapshot([council]));

        Assert.Equal("Council 'x': DecisionRight 'x/a' was already added with other values; give one of them another id.", refusal.Message);
        Assert.Null(refusal.OtherObject);
    }

    [Fact]
    public void Snapshot_OneObjectRepeatsAFact_TakesItOnce() =>
        Assert.Single(Council.Mapping.Snapshot([new Council("x").With(A, 1).With(A, 1)]).OfType<DecisionRight>());

    [Fact]
    public void Snapshot_ValueOutOfRange_NamesObjectAndBounds() =>
        Assert.Equal(
            "Council 'x': DecisionRight 'x/a': Votes is -1; use 0 or more.",
            Assert.Throws<FactMappingException>(() => Council.Mapping.Snapshot([new Council("x").With(A, -1)])).Message);

    [Fact]
    public void Snapshot_TwoProfiles_NamesBothObjects()
    {
        var mapping = FactMapping.Create(map => map.For<string>().KeyedBy(name => name).Fact(name => new CollaborationProfile { Id = name, Name = name }));

        Assert.Equal(
            "String 'two' and String 'one' give two profiles, and a collaboration has one; let one object give it, or track each collaboration by itself.",
            Assert.Throws<FactMappingException>(() => mapping.Snapshot(["one", "two"])).Message);
    }

    [Fact]
    public void Snapshot_DelegateThrows_NamesObjectAndKeepsTheCause()
    {
        var cause = new InvalidOperationException("The connection is closed.");
        var mapping = FactMapping.Create(map => map.For<Organisation>().Fact(_ => throw cause));

        var refusal = Assert.Throws<FactMappingException>(() => mapping.Snapshot([A]));

        Assert.Equal("Organisation 'a': a delegate of its mapping failed: The connection is closed.", refusal.Message);
        Assert.Same(cause, refusal.InnerException);
    }

    [Fact]
    public void Snapshot_KeyIsNull_IsRefused()
    {
        var mapping = FactMapping.Create(map => map.For<Organisation>().KeyedBy<string>(_ => null!));

        Assert.Equal(
            "Organisation: its key is null; give every object a key before it is tracked.",
            Assert.Throws<FactMappingException>(() => mapping.Snapshot([A])).Message);
    }

    [Fact]
    public void For_SameClassTwice_IsRefused() =>
        Assert.Equal(
            "Council is mapped twice; describe all its facts in one entry.",
            Assert.Throws<ArgumentException>(() => FactMapping.Create(map =>
            {
                map.For<Council>();
                map.For<Council>();
            })).Message);

    [Fact]
    public void For_Interface_IsRefused() =>
        Assert.Equal(
            "IDisposable is an interface; map the classes that implement it.",
            Assert.Throws<ArgumentException>(() => FactMapping.Create(map => map.For<IDisposable>())).Message);
}
