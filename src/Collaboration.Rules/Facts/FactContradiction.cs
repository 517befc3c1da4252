using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>Something recorded that cannot be so, because something else recorded says otherwise.</summary>
/// <param name="Fact">The fact that says it.</param>
/// <param name="Property">The name of its property at fault; null when it is at odds with the declared coverage of its kind.</param>
/// <param name="Message">The fact, what is at odds in it, and the remedy, in one sentence. Ids of more than 60 characters are cut short.</param>
public sealed record FactContradiction(FactReference Fact, string? Property, string Message);
