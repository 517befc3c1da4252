using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class NoInformalSpaceTests
{
    private const string Violation = "violation CollaborationProfile 'collaboration'";
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string Open = "not assessed CollaborationProfile 'collaboration': whether any contact is informal, co-located or in a shared space";

    private static readonly RuleVerifier Rule = new(new NoInformalSpace());

    [Theory]
    [InlineData(false, false, Violation)]
    [InlineData(true, null, Clear)]
    [InlineData(null, true, Clear)]
    [InlineData(false, null, Open)]
    [InlineData(null, null, Open)]
    public void Meeting_OfSuchASort_DecidesIt(bool? informal, bool? coLocated, string outcome) => Rule
        .Given(world => Formal(world).Add(new Meeting { Id = "m", Name = "M", Informal = informal, CoLocated = coLocated }))
        .Expect(outcome);

    [Theory]
    [InlineData(true, null, null, Clear)]
    [InlineData(null, true, null, Clear)]
    [InlineData(null, null, ChannelKind.CoLocation, Clear)]
    [InlineData(null, null, ChannelKind.Platform, Open)]
    [InlineData(false, false, ChannelKind.Report, Violation)]
    public void Channel_OfSuchASort_DecidesIt(bool? informal, bool? shared, ChannelKind? kind, string outcome) => Rule
        .Given(world => Formal(world).Add(new Channel { Id = "d", Name = "D", Kind = kind, Informal = informal, SharedSpace = shared }))
        .Expect(outcome);

    [Theory]
    [InlineData(RelationshipActivityKind.Social, Clear)]
    [InlineData(RelationshipActivityKind.CoLocation, Clear)]
    [InlineData(RelationshipActivityKind.JointTraining, Violation)]
    public void Activity_OfSuchAKind_DecidesIt(RelationshipActivityKind kind, string outcome) => Rule
        .Given(world => Formal(world).Add(new RelationshipActivity { Id = "r", Kind = kind }))
        .Expect(outcome);

    [Fact]
    public void Contacts_PartlyRecorded_AreNotAssessed() => Rule
        .Given(world => Formal(world.Cover<Meeting>(CoverageLevel.Partial).Cover<Channel>(CoverageLevel.Partial)))
        .Expect("not assessed CollaborationProfile 'collaboration': Channel, Meeting");

    [Fact]
    public void Collaboration_WithoutContacts_IsNotAssessed() => Rule.Given(world => world.Party("a", "A")).Expect("not assessed: Channel, Meeting");

    private static CollaborationBuilder Formal(CollaborationBuilder world) => world
        .Add(new Channel { Id = "c", Name = "C", Informal = false, SharedSpace = false })
        .Add(new Meeting { Id = "b", Name = "B", Informal = false, CoLocated = false });
}
