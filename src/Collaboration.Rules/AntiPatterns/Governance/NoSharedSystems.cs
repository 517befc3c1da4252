using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports a collaboration of several parties in which no two use a system or data together.</summary>
public sealed class NoSharedSystems : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0811",
        "No shared systems or data",
        "{collaboration} has {value} systems or bodies of data that two of its parties use, at least {threshold} expected",
        Category.Governance,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var systems = Query.Facts<SharedSystem>();
        var several = Query.Facts<Party>()
            .Where(party => party.TakesPart)
            .GroupBy(_ => "", Aggregate.Sum<Party, int>(Voices), (_, voices) => voices)
            .Where(voices => voices > 1);
        var used = systems
            .SelectMany(system => (system.UsedBy ?? []).Distinct().Select(party => new Use(system.Id, party)))
            .WithParty(use => use.Party, (use, party) => new User(use.System, party is null ? 1 : Voices(party)))
            .GroupBy(user => user.System, Aggregate.Sum<User, int>(user => user.Voices), (_, voices) => voices)
            .Where(voices => voices > 1);
        var collaboration = TheCollaboration.With(several);
        var apart = collaboration.NotMatching(used, _ => "", _ => "");
        var unknown = systems.Where(system => system.UsedBy is null);

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Party>())
            .Report(apart.NotMatching(unknown, _ => "", _ => ""), Describe, Complete<SharedSystem>())
            .Clear(collaboration.Matching(used, _ => "", _ => "").Select(subject => subject.Reference))
            .LeaveOpen(apart.Matching(unknown, _ => "", _ => "").Select(subject => subject.Reference), "who uses each system");
    }

    /// <summary>A class of many, or a body with members, is two by itself.</summary>
    private static int Voices(Party party) => PartyLookup.IsSeveral(party) ? 2 : 1;

    private static Finding Describe(TheCollaboration collaboration) => Finding
        .On(collaboration.Reference)
        .With("collaboration", collaboration.Name)
        .Measured(0, 1, "shared systems");

    private sealed record Use(string System, string Party);

    private sealed record User(string System, int Voices);
}
