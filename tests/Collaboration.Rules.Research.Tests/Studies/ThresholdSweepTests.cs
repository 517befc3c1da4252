using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Studies;

namespace Collaboration.Rules.Research.Tests.Studies;

public sealed class ThresholdSweepTests
{
    private static readonly double[] Values = [0, 0.25, 0.5, 0.75, 1];

    /// <summary>Every rule that has a fraction among its settings, on the real cases: a sweep equals as many analyses from scratch.</summary>
    [Fact]
    public async Task RunAsync_SampleData_EqualsAnalysingAnewAtEachValue()
    {
        var swept = AntiPatternRules.All.Select(rule => (Rule: rule, Setting: rule.Settings.OfType<Setting<double>>().FirstOrDefault(known => Values.All(known.Allows))))
            .Where(pair => pair.Setting is not null).ToList();

        Assert.NotEmpty(swept);
        foreach (var (rule, setting) in swept)
        {
            var rows = await new ThresholdSweep(rule, setting!, Values).RunAsync(CaseFiles.ReadAsync(SampleFiles.Data));
            foreach (var (row, value) in rows.Zip(Values))
            {
                var counter = new PrevalenceCounter();
                var assessor = new CaseAssessor(new([rule]), new() { Analysis = new() { Settings = SettingValues.Defaults.With(setting!, value) } });
                await counter.AddAsync(assessor.AssessAsync(CaseFiles.ReadAsync(SampleFiles.Data)));
                Assert.Equal((value, counter.Rows.Single()), (row.Value, row.Prevalence));
            }
        }
    }

    /// <summary>The steps before the setting run once for a case, however many values are tried.</summary>
    [Fact]
    public async Task RunAsync_ManyValues_RunsWhatIsBeforeTheSettingOnce()
    {
        var few = await Runs([0.3, 0.7]);
        var many = await Runs([.. Enumerable.Range(0, 41).Select(i => i / 40.0)]);

        string[] upstream = ["Facts<Contribution>", "Facts<Party>", "Facts<Safeguard>", "Join", "GroupBy"];
        Assert.All(upstream.Where(few.ContainsKey), step => Assert.Equal(few[step], many[step]));
        Assert.Contains("Facts<Contribution>", few.Keys);
        Assert.Contains("Join", few.Keys);
        Assert.True(many["Combine"] > few["Combine"]);
        Assert.Contains(many.Keys, step => step.StartsWith("Setting", StringComparison.Ordinal) || step.Contains("minimum_share", StringComparison.Ordinal) || step.StartsWith("Value", StringComparison.Ordinal) || step == "Where");
    }

    [Fact]
    public async Task RunAsync_KnownShares_CrossesWhereTheShareIs()
    {
        CollaborationCase[] cases = [Cases.Giving("1", 0.65m), Cases.Giving("2", 0.75m), Cases.Giving("3", 0.85m), Cases.Unknown("4")];
        var options = new AnalysisOptions { Settings = SettingValues.Defaults.With(ResourceDominance.MinimumConcentration, 1) };

        var rows = await new ThresholdSweep(Cases.Rule, ResourceDominance.MinimumShare, [0.6, 0.7, 0.8, 0.9], options).RunAsync(cases.ToAsyncEnumerable());

        Assert.Equal([3L, 2L, 1L, 0L], rows.Select(row => row.Prevalence.Violated));
        Assert.All(rows, row => Assert.Equal((3L, 1L), (row.Prevalence.Assessed, row.Prevalence.NotAssessed)));
    }

    [Fact]
    public void Constructor_WrongUse_NamesTheSettingAndTheRange()
    {
        Assert.Contains("0 to 1", Assert.Throws<ArgumentException>(() => new ThresholdSweep(Cases.Rule, ResourceDominance.MinimumShare, [2])).Message);
        Assert.Contains("CR0405", Assert.Throws<ArgumentException>(() => new ThresholdSweep(Cases.Rule, Foreign, [0.5])).Message);
        Assert.Throws<ArgumentException>(() => new ThresholdSweep(Cases.Rule, ResourceDominance.MinimumShare, []));
    }

    private static Setting<double> Foreign { get; } = new("foreign", 0, 0, 1) { Description = "Of no rule.", Unit = "none", Origin = ThresholdOrigin.Structural };

    private static async Task<Dictionary<string, int>> Runs(double[] values)
    {
        var observer = new StepCounter();
        var sweep = new ThresholdSweep(Cases.Rule, ResourceDominance.MinimumShare, values, new() { Observer = observer });
        await sweep.RunAsync(new[] { Cases.Giving("1", 0.65m) }.ToAsyncEnumerable());
        return observer.Runs;
    }

    private sealed class StepCounter : IStepObserver
    {
        public Dictionary<string, int> Runs { get; } = [];

        public void Observe(in StepMeasurement step) => Runs[step.Step] = Runs.GetValueOrDefault(step.Step) + 1;
    }
}
