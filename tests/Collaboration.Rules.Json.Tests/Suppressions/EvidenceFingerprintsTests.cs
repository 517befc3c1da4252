using System.Reflection;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Suppressions;
using FsCheck.Xunit;

namespace Collaboration.Rules.Json.Tests.Suppressions;

public sealed class EvidenceFingerprintsTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("T0001", "Title", "Message", "Test", DiagnosticSeverity.Warning);

    [Property(MaxTest = 100, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Of_ReorderedReformattedAndUnrelated_StaysTheSame(int seed)
    {
        var snapshot = RandomSnapshot.Of(seed);
        var (evidence, unrelated) = Split(snapshot, seed);
        var expected = Of(snapshot, evidence);
        Assert.Matches("^[0-9a-f]{16}$", expected);
        Assert.Equal(expected, Of(snapshot, evidence.Reverse()));
        Assert.Equal(expected, Of(CollaborationDocument.Parse(CollaborationDocument.ToJson(snapshot, DocumentLayout.OneLine)).Snapshot, evidence));
        Assert.Equal(expected, Of(unrelated.Aggregate(snapshot, (facts, reference) => facts.Without(reference)), evidence));
    }

    [Property(MaxTest = 30, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Of_AnyPropertyOfAFactChanged_Differs(int seed)
    {
        var snapshot = RandomSnapshot.Of(seed);
        var donors = RandomSnapshot.Of(seed + 1, factsOfAKind: 6).Facts.ToLookup(fact => fact.GetType());
        var (evidence, _) = Split(snapshot, seed);
        var expected = Of(snapshot, evidence);
        foreach (var fact in evidence.Select(snapshot.Find).OfType<Facts.Fact>())
            foreach (var changed in donors[fact.GetType()].SelectMany(donor => WithEachPropertyOf(fact, donor)))
                Assert.NotEqual(expected, Of(snapshot.With(changed), evidence));
    }

    [Fact]
    public void Of_FactThatComes_Differs()
    {
        FactReference[] evidence = [FactReference.To<Party>("p"), FactReference.To<Party>("q")];
        var before = new CollaborationBuilder().Party("p", "P").Build();
        Assert.NotEqual(Of(before, evidence), Of(before.With(new Party { Id = "q", Name = "Q" }), evidence));
    }

    [Fact]
    public void Of_KnownCase_IsAsPublished() =>
        Assert.Equal("9f085df09ee21cc3", Of(new CollaborationBuilder().Party("p", "P").Build(), [FactReference.To<Party>("p")]));

    private static string Of(CollaborationSnapshot snapshot, IEnumerable<FactReference> facts) =>
        new EvidenceFingerprints(snapshot).Of(new Diagnostic(Descriptor, Finding.On(facts.First()).Because(facts, "evidence")));

    private static (FactReference[] Evidence, FactReference[] Unrelated) Split(CollaborationSnapshot snapshot, int seed)
    {
        FactReference[] all = [.. snapshot.Facts.Select(fact => fact.Reference)];
        new Random(seed).Shuffle(all);
        return (all[..Math.Min(6, all.Length)], all[Math.Min(6, all.Length)..]);
    }

    private static IEnumerable<Facts.Fact> WithEachPropertyOf(Facts.Fact fact, Facts.Fact donor)
    {
        foreach (var property in fact.GetType().GetProperties().Where(property => property.SetMethod is not null && property.Name != "Id"))
        {
            if (Equals(property.GetValue(fact), property.GetValue(donor))) continue;
            var copy = (Facts.Fact)typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(fact, null)!;
            property.SetValue(copy, property.GetValue(donor));
            yield return copy;
        }
    }
}
