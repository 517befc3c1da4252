using System.Globalization;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Says that a rule did not come to an end; becomes a diagnostic about it.</summary>
internal sealed class RuleHungException(TimeSpan patience)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{patience.TotalSeconds:0.###} s without coming to an end"));
