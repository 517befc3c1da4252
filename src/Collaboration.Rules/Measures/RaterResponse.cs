namespace Collaboration.Rules.Measures;

/// <summary>How many of the ratings asked of a party and its people were given.</summary>
/// <param name="Party">The id of the party.</param>
/// <param name="Answers">The ratings with a score.</param>
/// <param name="Asked">All that were asked for, one or more.</param>
public sealed record RaterResponse(string Party, int Answers, int Asked)
{
    /// <summary>The <see cref="ResponseRate"/>, 0 to 1.</summary>
    public double Value => ResponseRate.Of(Answers, Asked)!.Value;
}
