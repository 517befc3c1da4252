using System.Runtime.CompilerServices;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine.Settings;
using FsCheck.Xunit;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Tests.Baselines;

/// <summary>What a fingerprint survives, and what it does not, on a recorded case and on one where a share is measured.</summary>
public sealed class FingerprintTests
{
    private static readonly string Recorded = File.ReadAllText(Path.Combine(Root(), "samples", "data", "firecontrol.json"));

    private static readonly JObject Case = JObject.Parse(Recorded);

    private static readonly string[] Expected = [.. Fingerprints(Recorded)];

    [Property(MaxTest = 30, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Fingerprint_FactsKindsAndPropertiesInAnyOrder_Stays(int seed) =>
        Assert.Equal(Expected, Fingerprints(Shuffled(Case, new Random(seed)).ToString(Formatting.None)));

    [Property(MaxTest = 30, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Fingerprint_OtherLayoutAndComments_Stays(int seed)
    {
        var random = new Random(seed);
        var lines = Case.ToString(Formatting.Indented).Split('\n').Select(line => random.Next(4) switch
        {
            0 => line + " // a remark",
            1 => "\n/* { \"id\": 1 } */ " + line,
            2 => "\t" + line.TrimStart(),
            _ => line.TrimStart(),
        });

        Assert.Equal(Expected, Fingerprints(string.Join(random.Next(2) == 0 ? "\r\n" : "\n", lines)));
    }

    [Fact]
    public void Fingerprint_RenamedFile_Stays() => Assert.Equal(Expected, Fingerprints(Recorded, "elsewhere/other name.json"));

    [Fact]
    public void Fingerprint_UnrelatedAdditions_Stay()
    {
        var more = (JObject)Case.DeepClone();
        ((JArray)more.SelectToken("facts.activities")!).AddFirst(JObject.Parse("""{ "id": "new-activity", "name": "New" }"""));
        ((JArray)more.SelectToken("facts.sources")!).AddFirst(JObject.Parse("""{ "id": "new-source", "title": "New" }"""));

        Assert.Empty(Expected.Except(Fingerprints(more.ToString())));
    }

    [Fact]
    public void Fingerprint_OtherNamesAndNotes_Stay()
    {
        var edited = (JObject)Case.DeepClone();
        foreach (var fact in edited["facts"]!.Children<JProperty>().SelectMany(kind => kind.Value.Children<JObject>()))
        {
            fact["note"] = "edited";
            if (fact["name"] is { } name) name.Replace($"{name} (renamed)");
        }

        Assert.NotEqual(Messages(Recorded), Messages(edited.ToString()));
        Assert.Equal(Expected, Fingerprints(edited.ToString()));
    }

    [Theory]
    [InlineData(6, 5, 0.5)]
    [InlineData(60, 40, 0.5)]
    [InlineData(8, 1, 0.75)]
    public void Fingerprint_OtherValueAndThreshold_Stays(int alone, int others, double threshold) =>
        Assert.Equal(Monopoly("lead", 5, 1, 0.4), Monopoly("lead", alone, others, threshold));

    [Fact]
    public void Fingerprint_OtherSubject_Changes() => Assert.NotEqual(Monopoly("lead", 5, 1, 0.5), Monopoly("leader", 5, 1, 0.5));

    [Fact]
    public void Fingerprint_OtherIdOfOneSubject_ChangesThoseAboutItAlone()
    {
        var about = Assert.Single(Analyze(Recorded, "a.json").Diagnostics, found => found.Id == "CR0301" && found.Subject.Id == "user-requirements").Fingerprint;
        var now = Fingerprints(Recorded.Replace("\"user-requirements\"", "\"requirements-of-users\"", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(about, now);
        Assert.Equal(Expected.Length, now.Count);
    }

    private static string Monopoly(string lead, int alone, int others, double threshold)
    {
        var decisions = Enumerable.Range(0, alone + others).Select(at => $$"""{ "id": "d{{at}}", "name": "D", "decidedBy": ["{{(at < alone ? lead : "other")}}"] }""");
        var document = CollaborationDocument.Parse(
            $$"""{ "facts": { "parties": [{ "id": "{{lead}}", "name": "L" }, { "id": "other", "name": "O" }], "decisions": [{{string.Join(", ", decisions)}}] } }""");
        var settings = SettingValues.Defaults.With(DecisionMonopoly.MaximumShare, threshold);
        return Assert.Single(new CollaborationAnalyzer([new DecisionMonopoly()]).Analyze(document.Snapshot, new() { Settings = settings }).Diagnostics).Fingerprint;
    }

    private static JToken Shuffled(JToken token, Random random) => token switch
    {
        JObject value => new JObject(Mixed(value.Properties(), random).Select(property => new JProperty(property.Name, Shuffled(property.Value, random)))),
        JArray { First: JObject } facts => new JArray(Mixed(facts, random).Select(fact => Shuffled(fact, random))),
        _ => token.DeepClone(),
    };

    private static T[] Mixed<T>(IEnumerable<T> items, Random random)
    {
        var mixed = items.ToArray();
        random.Shuffle(mixed);
        return mixed;
    }

    private static IEnumerable<string> Fingerprints(string text, string path = "a.json") =>
        Analyze(text, path).Diagnostics.Select(found => found.Fingerprint).Order(StringComparer.Ordinal);

    private static string Messages(string text) => string.Join('\n', Analyze(text, "a.json").Diagnostics.Select(found => found.Message));

    private static AnalysisResult Analyze(string text, string path)
    {
        var document = CollaborationDocument.Parse(text, path);
        Assert.Empty(document.Problems);
        return CollaborationAnalyzer.Default.Analyze(document.Snapshot, new() { AsOf = new(2026, 1, 1) });
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
