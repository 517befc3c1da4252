using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using FsCheck.Xunit;

namespace Collaboration.Rules.Json.Tests;

public sealed class DocumentRoundTripTests
{
    private static readonly string[] AboutRecordedContent = ["CR0010", "CR0013", "CR0017"];

    [Property(MaxTest = 200, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void ToJson_AnySnapshot_ReadsBackEqual(int seed, bool oneLine)
    {
        var snapshot = RandomSnapshot.Of(seed);
        var json = CollaborationDocument.ToJson(snapshot, oneLine ? DocumentLayout.OneLine : DocumentLayout.Indented);
        var read = CollaborationDocument.Parse(json);
        Assert.DoesNotContain(read.Problems, problem => !AboutRecordedContent.Contains(problem.Id));
        Assert.Equal(snapshot.Facts, read.Snapshot.Facts);
        Assert.Equal(snapshot.DeclaredCoverage.ToHashSet(), read.Snapshot.DeclaredCoverage.ToHashSet());
        Assert.Equal(json, CollaborationDocument.ToJson(read.Snapshot, oneLine ? DocumentLayout.OneLine : DocumentLayout.Indented));
    }

    [Property(MaxTest = 50, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void ToJson_OneLine_HasNoLineBreak(int seed) =>
        Assert.DoesNotContain('\n', CollaborationDocument.ToJson(RandomSnapshot.Of(seed), DocumentLayout.OneLine));

    [Fact]
    public void ToJson_EmptySnapshot_IsASoundDocument()
    {
        var read = CollaborationDocument.Parse(CollaborationDocument.ToJson(new CollaborationBuilder().Build()));
        Assert.Empty(read.Problems);
        Assert.Empty(read.Snapshot.Facts);
    }

    [Fact]
    public void ToJson_KnownAndUnknown_AreTold()
    {
        var decision = new Decision { Id = "d", Name = "Engine", DecidedBy = [], Note = "x" };
        var json = CollaborationDocument.ToJson(
            new CollaborationBuilder().Add(decision).Cover<Goal>(CoverageLevel.Partial).Build(), DocumentLayout.OneLine);
        Assert.Equal(
            """{"$schema":"collaboration.schema.json","coverage":{"goals":"partial"},"facts":{"decisions":[{"id":"d","name":"Engine","decidedBy":[],"note":"x"}]}}""",
            json);
    }

    [Fact]
    public void ToJson_Numbers_AreShortestAndExact()
    {
        var json = CollaborationDocument.ToJson(new CollaborationBuilder().Add(NewParty(46m)).Add(NewParty(1.50m) with { Id = "q" }).Build());
        Assert.Contains("\"size\": 46", json, StringComparison.Ordinal);
        Assert.Contains("\"size\": 1.5\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_ThenLoad_GivesEqualFacts()
    {
        var path = Path.GetTempFileName();
        try
        {
            var snapshot = RandomSnapshot.Of(7);
            CollaborationDocument.Save(snapshot, path);
            Assert.Equal(snapshot.Facts, CollaborationDocument.Load(path).Snapshot.Facts);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Party NewParty(decimal size) => new() { Id = "p", Name = "P", Size = size };
}
