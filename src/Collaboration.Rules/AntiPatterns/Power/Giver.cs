using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>An unchecked party and what it brings of one resource of which others bring some too.</summary>
/// <param name="Party">The party.</param>
/// <param name="Share">Its share.</param>
/// <param name="Concentration">The normalised index of the resource if nobody brings more of it; else 0.</param>
internal sealed record Giver(Party Party, ResourceShare Share, double Concentration)
{
    private double MinimumShare { get; init; }

    private double MinimumConcentration { get; init; }

    /// <summary>Whether it brings most of the resource.</summary>
    public bool IsMost => Share.Share >= MinimumShare;

    /// <summary>Whether it does not, and is one of few who bring nearly all.</summary>
    public bool IsOfFew => !IsMost && Concentration >= MinimumConcentration;

    /// <summary>What it is reported by.</summary>
    public string Measure => IsMost ? "share" : "concentration";

    /// <summary>The value of what it is reported by.</summary>
    public double Value => IsMost ? Share.Share : Concentration;

    /// <summary>The limit of what it is reported by.</summary>
    public double Limit => IsMost ? MinimumShare : MinimumConcentration;

    /// <summary>The same, with the share from which a party brings most.</summary>
    public Giver WithShare(double minimum) => this with { MinimumShare = minimum };

    /// <summary>The same, with the concentration from which few bring nearly all.</summary>
    public Giver WithConcentration(double minimum) => this with { MinimumConcentration = minimum };

    /// <summary>Whether it is a party with more of the money than <paramref name="maximum"/>.</summary>
    public bool HasMoneyAbove(double maximum) => Share.Kind == ResourceKind.Money && Share.Share > maximum;
}
