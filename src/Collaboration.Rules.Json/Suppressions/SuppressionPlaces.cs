using Collaboration.Rules.Engine;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Shapes;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>Where a suppression and those of its values stand that can prove wrong later; a value that is not there has the place of the suppression.</summary>
internal sealed record SuppressionPlaces(SourceLocation Start, SourceLocation Rule, SourceLocation Subject, SourceLocation Until, SourceLocation Evidence)
{
    public static SuppressionPlaces Find(SourceText source, int start, int maximumDepth)
    {
        return new(
            source.LocationOf(start),
            Place(nameof(SuppressionEntry.Rule)),
            Place(nameof(SuppressionEntry.Subject)),
            Place(nameof(SuppressionEntry.Until)),
            Place(nameof(SuppressionEntry.Evidence)));

        SourceLocation Place(string property) => source.LocationOf(PropertyPlace.Find(source, start, JsonName.Of(property), maximumDepth));
    }
}
