using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Research.Synthesis.Planters;

/// <summary>The forms of one anti-pattern, and what looks like it.</summary>
internal sealed record Planter(AntiPattern Pattern, PlantedForm[] Forms, PlantedForm NearMiss);

/// <summary>A way to change a draft; gives the facts that show it.</summary>
internal sealed record PlantedForm(string Name, Func<CollaborationDraft, Draw, double, IEnumerable<FactReference>> Plant);
