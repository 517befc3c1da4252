using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests;

/// <summary>What documents say must not act on the terminal, the browser or the spreadsheet that shows it, nor end the tool.</summary>
public sealed partial class HostileInputTests
{
    private static readonly string[] Names =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "javascript:alert(1)", "</style><b>", "&lt;b&gt; &amp;",
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\uFF1D1+1",
        "\u001b[31mred\u001b]0;title\u0007", "\u009b31m", "\u0000", "\u007f", "over\u202Eridden\u2066", "\u200f\ufeff", "line\u2028break\u2029", "half \ud800 pair",
        "quoted \"text\", with; commas", "caf\u00e9 \u4f60\u597d \ud83d\ude00",
    ];

    public static TheoryData<string> Formats => ["text", "json", "csv", "html", "sarif", "sarif-github"];

    [Fact]
    public async Task Text_KeepsControlOfTheTerminal()
    {
        var run = await CliRun.WithInputAsync(Document(Names), "analyze", "-", "--outcomes");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Out, IsHidden);
        Assert.Equal(Names.Length, run.Lines.Count(line => line.Contains(": error CR0301: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Json_EscapesWhatIsHidden_AndLosesNothing()
    {
        var run = await CliRun.WithInputAsync(Document(Names), "analyze", "-", "--format", "json");
        var messages = JObject.Parse(run.Out).SelectTokens("$.documents[0].diagnostics[?(@.id == 'CR0301')].message").Select(message => (string)message!).ToList();

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Out, IsHidden);
        Assert.All(Names, name => Assert.Contains(messages, message => message.StartsWith($"Activity '{name.Replace('\ud800', '\uFFFD')}' ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("sarif-github")]
    public async Task Sarif_EscapesWhatIsHidden_AndMakesNoLinks(string format)
    {
        var run = await CliRun.WithInputAsync(Document([.. Names, "[link](https://example.org)", "{0} {1}"]), "analyze", "-", "--format", format);
        var texts = JObject.Parse(run.Out).SelectTokens("$.runs[0].results[?(@.ruleId == 'CR0301')].message.text").Select(text => (string)text!).ToList();

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Out, IsHidden);
        Assert.True(texts.Count >= Names.Length + 2);
        Assert.DoesNotContain(texts, text => text.Contains("[link](", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Html_HoldsNoMarkupButItsOwn()
    {
        var run = await CliRun.WithInputAsync(Document(Names), "analyze", "-", "--format", "html");
        string[] own = ["html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "section", "article", "p", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "ul", "li", "span", "bdi", "strong"];

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Out, IsHidden);
        Assert.Empty(Tags().Matches(run.Out).Select(tag => tag.Groups[1].Value).Except([.. own, "!DOCTYPE"]));
        Assert.DoesNotMatch("<[^>]*\\s(on[a-z]+|href|src)\\s*=", run.Out);
        Assert.Contains("Content-Security-Policy\" content=\"default-src 'none'", run.Out, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(run.Out, "</style>"));
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("measures")]
    public async Task Csv_HoldsNoFormulas(string command)
    {
        var run = await CliRun.WithInputAsync(Document(Names), command, "-", "--format", "csv");
        var cells = run.Lines.SelectMany(Cells).ToList();

        Assert.DoesNotContain(run.Out, IsHidden);
        Assert.True(cells.Count > Names.Length);
        Assert.All(cells, cell => Assert.True(IsNumber(cell) || cell.TrimStart() is not ['=' or '+' or '-' or '@' or '\uFF1D', ..], cell));
        Assert.Single(run.Lines.Select(line => Cells(line).Count).Distinct());
    }

    [Fact]
    public async Task Explanation_KeepsControlOfTheTerminal()
    {
        var run = await CliRun.WithInputAsync(Document(Names), "explain", "CR0301", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.Out, IsHidden);
    }

    [Fact]
    public async Task Paths_AreShownWithoutControlCharacters()
    {
        var run = await CliRun.OfAsync("analyze", "no\u001b[31m-such\u202E.json");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain(run.Error, IsHidden);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task NameOfAMillionCharacters_DoesNotFillTheOutput(string format)
    {
        var run = await CliRun.WithInputAsync(Document([new string('x', 1_000_000)]), "analyze", "-", "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.True(run.Out.Length < MostCharacters(format), $"{run.Out.Length} characters");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task DeepNesting_IsAProblemOfTheDocument(string format)
    {
        var deep = $$"""{ "facts": { "parties": [{ "id": "p", "name": {{new string('[', 100_000)}}{{new string(']', 100_000)}} }] } }""";
        var run = await CliRun.WithInputAsync(deep, "analyze", "-", "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CR0016", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task EndlessListsCyclesAndTwins_EndWithFindings(string format)
    {
        var many = string.Join(",", Enumerable.Repeat("\"a\"", 200_000));
        var knot = $$"""
            { "facts": {
              "parties": [{ "id": "a", "name": "A", "members": ["b"] }, { "id": "b", "name": "B", "members": ["a"] }, { "id": "a", "name": "Twin" }],
              "roles": [{ "id": "r", "name": "R", "party": "nowhere" }],
              "activities": [{ "id": "x", "name": "X" }],
              "assignments": [{ "id": "n", "activity": "x", "nobody": true, "kind": "accountable" }],
              "channels": [{ "id": "ch", "kind": "meeting", "participants": [{{many}}] }] } }
            """;
        var run = await CliRun.WithInputAsync(knot, "analyze", "-", "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CR0011", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task BytesThatAreNotUtf8_AreAProblemOfTheDocument(string format)
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "bytes.json");
        await File.WriteAllBytesAsync(path, [.. """{ "facts": { "parties": [{ "id": "p", "name": "a"""u8, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, .. """ " }] } }"""u8]);
        var run = await CliRun.OfAsync("analyze", path, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CR0015", run.Out, StringComparison.Ordinal);
    }

    /// <summary>Formats for programs lose nothing; code scanning takes logs of ten million bytes.</summary>
    private static int MostCharacters(string format) => format switch { "json" => int.MaxValue, "sarif" or "sarif-github" => 10_000_000, _ => 500_000 };

    private static string Document(IEnumerable<string> names)
    {
        var named = names.Select((name, i) => (Name: name, Id: $"{i:00}{name[..Math.Min(name.Length, 40)]}")).ToList();
        return new JObject
        {
            ["facts"] = new JObject
            {
                ["parties"] = new JArray(named.Select(one => new JObject { ["id"] = one.Name[..Math.Min(one.Name.Length, 40)] + one.Id, ["name"] = one.Name })),
                ["activities"] = new JArray(named.Select(one => new JObject { ["id"] = one.Id, ["name"] = one.Name })),
                ["assignments"] = new JArray(named.Select(one => new JObject { ["id"] = "n" + one.Id, ["activity"] = one.Id, ["nobody"] = true, ["kind"] = "accountable" })),
                ["contributions"] = new JArray(named.Select(one => new JObject { ["id"] = "k" + one.Id, ["party"] = one.Name[..Math.Min(one.Name.Length, 40)] + one.Id, ["kind"] = "money", ["amount"] = 1, ["unit"] = one.Name })),
            },
        }.ToString();
    }

    /// <summary>Controls the terminal or turns the direction of writing.</summary>
    private static bool IsHidden(char character) =>
        character != '\n' && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsNumber(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static List<string> Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[i++]);
            else if (line[i] == '"') isQuoted = !isQuoted;
            else if (line[i] != ',' || isQuoted) cell.Append(line[i]);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }

    [GeneratedRegex("<\\/?([A-Za-z!][A-Za-z0-9]*)")]
    private static partial Regex Tags();
}
