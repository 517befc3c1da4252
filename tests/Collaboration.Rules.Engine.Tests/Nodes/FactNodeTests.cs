using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Nodes;

/// <summary>Facts whose own members misbehave.</summary>
public sealed class FactNodeTests
{
    private static readonly Query<Touchy> Facts = Query.Facts<Touchy>();

    private static readonly RuleProgram Program = RuleProgram.Compile([
        new RowRule<int>("T1", Facts.GroupBy(_ => 0, Aggregate.Count<Touchy>(), (_, count) => count)),
        new RowRule<int>("T2", Facts.Select(fact => fact.Value))]);

    [Fact]
    public void Apply_EqualityThrows_TakesTheNewFactAnyway()
    {
        var session = Program.OpenSession(new() { Facts = [new Touchy("a", 1, true), new Touchy("b", 2, false)] });
        session.Apply(changes => changes.AddOrUpdate(new Touchy("a", 3, true)));
        Incremental.AssertSame(Program.Evaluate(new() { Facts = [new Touchy("a", 3, true), new Touchy("b", 2, false)] }), session.Result());
        Assert.Equal(["2", "2", "3"], session.Result().Diagnostics.Select(found => found.Message));
        session.Apply(changes => changes.AddOrUpdate(new Touchy("a", 4, false)).AddOrUpdate(new Touchy("c", 5, false)));
        Assert.Equal(["3", "2", "4", "5"], session.Result().Diagnostics.Select(found => found.Message));
        session.Apply(changes => changes.Remove(new Touchy("b", 0, false)));
        Assert.Equal(["2", "4", "5"], session.Result().Diagnostics.Select(found => found.Message));
    }

    [Fact]
    public void Apply_IdThrows_FailsRulesUntilTheNextChange()
    {
        var session = Program.OpenSession(new() { Facts = [new Touchy("b", 2, false)] });
        var update = session.Apply(changes => changes.AddOrUpdate(new Touchy(null!, 1, false)).AddOrUpdate(new Touchy("c", 3, false)));
        Assert.Equal(["CR0001", "CR0001"], update.Opened.Select(found => found.Id));
        session.Apply(changes => changes.AddOrUpdate(new Touchy("d", 4, false)));
        Assert.Equal(["3", "2", "3", "4"], session.Result().Diagnostics.Select(found => found.Message));
        session.Apply(changes => changes.AddOrUpdate(new Touchy("e", 5, false)));
        Assert.Equal(["4", "2", "3", "4", "5"], session.Result().Diagnostics.Select(found => found.Message));
    }

    [Fact]
    public void Apply_IdThrowsAsTheLastFactGoes_LeavesNoTrace()
    {
        var session = Program.OpenSession(new() { Facts = [new Touchy("b", 2, false)] });
        session.Apply(changes => changes.AddOrUpdate(new Touchy(null!, 1, false)).Remove(new Touchy("b", 2, false)));
        session.Apply(changes => changes.AddOrUpdate(new Touchy("c", 3, false)).Remove(new Touchy("c", 3, false)));
        Assert.Empty(session.Result().Diagnostics);
        session.Apply(changes => changes.AddOrUpdate(new Touchy("d", 4, false)));
        Assert.Equal(["1", "4"], session.Result().Diagnostics.Select(found => found.Message));
    }

    /// <summary>Throws when compared, if it is told to.</summary>
    private sealed class Touchy(string id, int value, bool throws) : IFact<string>, IEquatable<Touchy>
    {
        public string Id => id;

        public int Value => value;

        public bool Equals(Touchy? other) =>
            throws ? throw new InvalidOperationException("touched") : other is not null && other.Id == Id && other.Value == Value;

        public override bool Equals(object? obj) => Equals(obj as Touchy);

        public override int GetHashCode() => 0;
    }
}
