namespace Collaboration.Rules.Research.Statistics;

/// <summary>How p-values of several tests together are made larger, so that chance findings do not pile up.</summary>
public enum PValueAdjustment
{
    /// <summary>Holm 1979: the chance of even one false finding among all stays below the level.</summary>
    Holm,

    /// <summary>Benjamini and Hochberg 1995: the expected share of false findings among all findings stays below the level.</summary>
    BenjaminiHochberg,

    /// <summary>As they are; right only for one question that was asked beforehand.</summary>
    None,
}
