using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>A rating with the party for which it was given or asked for.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Rater">The id of the rating party, or of the party of the person who rates; null when not known.</param>
internal sealed record GivenRating(Rating Rating, string? Rater)
{
    /// <summary>Whether a party rates itself.</summary>
    public bool IsOfItself => Rater is not null && Rater == Rating.Subject;
}
