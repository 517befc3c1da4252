namespace EmbeddedChecks.Tests;

/// <summary>Tests that measure memory, which those beside them would use too.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
