using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Shapes;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Tests;

/// <summary>What the document format takes for granted about the fact types.</summary>
public sealed class FactShapeTests
{
    private static readonly JObject Definitions = (JObject)JObject.Parse(CollaborationSchema.Json())["definitions"]!;

    [Fact]
    public void Properties_OfEveryFact_AreAllThereWithTheIdFirst()
    {
        foreach (var kind in FactKinds.All)
        {
            var properties = FactShapes.Of(kind).Properties;
            Assert.Equal("id", properties[0].Name);
            Assert.Equal(kind.FactType.GetProperties().Count(property => property.CanWrite), properties.Length);
        }
    }

    [Fact]
    public void NestedRecords_HaveNoId_SoThatAnIdMarksAFact() => Assert.DoesNotContain(
        Definitions.Descendants().OfType<JProperty>(), property => property.Name == "id" && property.Ancestors().OfType<JProperty>().Count() > 3);

    [Fact]
    public void DateOrders_NameDatesOfTheSameFact()
    {
        foreach (var kind in FactKinds.All)
            foreach (var property in FactShapes.Of(kind).Properties.Where(property => property.NotBefore is not null))
                Assert.Equal(typeof(PartialDate), Nullable.GetUnderlyingType(kind.FactType.GetProperty(property.NotBefore!)!.PropertyType)
                    ?? kind.FactType.GetProperty(property.NotBefore!)!.PropertyType);
    }
}
