using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>A fact between parties, with what to call these in a message.</summary>
internal sealed record Named<TFact>(TFact Fact, string Parties)
    where TFact : Fact;
