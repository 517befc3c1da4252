using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a collaboration whose parties meet formally only, and never in one place.</summary>
public sealed class NoInformalSpace : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0608",
        "No informal or shared space",
        "{collaboration} has {value} informal, co-located or shared spaces among {channels} channels and {meetings} meetings, at least {threshold} needed",
        Category.Communication,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var channels = Query.Facts<Channel>().Select(channel => new Contact(channel.Reference, IsInformal(channel)));
        var meetings = Query.Facts<Meeting>().Select(meeting => new Contact(meeting.Reference, meeting.Informal | meeting.CoLocated));
        var activities = Query.Facts<RelationshipActivity>().Where(IsTogether).Select(activity => new Contact(activity.Reference, true));
        var contacts = channels.Concat(meetings);
        var collaboration = TheCollaboration.With(contacts);
        var informal = contacts.Concat(activities).Where(contact => contact.IsInformal == true);
        var unknown = contacts.Where(contact => contact.IsInformal is null);
        var formal = collaboration.NotMatching(informal, _ => "", _ => "");
        var possible = formal.Matching(unknown, _ => "", _ => "");
        var all = contacts.GroupBy(_ => "", Aggregate.Collect<Contact, FactReference>(contact => contact.Fact), (_, facts) => facts);

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Channel>(), Recorded<Meeting>())
            .Report(
                formal.NotMatching(unknown, _ => "", _ => "").Join(all, _ => "", _ => "", (subject, facts) => new Row(subject, facts)),
                Describe,
                Complete<Channel>(),
                Complete<Meeting>())
            .Clear(collaboration.Matching(informal, _ => "", _ => "").Select(subject => subject.Reference))
            .LeaveOpen(possible.Select(subject => subject.Reference), "whether any contact is informal, co-located or in a shared space");
    }

    private static bool? IsInformal(Channel channel) =>
        channel.Kind == ChannelKind.CoLocation ? true : channel.Informal | channel.SharedSpace;

    private static bool IsTogether(RelationshipActivity activity) =>
        activity.Kind is RelationshipActivityKind.Social or RelationshipActivityKind.CoLocation;

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("channels", row.Contacts.Count(fact => fact.Kind == nameof(Channel)))
        .With("meetings", row.Contacts.Count(fact => fact.Kind == nameof(Meeting)))
        .Measured(0, 1, "spaces")
        .Because(row.Contacts, "formal");

    /// <summary>A channel, meeting or activity, and whether it is informal or in one place; null when that is not known.</summary>
    private sealed record Contact(FactReference Fact, bool? IsInformal);

    private sealed record Row(TheCollaboration Collaboration, EquatableArray<FactReference> Contacts);
}
