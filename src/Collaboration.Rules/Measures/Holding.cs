using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>An assignment or a decision right together with whom it names.</summary>
/// <param name="Fact">The assignment or right.</param>
/// <param name="Who">
/// The holder; for a role that a person is recorded to hold, the person. Null when the fact names none, or one who is not recorded.
/// </param>
/// <param name="Name">What the holder is called where the fact names it; its id when it was not recorded itself.</param>
/// <param name="Party">The id of the party that the holder is or belongs to, recorded or not; null when none is known.</param>
/// <typeparam name="TFact">The type of the fact.</typeparam>
public sealed record Holding<TFact>(TFact Fact, FactReference? Who, string Name, string? Party)
    where TFact : Fact
{
    /// <summary>Whether the fact names a holder who is not recorded.</summary>
    public bool PointsNowhere { get; init; }

    /// <summary>The holder's party, or the holder where no party is known.</summary>
    public FactReference? Side => Party is null ? Who : FactReference.To<Party>(Party);
}
