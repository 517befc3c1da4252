using Newtonsoft.Json;

namespace Collaboration.Rules.Tests.Cases;

/// <summary>What published findings say about one pattern in one case, and in one phase where they say it of that phase.</summary>
internal sealed record CaseLabel(string Case, string Pattern, string Value, string? Phase)
{
    public static IReadOnlyList<CaseLabel> ReadAll() =>
        JsonConvert.DeserializeObject<List<CaseLabel>>(File.ReadAllText(RepositoryFiles.PathOf("tests", "Collaboration.Rules.Tests", "Cases", "labels.json")))!;
}
