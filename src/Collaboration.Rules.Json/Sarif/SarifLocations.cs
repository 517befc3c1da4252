using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Writes where results are: in which stretch of which file, and which fact that is.</summary>
internal sealed class SarifLocations(SarifJson json, string? root)
{
    /// <summary>The folder that paths are named from.</summary>
    public const string Root = "SRCROOT";

    private const string Elsewhere = "ELSEWHERE";

    /// <summary>What the names of folders mean. Where the folders are is left to whoever reads the log.</summary>
    public void WriteBases() => json.Object("originalUriBaseIds", () =>
    {
        json.Object(Root, () => json.Text("description", "The folder that paths are named from."));
        json.Object(Elsewhere, () => json.Text("description", "A folder that holds the one that paths are named from."));
    });

    /// <summary>The place of a fact.</summary>
    /// <param name="place">Where it starts.</param>
    /// <param name="fact">The fact; null where it is none.</param>
    /// <param name="regions">The text it is in; null where that is not known.</param>
    /// <param name="withContext">Whether to quote what is around it, too.</param>
    public void Write(SourceLocation place, FactReference? fact, TextRegions? regions, bool withContext)
    {
        json.Object("physicalLocation", () =>
        {
            WriteArtifact(place.Path);
            var (region, context) = regions?.At(place) ?? (new(place, null, null), null);
            json.Object("region", () => WriteRegion(region));
            if (withContext && context is { } around) json.Object("contextRegion", () => WriteRegion(around));
        });
        if (fact is { } named) json.List("logicalLocations", [named], WriteFact);
    }

    public void WriteArtifact(string path)
    {
        var artifact = ArtifactPath.Of(path, root);
        json.Object("artifactLocation", () =>
        {
            json.Property("uri", artifact.Uri);
            json.Property("uriBaseId", artifact.Above == 0 ? Root : Elsewhere);
        });
    }

    private void WriteRegion(TextRegion region)
    {
        json.Property("startLine", region.Start.Line);
        json.Property("startColumn", region.Start.Column);
        json.Property("endLine", region.End?.Line);
        json.Property("endColumn", region.End?.Column);
        if (region.Text is { } text) json.Text("snippet", text);
    }

    private void WriteFact(FactReference fact)
    {
        json.Property("name", fact.Id);
        json.Property("fullyQualifiedName", $"{fact.Kind}:{fact.Id}");
        json.Property("kind", fact.Kind);
    }
}
