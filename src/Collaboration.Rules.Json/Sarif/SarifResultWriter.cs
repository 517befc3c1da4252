using System.Globalization;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Writes the results of a log.</summary>
internal sealed class SarifResultWriter(SarifJson json, SarifRules rules, SarifLocations locations, SarifOptions options)
{
    /// <summary>The key of our fingerprint; a new version would tell results apart by something else.</summary>
    private const string FingerprintKey = "collaborationRules/v1";

    /// <summary>The one key that code scanning on GitHub looks at.</summary>
    private const string GitHubFingerprintKey = "primaryLocationLineHash";

    private readonly SarifResults _results = new(options);

    private bool IsFull => options.Profile == SarifProfile.Full;

    public void Write(DocumentAnalysis analysis)
    {
        var regions = new TextRegions(analysis.Document);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var result in _results.Of(analysis, regions.Beginning))
        {
            var number = result.Fingerprint is null ? 0 : seen[result.Fingerprint] = seen.GetValueOrDefault(result.Fingerprint) + 1;
            json.Object(null, () => Write(result, regions, number));
        }
    }

    public void WriteAbsent(BaselineEntry entry)
    {
        json.Object(null, () =>
        {
            WriteRule(entry.Rule, "fail", rules.LevelOf(entry.Rule));
            json.Text("message", RuleHelp.Sentence(SarifMessage.Literal(entry.Message)));
            json.List("locations", [entry], found =>
            {
                json.Object("physicalLocation", () => locations.WriteArtifact(found.Path));
                json.List("logicalLocations", [found.Subject], subject => json.Property("fullyQualifiedName", subject));
            });
            json.Object("partialFingerprints", () => json.Property(FingerprintKey, entry.Fingerprint));
            json.StartList("suppressions");
            json.EndList();
            json.Property("baselineState", "absent");
        });
    }

    private void WriteRule(string id, string kind, string level)
    {
        json.Property("ruleId", id);
        json.Property("ruleIndex", rules.IndexOf(id));
        json.Property("kind", kind);
        json.Property("level", level);
    }

    private void Write(SarifResult result, TextRegions regions, int number)
    {
        WriteRule(result.RuleId, result.Kind, result.Level);
        json.Object("message", () =>
        {
            json.Property("text", result.Message.Text);
            json.Property("id", result.Message.Id);
            json.Values("arguments", result.Message.Arguments);
        });
        json.List("locations", [result], found => locations.Write(found.Place, found.Subject, regions, withContext: found.Fails));
        if (result.Evidence.Count > 0)
            json.List("relatedLocations", result.Evidence.Index(), related => WriteRelated(related.Item, related.Index, result, regions));
        if (result.Fingerprint is { } fingerprint) json.Object("partialFingerprints", () => WriteFingerprints(fingerprint, number));
        json.List("suppressions", result.Suppression is { } given ? [given] : Array.Empty<Suppression>(), suppression => Write(suppression, regions));
        if (options.HasBaseline) json.Property("baselineState", result.BaselineState == BaselineState.New ? "new" : "unchanged");
        WriteProperties(result);
    }

    private void WriteRelated(Evidence evidence, int at, SarifResult result, TextRegions regions)
    {
        json.Property("id", at);
        json.Text("message", RuleHelp.Sentence(SarifMessage.Literal(evidence.Label)));
        locations.Write(evidence.Location ?? result.Place, evidence.Fact, regions, withContext: false);
    }

    private void WriteFingerprints(string fingerprint, int number)
    {
        json.Property(FingerprintKey, fingerprint);
        if (!IsFull) json.Property(GitHubFingerprintKey, string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{number}"));
    }

    private void Write(Suppression suppression, TextRegions regions)
    {
        json.Property("kind", suppression.Kind == SuppressionKind.InSource ? "inSource" : "external");
        json.Property("status", "accepted");
        json.Property("justification", suppression.Justification);
        if (suppression.Location is { } place) json.Object("location", () => locations.Write(place, null, regions, withContext: false));
        if (suppression.Owner is null && suppression.Until is null) return;
        json.Object("properties", () =>
        {
            json.Property("owner", suppression.Owner);
            json.Property("until", suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        });
    }

    private void WriteProperties(SarifResult result)
    {
        if (result.Measurement is null && result.Phase is null && result.Missing.Count == 0) return;
        json.Object("properties", () =>
        {
            json.Property("value", result.Measurement?.Value);
            json.Property("threshold", result.Measurement?.Threshold);
            json.Property("unit", result.Measurement?.Unit);
            json.Property("phase", result.Phase);
            if (result.Missing.Count > 0) json.Values("missing", result.Missing);
        });
    }
}
