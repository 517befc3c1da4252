namespace Collaboration.Rules.Facts;

/// <summary>What a rating is about.</summary>
public enum RatingDimension
{
    /// <summary>Trust as such, asked in one question.</summary>
    Trust,

    /// <summary>Whether the party does what it says.</summary>
    Reliability,

    /// <summary>Whether it is open to frank discussion.</summary>
    Openness,

    /// <summary>Whether it shares what the collaboration is for.</summary>
    MissionAlignment,

    /// <summary>Whether it treats the others with respect.</summary>
    Respect,

    /// <summary>How much influence it has.</summary>
    Power,

    /// <summary>How much it takes part.</summary>
    Involvement,

    /// <summary>How much it brings.</summary>
    Resources,

    /// <summary>A factor of a survey, named in the rating.</summary>
    SurveyFactor,
}
