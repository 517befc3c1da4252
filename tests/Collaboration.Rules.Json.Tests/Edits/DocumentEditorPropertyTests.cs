using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Edits;
using Collaboration.Rules.Remedies;
using FsCheck.Xunit;

namespace Collaboration.Rules.Json.Tests.Edits;

public sealed class DocumentEditorPropertyTests
{
    [Property(MaxTest = 150, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Apply_AnyChangesInAnyLayout_ReadsAsTheChangedFacts(int seed)
    {
        var before = RandomSnapshot.Of(seed);
        var changes = Changes(before, seed);
        var text = new UntidyText(seed).Of(CollaborationDocument.ToJson(before, seed % 2 == 0 ? DocumentLayout.OneLine : DocumentLayout.Indented));
        Assert.Equal(before.Facts, CollaborationDocument.Parse(text).Snapshot.Facts);

        var edit = DocumentEditor.Apply(text, changes);

        Assert.Null(edit.Refusal);
        var read = CollaborationDocument.Parse(edit.Text);
        var after = changes.Aggregate(before, (facts, change) => change.ApplyTo(facts));
        Assert.Equal(after.Facts, read.Snapshot.Facts);
        Assert.Equal(after.DeclaredCoverage.ToHashSet(), read.Snapshot.DeclaredCoverage.ToHashSet());
        Assert.DoesNotContain(read.Problems, problem => problem.Id is "CR0011" or "CR0012" or "CR0014" or "CR0015" or "CR0016");
    }

    [Property(MaxTest = 100, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Apply_OneAddedFact_OnlyInsertsText(int seed)
    {
        var text = new UntidyText(seed).Of(CollaborationDocument.ToJson(RandomSnapshot.Of(seed)));

        var edited = DocumentEditor.Apply(text, [FactEdit.Add(new Goal { Id = "new goal", Statement = "Z" })]).Text;

        Assert.True(IsSubsequence(text, edited));
        Assert.True(edited.Length > text.Length);
    }

    [Property(MaxTest = 100, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Apply_OneRemovedFact_OnlyDeletesText(int seed)
    {
        var before = RandomSnapshot.Of(seed);
        var text = new UntidyText(seed).Of(CollaborationDocument.ToJson(before));

        var edited = DocumentEditor.Apply(text, [FactEdit.Remove(before.Facts[(int)((uint)seed % before.Facts.Count)])]).Text;

        Assert.True(IsSubsequence(edited, text));
        Assert.True(edited.Length < text.Length);
    }

    /// <summary>Facts of another random snapshot with the same ids replace some, others are added, and a third is removed.</summary>
    private static List<FactEdit> Changes(CollaborationSnapshot before, int seed)
    {
        var random = new Random(seed);
        List<FactEdit> changes = [];
        foreach (var fact in RandomSnapshot.Of(unchecked(seed + 1)).Facts.Where(fact => random.Next(3) == 0 && (fact is not CollaborationProfile || before.Find(fact.Reference) is not null)))
            changes.Add(before.Find(fact.Reference) is { } old ? FactEdit.Replace(old, fact) : FactEdit.Add(fact));
        changes.AddRange(before.Facts.Where(fact => !changes.Exists(change => change.Fact == fact.Reference) && random.Next(3) == 0).Select(FactEdit.Remove));
        return [.. changes.OrderBy(_ => random.Next())];
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var character in whole)
            if (at < part.Length && part[at] == character) at++;
        return at == part.Length;
    }
}
