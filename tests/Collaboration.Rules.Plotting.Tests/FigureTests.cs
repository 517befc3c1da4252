using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Studies;

namespace Collaboration.Rules.Plotting.Tests;

/// <summary>Figures are rendered, are well-formed, say what they show, and show as much as there is.</summary>
public sealed class FigureTests
{
    private static readonly string Data = Path.Combine(Root(), "samples", "data");

    [Fact]
    public async Task Prevalence_SampleData_HasALabelAndAMarkForEachRuleThatCouldTell()
    {
        var counter = new PrevalenceCounter();
        await counter.AddAsync(CaseAssessor.Default.AssessAsync(CaseFiles.ReadAsync(Data)));
        var assessed = counter.Rows.Where(row => row.Assessed > 0).ToList();

        var figure = Figures.Prevalence(counter.Rows);

        var svg = Parsed(figure);
        Assert.All(assessed, row => Assert.Contains($"{row.RuleId} ({row.Violated} of {row.Assessed})", Texts(svg)));
        Assert.Equal(assessed.Count, Texts(svg).Count(text => text.StartsWith("CR", StringComparison.Ordinal)));
        Assert.Equal(assessed.Count, Marks(svg));
        Assert.Contains("Share of assessed collaborations, with 95 % intervals", Texts(svg));
    }

    [Fact]
    public async Task Sweep_SampleData_NamesTheRuleAndTheSetting()
    {
        var rows = await new ThresholdSweep(new OneSizeFitsAll(), OneSizeFitsAll.MinimumDifference, [0, 0.25, 0.5, 0.75, 1]).RunAsync(CaseFiles.ReadAsync(Data));

        var svg = Parsed(Figures.Sweep(rows, "minimum_tailoring"));

        Assert.Contains("CR0501", Texts(svg));
        Assert.Contains("minimum_tailoring", Texts(svg));
        Assert.Equal(rows.Count(row => row.Prevalence.Assessed > 0), Marks(svg));
    }

    [Fact]
    public void Power_CouncilOf1958_HasNoBarOfPowerForLuxembourg()
    {
        var figure = Figures.Power(Read("eec-council-1958"), "commission-proposals")!;

        var svg = Parsed(figure);
        Assert.All(["Belgium", "France", "Germany", "Italy", "Luxembourg", "Netherlands", "Share of votes"], name => Assert.Contains(name, Texts(svg)));
        Assert.Equal(11, Rectangles(svg).Count(bar => bar.Fill is "#DDD" or "#0072B2" && bar.Height > 20));
    }

    [Fact]
    public void Power_AreaThatDoesNotVote_IsNone() => Assert.Null(Figures.Power(Read("eec-council-1958"), "nothing"));

    [Fact]
    public void Goals_OfRelations_ShowsEachTwoPartiesOnce()
    {
        var matrix = GoalMatrix.OfRelations(World());
        var (a, b, c) = (matrix.Parties[0], matrix.Parties[1], matrix.Parties[2]);

        Assert.Equal((0.0, -1.0, null, null), (matrix[a, b], matrix[c, a], matrix[b, c], matrix[a, a]));
        var svg = Parsed(Figures.Goals(matrix));
        Assert.Equal((2, 2), (Texts(svg).Count(text => text == "0.00"), Texts(svg).Count(text => text == "-1.00")));
        Assert.Equal(2, Texts(svg).Count(text => text == "The <A> & \"Co\""));
    }

    [Fact]
    public void Goals_OfPriorities_AgreesWhereTheWeightsDo()
    {
        var matrix = GoalMatrix.OfPriorities(World());

        Assert.Equal(1.0, matrix[matrix.Parties[0], matrix.Parties[1]]!.Value, 12);
        Assert.InRange(matrix[matrix.Parties[0], matrix.Parties[2]]!.Value, 0.2, 0.9);
    }

    [Fact]
    public void ToSvg_HostileNames_StaysWellFormedAndIsCut()
    {
        var rows = new[] { new PrevalenceRow("CR0001", "<script>alert(1)</script>\u0000\uD800\n\uFFFE", 1, 1, 0, 0), new PrevalenceRow("CR0002", new string('x', 9_000), 1, 1, 0, 0) };

        var texts = Texts(Parsed(Figures.Prevalence(rows)));

        Assert.DoesNotContain("<script", Figures.Prevalence(rows).ToSvg(), StringComparison.Ordinal);
        Assert.Contains(texts, text => text.Contains("<script>", StringComparison.Ordinal));
        Assert.All(texts, text => Assert.InRange(text.Length, 0, 60));
    }

