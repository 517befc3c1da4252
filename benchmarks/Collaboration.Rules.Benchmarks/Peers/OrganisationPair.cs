namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>Two organisations, whichever is named first.</summary>
public readonly record struct OrganisationPair(int Smaller, int Larger)
{
    public static OrganisationPair Of(int one, int other) => one < other ? new(one, other) : new(other, one);
}
