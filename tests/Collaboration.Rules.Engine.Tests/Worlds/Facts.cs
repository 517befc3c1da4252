namespace Collaboration.Rules.Engine.Tests.Worlds;

public sealed record Item(string Id, int Key, int Value) : IFact<string>;

public sealed record Link(string Id, int From, int To) : IFact<string>;

public sealed record Tag(int Id, int Key, string Text) : IFact<int>;

/// <summary>What pipelines are made of: small enough that rows collide.</summary>
public readonly record struct Row(int A, int B) : IComparable<Row>
{
    public int CompareTo(Row other) => A != other.A ? A.CompareTo(other.A) : B.CompareTo(other.B);
}
