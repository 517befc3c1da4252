using System.Reflection;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Facts;

public sealed class FactKindsTests
{
    private static readonly Type[] FactTypes = [.. typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)))];

    public static TheoryData<Type> Holders => [.. FactTypes, typeof(ContextAttribute)];

    [Fact]
    public void All_AgainstReflection_ListsEveryFactTypeOnce() => Assert.Equal(
        FactTypes.Select(type => type.Name).Order(StringComparer.Ordinal),
        FactKinds.All.Select(kind => kind.FactType.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void All_Order_IsGroupByGroupAndNumbered()
    {
        Assert.Equal(FactKinds.All.OrderBy(kind => kind.Group), FactKinds.All);
        Assert.Equal(Enumerable.Range(0, FactKinds.All.Count), FactKinds.All.Select(kind => kind.Order));
        Assert.Equal(Enum.GetValues<FactGroup>(), FactKinds.All.Select(kind => kind.Group).Distinct());
    }

    [Fact]
    public void All_NamesAndPlurals_AreUnique()
    {
        Assert.Distinct(FactKinds.All.Select(kind => kind.Name));
        Assert.Distinct(FactKinds.All.Select(kind => kind.Plural));
    }

    [Theory]
    [InlineData("phases", typeof(Phase), "phase")]
    [InlineData("parties", typeof(Party), "party")]
    [InlineData("people", typeof(Person), "person")]
    [InlineData("goalRelations", typeof(GoalRelation), "goalRelation")]
    [InlineData("capacities", typeof(Capacity), "capacity")]
    [InlineData("expertise", typeof(Expertise), "expertise")]
    public void ByPlural_Key_FindsTheKind(string plural, Type type, string name)
    {
        var kind = FactKinds.ByPlural(plural);
        Assert.Equal((type, name, plural), (kind?.FactType, kind?.Name, kind?.Plural));
    }

    [Theory]
    [InlineData("Parties")]
    [InlineData("party")]
    [InlineData("collaboration")]
    [InlineData("")]
    public void ByPlural_OtherText_IsNull(string text) => Assert.Null(FactKinds.ByPlural(text));

    [Fact]
    public void Of_Profile_IsTheCollaborationWithoutAList()
    {
        var kind = FactKinds.Of<CollaborationProfile>();
        Assert.Equal("collaboration", kind.Name);
        Assert.Null(kind.Plural);
    }

    [Fact]
    public void Of_TypeThatIsNoKind_NamesTheTypeAndTheRemedy()
    {
        Assert.Contains("Fact is not a kind of fact; use", Assert.Throws<ArgumentException>(FactKinds.Of<Fact>).Message);
        Assert.Contains("String is not a kind of fact", Assert.Throws<ArgumentException>(() => FactKinds.Of(typeof(string))).Message);
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void Properties_EveryFact_KeepTheConventions(Type type)
    {
        Assert.True(type.IsSealed);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            var value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var ids = value == typeof(string) || value == typeof(EquatableArray<string>);
            if (property.GetCustomAttribute<RefersToAttribute>() is { } refers)
            {
                Assert.True(ids, $"{type.Name}.{property.Name} refers but holds no ids");
                Assert.Contains(refers.FactType, FactTypes);
            }

            if (property.GetCustomAttribute<WithinAttribute>() is { } within)
            {
                Assert.True(value == typeof(decimal) || value == typeof(int), $"{type.Name}.{property.Name} is no number");
                Assert.True(within.Minimum < within.Maximum);
            }

            if (property.GetCustomAttribute<NotBeforeAttribute>() is { } notBefore)
            {
                Assert.Equal(typeof(PartialDate?), property.PropertyType);
                Assert.Equal(typeof(PartialDate?), type.GetProperty(notBefore.Property)?.PropertyType);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void Properties_NamedLikeAFact_ReferToThatFact(Type type)
    {
        foreach (var property in type.GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var named = Array.Find(FactTypes, fact => fact.Name == property.Name);
            if (named is null || (type, named) == (typeof(Goal), typeof(Indicator))) continue;
            Assert.Equal(named, property.GetCustomAttribute<RefersToAttribute>()?.FactType);
        }
    }
}
