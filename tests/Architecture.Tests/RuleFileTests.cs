using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Holds the files of rules to the figures that CONTRIBUTING names.</summary>
public sealed partial class RuleFileTests
{
    private static readonly SourceFile[] Rules = [.. SourceFiles.All.Where(file => RuleClass().IsMatch(file.Text))];

    [Fact]
    public void RuleFiles_AreShort()
    {
        var lengths = Rules.Select(file => file.Lines).Order().ToList();
        Assert.InRange(At(lengths, 0.5), 40, 75);
        Assert.InRange(At(lengths, 0.9), 40, 90);
        Assert.InRange(lengths[^1], 40, 105);
    }

    [Fact]
    public void RuleFiles_ComeToThePipelineSoon() =>
        Assert.InRange(At([.. Rules.Select(LinesBeforePipeline).Order()], 0.5), 1, 25);

    private static int LinesBeforePipeline(SourceFile file)
    {
        var start = RuleClass().Match(file.Text).Index;
        return file.Text[start..file.Text.IndexOf("RuleDefinition Define()", StringComparison.Ordinal)].Count(c => c == '\n');
    }

    private static int At(List<int> sorted, double part) => sorted[(int)((sorted.Count - 1) * part)];

    [GeneratedRegex(@"public sealed class \w+ : Rule\b")]
    private static partial Regex RuleClass();
}
