using System.Text.RegularExpressions;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measuring;

namespace Collaboration.Rules.Tests.Measuring;

public sealed partial class CollaborationMeasuresTests
{
    private static readonly Fact[] Council =
    [
        new Party { Id = "a", Name = "A" },
        new Party { Id = "b", Name = "B" },
        new Contribution { Id = "k1", Party = "a", Kind = ResourceKind.Money, Unit = "EUR", Amount = 30 },
        new Contribution { Id = "k2", Party = "b", Kind = ResourceKind.Money, Unit = "EUR", Amount = 10 },
        new Decision { Id = "d1", Name = "One", DecidedBy = ["a"] },
        new Decision { Id = "d2", Name = "Two", DecidedBy = ["a", "b"] },
    ];

    [Fact]
    public void All_AreDescribed()
    {
        Assert.Equal(CollaborationMeasures.All.Count, CollaborationMeasures.All.Select(measure => measure.Name).Distinct().Count());
        Assert.All(CollaborationMeasures.All, measure =>
        {
            Assert.Matches(NamePattern(), measure.Name);
            Assert.EndsWith(".", measure.Description, StringComparison.Ordinal);
            Assert.All([measure.Unit, measure.Range, measure.Source], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.NotEmpty(measure.RestsOn);
            Assert.All([.. measure.RestsOn, .. measure.RestsOnOneOf], type => Assert.Contains(FactKinds.All, kind => kind.FactType == type));
        });
    }

    [Fact]
    public void Evaluate_GivesValueAndCounts()
    {
        var rows = Evaluate(Council);

        Assert.Equal(0.75, Value(rows, "resource-share", "Party 'a' of Money in EUR").Value);
        var share = Value(rows, "decision-share", "Party 'a'");
        Assert.Equal((0.5, 1, 2), (share.Value, share.Part, share.Whole));
    }

    [Fact]
    public void Evaluate_WhatIsNotRecorded_IsNotMeasured()
    {
        Assert.Empty(Evaluate([]));
        Assert.DoesNotContain(Evaluate(Council), row => row.Measure.Name is "benefit-share" or "contact-density" or "trust");
    }

    [Fact]
    public void Evaluate_WhatIsRecordedInPart_SaysSo()
    {
        var rows = CollaborationMeasures.Default.Evaluate(Snapshot(Council, builder => builder.Cover<Decision>(CoverageLevel.Partial)));

        Assert.Equal(CoverageLevel.Partial, rows.First(row => row.Measure.Name == "decision-share").Coverage);
        Assert.Equal(CoverageLevel.Complete, rows.First(row => row.Measure.Name == "resource-share").Coverage);
    }

    [Fact]
    public void Evaluate_FactsInAnyOrder_GivesTheSameRows() => Assert.Equal(Evaluate(Council), Evaluate([.. Council.Reverse()]));

    [Fact]
    public void Evaluate_EachPhase_IsMeasuredByItself()
    {
        Fact[] facts =
        [
            new Party { Id = "a", Name = "A" }, new Party { Id = "b", Name = "B" }, new Phase { Id = "p1", Name = "One" }, new Phase { Id = "p2", Name = "Two" },
            new Decision { Id = "d1", Name = "D", DecidedBy = ["a"], Phase = "p1" }, new Decision { Id = "d2", Name = "D", DecidedBy = ["b"], Phase = "p2" },
        ];
        var rows = Evaluate(facts).Where(row => row is { Measure.Name: "decision-share", Value.Subject: "Party 'a'" });

        Assert.Equal([("p1", 1.0), ("p2", 0.0)], rows.Select(row => (row.Phase!, row.Value!.Value!.Value)));
    }

    [Fact]
    public void Evaluate_WhenOneMeasureFails_ItsRowSaysSo_AndTheOthersAreTaken()
    {
        var failing = Own("failing", MeasuredValue (party) => throw new InvalidOperationException("no luck"));
        var rows = new CollaborationMeasures([failing, Own("sound", party => MeasuredValue.Of(party.Reference, 1))]).Evaluate(Snapshot(Council));

        Assert.Contains("no luck", rows[0].Failure, StringComparison.Ordinal);
        Assert.Null(rows[0].Value);
        Assert.Equal(["Party 'a'", "Party 'b'"], rows.Skip(1).Select(row => row.Value!.Subject));
    }

    [Fact]
    public void TwoMeasures_OfOneName_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new CollaborationMeasures([CollaborationMeasures.All[0], CollaborationMeasures.All[0]]));

    private static IReadOnlyList<MeasureRow> Evaluate(Fact[] facts) => CollaborationMeasures.Default.Evaluate(Snapshot(facts));

    private static CollaborationSnapshot Snapshot(Fact[] facts, Action<CollaborationBuilder>? more = null)
    {
        var builder = new CollaborationBuilder();
        builder.AddRange(facts);
        more?.Invoke(builder);
        return builder.Build();
    }

    private static MeasuredValue Value(IEnumerable<MeasureRow> rows, string measure, string subject) =>
        rows.Single(row => row.Measure.Name == measure && row.Value?.Subject == subject).Value!;

    private static Measure Own(string name, Func<Party, MeasuredValue> measure) => new(name, Query.Facts<Party>().Select(measure))
    {
        Description = "Of a test.",
        Unit = "index",
        Range = "0 to 1",
        Source = "own definition",
        RestsOn = [typeof(Party)],
    };

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex NamePattern();
}
