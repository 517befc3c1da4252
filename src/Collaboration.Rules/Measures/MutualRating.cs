using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>How two parties rate each other on one dimension of trust and one scale.</summary>
/// <param name="First">The id of the party that comes first in ordinal order.</param>
/// <param name="Second">The id of the other party.</param>
/// <param name="Dimension">What they rate.</param>
/// <param name="ScaleFrom">The lowest score of the scale.</param>
/// <param name="ScaleTo">The highest score of the scale.</param>
public sealed record MutualRating(string First, string Second, RatingDimension Dimension, decimal ScaleFrom, decimal ScaleTo)
{
    /// <summary>The mean rating that the first gives the second; null when there is none.</summary>
    public double? Given { get; init; }

    /// <summary>The mean rating that the second gives the first; null when there is none.</summary>
    public double? Received { get; init; }

    /// <summary>The <see cref="RatingAsymmetry"/>, in points of the scale; null when undefined.</summary>
    public double? Value { get; init; }

    /// <summary>The ratings either way, ordered by id.</summary>
    public EquatableArray<FactReference> Ratings { get; init; }
}
