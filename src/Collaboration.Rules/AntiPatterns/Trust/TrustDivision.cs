using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Raters who disagree behind a fair mean.</summary>
/// <param name="Measure">What was measured, in words.</param>
/// <param name="Value">The agreement.</param>
/// <param name="Threshold">The agreement below which it is too little.</param>
/// <param name="Mean">The mean of the ratings, on a scale of one to five.</param>
/// <param name="Ratings">The ratings, ordered by id.</param>
internal sealed record TrustDivision(string Measure, double Value, double Threshold, double Mean, EquatableArray<Rating> Ratings);
