using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Results;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Tests.Cases;

/// <summary>Each document of samples/data, analysed again and with its facts in other orders, gives the same bytes.</summary>
public sealed class CaseDeterminismTests
{
    public static TheoryData<string> Documents() =>
        [.. Directory.GetFiles(RepositoryFiles.PathOf("samples", "data"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Analysis_Repeated_IsByteIdentical(string name)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("samples", "data", name));

        Assert.Equal(Results(text, withPlaces: true), Results(text, withPlaces: true));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Analysis_OfShuffledFacts_IsByteIdentical(string name)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("samples", "data", name));
        var expected = Results(text, withPlaces: false);

        for (var seed = 1; seed <= 5; seed++) Assert.Equal(expected, Results(Shuffle(text, seed), withPlaces: false));
    }

    /// <summary>The written results; without places, which shuffling moves, the facts are read through a snapshot that has none.</summary>
    private static string Results(string text, bool withPlaces)
    {
        var document = CollaborationDocument.Parse(text);
        var snapshot = withPlaces ? document.Snapshot : new CollaborationBuilder().AddRange(document.Snapshot.Facts).Covering(document.Snapshot).Build();
        var result = CollaborationAnalyzer.Default.Analyze(snapshot);
        using var writer = new StringWriter();
        using (var results = new ResultsWriter(writer)) results.Write(new(document, result));
        return writer.ToString();
    }

    private static string Shuffle(string text, int seed)
    {
        var random = new Random(seed);
        var document = JObject.Parse(text);
        var kinds = ((JObject)document["facts"]!).Properties().Select(kind =>
        {
            var facts = kind.Value.ToArray();
            random.Shuffle(facts);
            return new JProperty(kind.Name, new JArray(facts));
        }).ToArray();
        random.Shuffle(kinds);
        document["facts"] = new JObject(kinds);
        return document.ToString();
    }
}
