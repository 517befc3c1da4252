using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>What was planted where.</summary>
/// <param name="Pattern">The anti-pattern, or for a near miss the one that it looks like.</param>
/// <param name="Form">Which of its forms, in a word or two.</param>
/// <param name="Severity">From 0, hardly there, to 1, as gross as the form can be; 0 for a near miss.</param>
/// <param name="Subjects">The facts that show it.</param>
/// <param name="IsNearMiss">True for what looks like the anti-pattern and is none.</param>
public sealed record Planting(AntiPattern Pattern, string Form, double Severity, EquatableArray<FactReference> Subjects, bool IsNearMiss);
