namespace Collaboration.Rules.Tests.Mapping;

/// <summary>The example of the page is the one compiled here, and its output is what the page shows.</summary>
public sealed class MappingPageTests
{
    private static readonly string PagePath = RepositoryFiles.PathOf("docs", "mapping.md");
    private static readonly string Page = File.ReadAllText(PagePath);

    [Fact]
    public void Example_Code_IsTheOneCompiled()
    {
        var code = File.ReadAllText(RepositoryFiles.PathOf("tests", "Collaboration.Rules.Tests", "Mapping", "MappingExample.cs"));

        Assert.Contains($"```csharp\n{code}```", Page);
        Assert.InRange(code.Count(c => c == '\n'), 10, 40);
    }

    [Fact]
    public void Example_Output_IsWhatThePageShows()
    {
        var output = new StringWriter { NewLine = "\n" };
        BoardExample.Run(output);

        Assert.NotEmpty(output.ToString());
        var (before, after) = (Page.IndexOf("```text\n", StringComparison.Ordinal) + 8, Page.IndexOf("```\n\n`Boards", StringComparison.Ordinal));
        RepositoryFiles.AssertGolden(PagePath, Page[..before] + output + Page[after..]);
    }
}
