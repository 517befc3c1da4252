using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Shapes;
using Collaboration.Rules.Json.Suppressions;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json;

/// <summary>Writes snapshots as documents.</summary>
internal static class DocumentWriter
{
    public static void Write(TextWriter text, CollaborationSnapshot snapshot, IReadOnlyList<SuppressionEntry> suppressions, DocumentLayout layout)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(suppressions);
        using var writer = new JsonTextWriter(text) { CloseOutput = false };
        if (layout == DocumentLayout.Indented) writer.Formatting = Formatting.Indented;
        writer.WriteStartObject();
        writer.WritePropertyName(DocumentKeys.Schema);
        writer.WriteValue(CollaborationSchema.FileName);
        if (snapshot.Profile is { } profile) WriteProfile(writer, profile);
        if (snapshot.DeclaredCoverage.Count > 0) WriteCoverage(writer, snapshot.DeclaredCoverage);
        if (suppressions.Count > 0) WriteSuppressions(writer, suppressions);
        WriteFacts(writer, snapshot);
        writer.WriteEndObject();
        if (layout == DocumentLayout.Indented) text.Write('\n');
    }

    private static void WriteProfile(JsonTextWriter writer, CollaborationProfile profile)
    {
        writer.WritePropertyName(DocumentKeys.Profile);
        FactShapes.Of(DocumentKeys.ProfileKind).Write(writer, profile);
    }

    private static void WriteCoverage(JsonTextWriter writer, IReadOnlyDictionary<Type, CoverageLevel> coverage)
    {
        writer.WritePropertyName(DocumentKeys.Coverage);
        writer.WriteStartObject();
        foreach (var (type, level) in coverage.OrderBy(pair => FactKinds.Of(pair.Key).Order))
        {
            writer.WritePropertyName(DocumentKeys.CoverageKey(FactKinds.Of(type)));
            writer.WriteValue(JsonName.Of(level.ToString()));
        }

        writer.WriteEndObject();
    }

    private static void WriteSuppressions(JsonTextWriter writer, IReadOnlyList<SuppressionEntry> suppressions)
    {
        writer.WritePropertyName(DocumentKeys.Suppressions);
        writer.WriteStartArray();
        foreach (var suppression in suppressions) SuppressionEntry.Shape.Write(writer, suppression);
        writer.WriteEndArray();
    }

    private static void WriteFacts(JsonTextWriter writer, CollaborationSnapshot snapshot)
    {
        writer.WritePropertyName(DocumentKeys.Facts);
        writer.WriteStartObject();
        FactKind? open = null;
        foreach (var fact in snapshot.Facts)
        {
            var kind = FactKinds.Of(fact.GetType());
            if (kind.Plural is null) continue;
            if (kind != open) StartList(writer, kind, isFirst: open is null);
            FactShapes.Of(kind).Write(writer, fact);
            open = kind;
        }

        if (open is not null) writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void StartList(JsonTextWriter writer, FactKind kind, bool isFirst)
    {
        if (!isFirst) writer.WriteEndArray();
        writer.WritePropertyName(kind.Plural!);
        writer.WriteStartArray();
    }
}
