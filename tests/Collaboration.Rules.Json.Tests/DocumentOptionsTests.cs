using System.Text;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Tests;

/// <summary>Limits, and inputs that are made to hurt.</summary>
public sealed class DocumentOptionsTests
{
    [Fact]
    public void MaximumDepth_Exceeded_LosesOnlyThatFact()
    {
        var deep = $"{{ \"id\": \"d\", \"name\": \"D\", \"note\": {Nested(30, "⟦CR0016⟧")} }}";
        var snapshot = MarkedDocument.Check(
            $"{{ \"facts\": {{ \"parties\": [{deep}, {{ \"id\": \"p\", \"name\": \"P\" }}] }} }}", new() { MaximumDepth = 30 }).Snapshot;
        Assert.Single(snapshot.Facts);
    }

    [Fact]
    public void MaximumDepth_JustHeld_IsOnlyAWrongValue() => Assert.Equal(
        "CR0012",
        Assert.Single(CollaborationDocument.Parse(
            $"{{ \"facts\": {{ \"parties\": [{{ \"id\": \"d\", \"name\": \"D\", \"note\": {Nested(30, "")} }}] }} }}",
            options: new() { MaximumDepth = 31 }).Problems).Id);

    [Fact]
    public void MaximumLength_Exceeded_ReadsNothing()
    {
        const string Text = "{ \"collaboration\": { \"name\": \"C\" } }";
        Assert.Empty(CollaborationDocument.Parse(Text, options: new() { MaximumLength = Text.Length }).Problems);
        foreach (var document in new[]
        {
            CollaborationDocument.Parse(Text, options: new() { MaximumLength = Text.Length - 1 }),
            CollaborationDocument.Read(new StringReader(Text), "x", new() { MaximumLength = Text.Length - 1 }),
        })
        {
            Assert.Equal("CR0016", Assert.Single(document.Problems).Id);
            Assert.Null(document.Snapshot.Profile);
        }
    }

    [Fact]
    public void MaximumLength_ExceededByOneLine_ReadsTheOthers()
    {
        var text = $"{{}}\n{new string(' ', 50)}{{}}\n{{}}";
        var documents = CollaborationDocument.ReadMany(new StringReader(text), "x", new() { MaximumLength = 10 }).ToArray();
        Assert.Equal([0, 1, 0], documents.Select(document => document.Problems.Count));
        Assert.Equal(2, documents[1].Problems[0].Location.Line);
    }

    [Fact]
    public void MaximumFacts_Exceeded_LeavesTheRestOut()
    {
        var snapshot = MarkedDocument.Check(
            """{ "facts": { "parties": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, ⟦CR0016⟧{ "id": "c", "name": "C" }] } }""",
            new() { MaximumFacts = 2 }).Snapshot;
        Assert.Equal(2, snapshot.OfType<Party>().Count);
    }

    [Fact]
    public void MaximumProblems_Exceeded_SaysHowManyMore()
    {
        var text = $"{{ \"facts\": {{ \"parties\": [{string.Join(',', Enumerable.Range(0, 50).Select(_ => "{}"))}] }} }}";
        var problems = CollaborationDocument.Parse(text, options: new() { MaximumProblems = 10 }).Problems;
        Assert.Equal(11, problems.Count);
        Assert.StartsWith("There are 90 more problems", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OptionsOutOfRange_ThrowsNamingAll()
    {
        var fault = Assert.Throws<ArgumentException>(() => CollaborationDocument.Parse("{}", options: new() { MaximumDepth = 1, MaximumFacts = 0 }));
        Assert.Contains("MaximumDepth is 1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("MaximumFacts is 0", fault.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Hostile { get; } =
    [
        new string('[', 100_000),
        new string('{', 100_000),
        new string('"', 100_001),
        Repeat("{\"a\":", 100_000),
        Repeat("[{\"id\":\"x\",\"a\":", 50_000),
        Repeat("{/*", 100_000),
        Repeat("{//", 100_000),
        Repeat("\"a\"/*", 100_000),
        Repeat("\\\"", 100_000),
        Repeat("{\"id\":", 100_000),
        "{\"facts\":{\"parties\":[" + Repeat("{\"id\":\"", 50_000),
        "{\"facts\":{\"parties\":[" + Repeat("{\"id\":\"a\",", 50_000),
        "{\"facts\":{\"parties\":[" + Repeat("{},", 50_000),
        "{\"facts\":{\"parties\":[" + Repeat("{\"id\":\"a\",\"x\":[", 20_000),
        "{\"facts\":{\"parties\":[{\"a\":[" + Repeat("{},", 50_000),
        "{\"facts\":{\"goals\":[" + Repeat("{\"id\":\"a\",\"statement\":\"s\",\"owner\":\"nobody at all\"},", 20_000),
        "{\"facts\":{" + Repeat("\"partys\":[],", 20_000),
        "{\"facts\":{\"parties\":[" + Repeat("\"goals\":[{", 20_000),
        "{\"facts\":{\"parties\":[{\"id\":\"a\",\"name\":\"A\",\"size\":" + new string('9', 100_000) + "}",
        "{\"facts\":{\"parties\":[{\"id\":\"" + new string('x', 100_000) + "\",\"name\":\"A\",\"phase\":\"" + new string('y', 100_000) + "\"}",
    ];

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public async Task Parse_HostileText_EndsSoon(string text)
    {
        var reading = Task.Run(() => CollaborationDocument.Parse(text), TestContext.Current.CancellationToken);
        var document = await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.NotEmpty(document.Problems);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e-400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1234567890123456789.01234567890123")]
    public void Parse_NumberThatCannotBeHeld_IsRefusedNotRounded(string number) => Assert.Null(MarkedDocument.Check(
        $$"""{ "facts": { "parties": [{ "id": "p", "name": "P", "size": ⟦CR0012⟧{{number}} }] } }""").Snapshot.OfType<Party>().Single().Size);

    [Theory]
    [InlineData("\\ud800", "\uFFFD")]
    [InlineData("\uD800", "\uD800")]
    [InlineData("\\ud83d\\ude00", "😀")]
    public void Parse_Surrogates_AreReadOrReplaced(string written, string read) => Assert.Equal(
        read, MarkedDocument.Check($$"""{ "facts": { "parties": [{ "id": "p", "name": "{{written}}" }] } }""").Snapshot.OfType<Party>().Single().Name);

    private static string Nested(int depth, string mark)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= depth; i++) text.Append(i == depth ? mark : "").Append('[');
        return text.Append(']', depth).ToString();
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
