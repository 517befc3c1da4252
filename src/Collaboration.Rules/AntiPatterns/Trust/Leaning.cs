using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Two parties that rate each other differently, seen from the one that gives more; points are of five.</summary>
internal sealed record Leaning(MutualRating Pair)
{
    public string Truster => IsFirst ? Pair.First : Pair.Second;

    public string Trusted => IsFirst ? Pair.Second : Pair.First;

    public double Given => OnFive(IsFirst ? Pair.Given!.Value : Pair.Received!.Value);

    public double Received => OnFive(IsFirst ? Pair.Received!.Value : Pair.Given!.Value);

    public double Points => Math.Abs(Pair.Value!.Value) * 4 / (double)(Pair.ScaleTo - Pair.ScaleFrom);

    /// <summary>The two parties in order of trust given.</summary>
    public TrustSides Sides => new(Truster, Trusted);

    /// <summary>The first of its ratings, which is in no other pair.</summary>
    public string Id => Pair.Ratings[0].Id;

    private bool IsFirst => Pair.Value > 0;

    private double OnFive(double score) => 1 + ((score - (double)Pair.ScaleFrom) * 4 / (double)(Pair.ScaleTo - Pair.ScaleFrom));
}
