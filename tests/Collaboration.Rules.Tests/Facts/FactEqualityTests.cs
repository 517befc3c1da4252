using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Facts;

public sealed class FactEqualityTests
{
    private static Party Council(params string[] members) => new()
    {
        Id = "council",
        Name = "Council",
        Standing = [PartyStanding.Partner, PartyStanding.Funder],
        Members = members.ToEquatableArray(),
        Attributes = [new() { Name = "maturity", Number = 3 }],
    };

    [Fact]
    public void Equals_ListsWithEqualItems_AreEqual()
    {
        Assert.Equal(Council("a", "b"), Council("a", "b"));
        Assert.Equal(Council("a", "b").GetHashCode(), Council("a", "b").GetHashCode());
    }

    [Fact]
    public void Equals_ListsThatDiffer_AreNot()
    {
        Assert.NotEqual(Council("a", "b"), Council("b", "a"));
        Assert.NotEqual(Council("a"), Council("a") with { Attributes = [new() { Name = "maturity", Number = 4 }] });
        Assert.NotEqual(Council("a"), Council("a") with { Sources = ["report"] });
    }

    [Fact]
    public void Equals_UnknownAndRecordedAsNobody_AreNot()
    {
        var unknown = new Decision { Id = "merge", Name = "Merge" };
        Assert.Null(unknown.DecidedBy);
        Assert.NotEqual(unknown, unknown with { DecidedBy = [] });
        Assert.Equal(unknown with { DecidedBy = [] }, unknown with { DecidedBy = default(EquatableArray<string>) });
    }

    [Fact]
    public void Equals_SameIdOfOtherTypes_AreNot() =>
        Assert.NotEqual<Fact>(new Beneficiary { Id = "x", Name = "X" }, new Person { Id = "x", Name = "X" });

    [Fact]
    public void Reference_OfAnyFact_IsItsTypeAndId()
    {
        Fact fact = Council();
        Assert.Equal(FactReference.To<Party>("council"), fact.Reference);
        Assert.Equal("Party 'council'", fact.Reference.ToString());
    }
}