    [Fact]
    public void ToSvg_Twice_IsTheSame()
    {
        var council = Read("eec-council-1958");

        Assert.Equal(Figures.Power(council, "commission-proposals")!.ToSvg(), Figures.Power(council, "commission-proposals")!.ToSvg());
        Assert.Equal(Figures.Power(council, "commission-proposals")!.ToPng(), Figures.Power(council, "commission-proposals")!.ToPng());
    }

    [Fact]
    public void ToPng_NothingToShow_IsStillAnImage()
    {
        byte[] signature = [0x89, 0x50, 0x4E, 0x47];

        Assert.All([Figures.Prevalence([]), Figures.Sweep([], ""), Figures.Goals(GoalMatrix.OfRelations(new CollaborationBuilder().Build()))], figure => Assert.Equal(signature, figure.ToPng()[..4]));
    }

    [Fact]
    public void Save_Files_HoldTheFigure()
    {
        var folder = Directory.CreateTempSubdirectory("figures");
        var figure = Figures.Goals(GoalMatrix.OfRelations(World()));
        var (svg, png) = (Path.Combine(folder.FullName, "goals.svg"), Path.Combine(folder.FullName, "goals.png"));

        figure.SaveSvg(svg);
        figure.SavePng(png);

        Assert.Equal(figure.ToSvg(), File.ReadAllText(svg));
        Assert.Equal(figure.ToPng(), File.ReadAllBytes(png));
        folder.Delete(recursive: true);
    }

    private static CollaborationSnapshot World() => new CollaborationBuilder()
        .Add(new Party { Id = "a", Name = "The <A> & \"Co\"" })
        .Add(new Party { Id = "b", Name = "B" })
        .Add(new Party { Id = "c", Name = "C" })
        .Add(new Goal { Id = "ga", Statement = "A's", Owner = "a" })
        .Add(new Goal { Id = "gb", Statement = "B's", Owner = "b" })
        .Add(new Goal { Id = "gc", Statement = "C's", Owner = "c" })
        .Add(new Goal { Id = "s1", Statement = "Shared", Shared = true })
        .Add(new Goal { Id = "s2", Statement = "Shared too", Shared = true })
        .Add(new GoalRelation { Id = "1", From = "ga", To = "gb", Kind = GoalRelationKind.Supports })
        .Add(new GoalRelation { Id = "2", From = "gb", To = "ga", Kind = GoalRelationKind.Conflicts })
        .Add(new GoalRelation { Id = "3", From = "gc", To = "ga", Kind = GoalRelationKind.Conflicts })
        .AddRange(new[] { ("a", 0.5m), ("b", 0.5m), ("c", 0.1m) }.SelectMany(said => new[]
        {
            new GoalPriority { Id = $"{said.Item1}1", Party = said.Item1, Goal = "s1", Weight = said.Item2 },
            new GoalPriority { Id = $"{said.Item1}2", Party = said.Item1, Goal = "s2", Weight = 1 - said.Item2 },
        }))
        .Build();

    private static CollaborationSnapshot Read(string name) => CollaborationDocument.Load(Path.Combine(Data, $"{name}.json")).Snapshot;

    private static XDocument Parsed(Figure figure) => XDocument.Parse(figure.ToSvg());

    private static List<string> Texts(XDocument svg) => [.. Elements(svg, "text").Select(text => text.Value.Trim())];

    /// <summary>Round marks, which are drawn as circles or ellipses.</summary>
    private static int Marks(XDocument svg) => Elements(svg, "circle").Concat(Elements(svg, "ellipse")).Count(mark => (string?)mark.Attribute("fill") == "#0072B2");

    private static IEnumerable<(string? Fill, double Height)> Rectangles(XDocument svg) =>
        Elements(svg, "rect").Select(bar => ((string?)bar.Attribute("fill"), double.Parse(bar.Attribute("height")!.Value, CultureInfo.InvariantCulture)));

    private static IEnumerable<XElement> Elements(XDocument svg, string name) => svg.Descendants().Where(element => element.Name.LocalName == name);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
