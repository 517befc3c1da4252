namespace Collaboration.Rules.Facts;

/// <summary>What somebody answered when asked to rate a party or the collaboration, or that they were asked and did not answer.</summary>
public sealed record Rating : Fact
{
    /// <summary>The party that rates, or for which the person rates; null when anonymous or not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? Rater { get; init; }

    /// <summary>The person who rates, possibly under a stand-in; null when the party as such does or it was not recorded.</summary>
    [RefersTo(typeof(Person))]
    public string? RaterPerson { get; init; }

    /// <summary>The party rated; null when it is the collaboration as a whole.</summary>
    [RefersTo(typeof(Party))]
    public string? Subject { get; init; }

    /// <summary>What the rating is about.</summary>
    public required RatingDimension Dimension { get; init; }

    /// <summary>The name of the factor, where the dimension is a survey factor; otherwise null.</summary>
    public string? Factor { get; init; }

    /// <summary>The survey it belongs to; null when there is none or it was not recorded.</summary>
    public string? Instrument { get; init; }

    /// <summary>The number or name of the survey's question, the same for all who answer it; null when not recorded.</summary>
    public string? Item { get; init; }

    /// <summary>The answer, on the scale given, where more is better; null when the rater was asked and did not answer.</summary>
    public decimal? Score { get; init; }

    /// <summary>The lowest score that the scale allows; null when not recorded.</summary>
    public decimal? ScaleFrom { get; init; }

    /// <summary>The highest score that the scale allows; null when not recorded.</summary>
    public decimal? ScaleTo { get; init; }

    /// <summary>When the rating was given or asked for; null when not recorded.</summary>
    public PartialDate? Date { get; init; }
}
