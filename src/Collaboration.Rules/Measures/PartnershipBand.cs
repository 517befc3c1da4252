namespace Collaboration.Rules.Measures;

/// <summary>What a partnership score says, by the bands that VicHealth published, lowest first.</summary>
public enum PartnershipBand
{
    /// <summary>Up to 84: whether there is a partnership at all is to be asked.</summary>
    InQuestion,

    /// <summary>85 to 126: it goes the right way and needs more attention.</summary>
    Developing,

    /// <summary>127 and more: it rests on real collaboration, and the task is to keep it.</summary>
    Genuine,
}
