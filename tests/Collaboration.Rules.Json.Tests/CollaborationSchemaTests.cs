using Collaboration.Rules.Facts;
using NJsonSchema;

namespace Collaboration.Rules.Json.Tests;

public sealed class CollaborationSchemaTests
{
    private const string Accepted = """
        {
          "$schema": "collaboration.schema.json",
          "collaboration": { "name": "Concorde", "started": "1962-11-29", "note": null },
          "coverage": { "parties": "complete", "goals": "partial" },
          "suppressions": [{ "rule": "CR0301", "subject": "activity:a", "until": "2027-06", "justification": "Known.", "owner": null }],
          "facts": {
            "parties": [{ "id": "fr", "name": "France", "standing": ["partner", "funder"], "attributes": [{ "name": "mandate", "number": 1.5 }] }],
            "decisions": [{ "id": "d", "name": "Engine", "decidedBy": [], "date": "1962" }],
            "goals": [{ "id": "g", "statement": "Fly", "owner": "fr", "weight": 0.5, "direction": null }],
          }
        }
        """;

    [Fact]
    public void Json_Embedded_EqualsTheOneMadeFromTheCode()
    {
        using var documentation = new StreamReader(Path.ChangeExtension(typeof(Fact).Assembly.Location, ".xml"));
        using var ofSuppressions = new StreamReader(Path.ChangeExtension(typeof(CollaborationSchema).Assembly.Location, ".xml"));
        var expected = CollaborationSchema.Generate(documentation, ofSuppressions);
        Golden.Refresh("src/Collaboration.Rules.Json/collaboration.schema.json", expected);
        Assert.Equal(expected, CollaborationSchema.Json());
    }

    [Fact]
    public async Task Json_ForAnEditor_DescribesEveryProperty()
    {
        var schema = await JsonSchema.FromJsonAsync(CollaborationSchema.Json(), TestContext.Current.CancellationToken);
        foreach (var definition in schema.Definitions.Values)
        {
            Assert.False(string.IsNullOrEmpty(definition.Description));
            Assert.All(definition.Properties.Values, property => Assert.False(string.IsNullOrEmpty(property.Description), property.Name));
        }
    }

    [Fact]
    public async Task Json_SampleDocument_IsAcceptedByValidatorAndReader()
    {
        Assert.Empty(await Faults(Accepted));
        Assert.Empty(CollaborationDocument.Parse(Accepted).Problems);
    }

    [Theory]
    [InlineData("\"weight\": 0.5", "\"weight\": 1.5")]
    [InlineData("\"weight\": 0.5", "\"weight\": \"0.5\"")]
    [InlineData("\"date\": \"1962\"", "\"date\": \"1962-13\"")]
    [InlineData("\"partner\"", "\"partners\"")]
    [InlineData("\"statement\": \"Fly\"", "\"note\": \"Fly\"")]
    [InlineData("\"statement\": \"Fly\"", "\"statement\": null")]
    [InlineData("\"statement\": \"Fly\"", "\"statement\": \" \"")]
    [InlineData("\"owner\"", "\"owned\"")]
    [InlineData("\"decisions\"", "\"decision\"")]
    [InlineData("\"id\": \"g\"", "\"id\": \" \"")]
    [InlineData("\"complete\"", "\"whole\"")]
    [InlineData("\"coverage\"", "\"covered\"")]
    [InlineData("\"mandate\"", "true")]
    [InlineData("\"decidedBy\": []", "\"decidedBy\": {}")]
    public async Task Json_FaultyDocument_IsRefusedByValidatorAndReader(string sound, string faulty)
    {
        var document = Accepted.Replace(sound, faulty, StringComparison.Ordinal);
        Assert.NotEqual(Accepted, document);
        Assert.NotEmpty(await Faults(document));
        Assert.NotEmpty(CollaborationDocument.Parse(document).Problems);
    }

    [Fact]
    public async Task Json_WrittenSnapshot_IsAccepted()
    {
        foreach (var seed in Enumerable.Range(0, 20))
            Assert.Empty(await Faults(CollaborationDocument.ToJson(RandomSnapshot.Of(seed, huge: false))));
    }

    private static async Task<IEnumerable<object>> Faults(string document)
    {
        var schema = await JsonSchema.FromJsonAsync(CollaborationSchema.Json(), TestContext.Current.CancellationToken);
        return schema.Validate(document);
    }
}
