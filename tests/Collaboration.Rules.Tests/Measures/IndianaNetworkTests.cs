using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Tests.Measures;

/// <summary>The published tobacco control network of Indiana, 2010: 25 organisations with known answers.</summary>
public sealed class IndianaNetworkTests
{
    private const int Monthly = 3;

    [Fact]
    public void Contact_DensityAndCentralisation_AreThePublishedOnes()
    {
        var contact = Network("TCcnt");

        Assert.Equal((25, 175), (contact.Nodes.Count, contact.PairCount));
        Assert.Equal(0.5833, NetworkDensity.Undirected(contact)!.Value, 4);
        Assert.Equal(0.4529, DegreeCentralisation.Undirected(contact)!.Value, 4);
        Assert.Empty(ArticulationPoints.Of(contact));
    }

    [Fact]
    public void Contact_ByAgencyType_LeansOutwardOnlyBeforeRescaling()
    {
        var types = SharedData.Rows("indiana-tobacco-2010", "TCcnt_nodes.csv").ToDictionary(row => row["id"], row => row["agency_cat"]);
        var index = ExternalInternalIndex.Of(Network("TCcnt"), node => types[node]);

        Assert.Equal(0.4171, index.Index!.Value, 4);
        Assert.Equal(-0.07, index.Rescaled!.Value, 2);
    }

    [Fact]
    public void Collaboration_AgainstContact_NineteenAreMissing()
    {
        var collaboration = Network("TCcoll");
        var contact = Network("TCcnt");

        Assert.Equal(161, collaboration.PairCount);
        Assert.Equal(0.5036, DegreeCentralisation.Undirected(collaboration)!.Value, 4);
        Assert.Equal(19, SociotechnicalCongruence.Missing(collaboration, contact).Count);
        Assert.Equal(0.882, SociotechnicalCongruence.Of(collaboration, contact)!.Value, 3);
    }

    [Fact]
    public void Collaboration_AgainstMonthlyContact_SeventyNineAreMissing()
    {
        var collaboration = Network("TCcoll");
        var monthly = Network("TCcnt", row => int.Parse(row["contact"]) >= Monthly);

        Assert.Equal(79, SociotechnicalCongruence.Missing(collaboration, monthly).Count);
        Assert.Equal(0.509, SociotechnicalCongruence.Of(collaboration, monthly)!.Value, 3);
    }

    [Fact]
    public void Dissemination_Centralisation_IsThePublishedOne() =>
        Assert.Equal(0.7138, DegreeCentralisation.Undirected(Network("TCdiss"))!.Value, 4);

    private static TieNetwork Network(string name, Func<IReadOnlyDictionary<string, string>, bool>? where = null) => new(
        SharedData.Rows("indiana-tobacco-2010", $"{name}_nodes.csv").Select(row => row["id"]),
        SharedData.Rows("indiana-tobacco-2010", $"{name}_edges.csv").Where(where ?? (_ => true)).Select(row => (row["from"], row["to"])));
}
