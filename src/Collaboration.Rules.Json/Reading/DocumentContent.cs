using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Json.Reading;

/// <summary>What the text of a document held.</summary>
/// <param name="Snapshot">The sound facts.</param>
internal sealed record DocumentContent(CollaborationSnapshot Snapshot)
{
    public static DocumentContent Empty { get; } = new(new CollaborationBuilder().Build());

    public IReadOnlyList<WrittenSuppression> Suppressions { get; init; } = [];

    /// <summary>Persons that were recorded but are not in the snapshot.</summary>
    public IReadOnlyList<RecordedPerson> LostPeople { get; init; } = [];
}
