namespace Collaboration.Rules.Facts;

/// <summary>How high a person stands in their organisation.</summary>
public enum PersonLevel
{
    /// <summary>They do the work or meet those it is for.</summary>
    FrontLine,

    /// <summary>They direct others who do the work.</summary>
    Manager,

    /// <summary>They answer for the organisation as a whole.</summary>
    Executive,
}
