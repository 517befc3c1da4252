using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a party that nobody could replace, where no agreement with it has a term for exit or risk.</summary>
public sealed class KeyPartyDependency : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0315",
        "It rests on one party",
        "'{party}' cannot be replaced: {dependents} need it for {what}, with {value} terms for exit or risk, at least {threshold} needed",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var needs = Query.Facts<Dependency>().Where(dependency => dependency is { OnParty: not null, OnPerson: null });
        var parties = Query.Facts<Party>().Matching(needs, party => party.Id, dependency => dependency.OnParty!);
        var key = parties
            .Join(IrreplaceableFor(needs), party => party.Id, need => need.Party, (party, need) => new Key(party, need.Needs))
            .NotMatching(BoundParties(), row => row.Party.Id, party => party);
        var perhaps = key.Matching(TermsOfUnknownParties(), _ => "", _ => "");

        return RuleDefinition
            .Judge(parties)
            .Report(key.NotMatching(TermsOfUnknownParties(), _ => "", _ => ""), Describe, Complete<Clause>())
            .Clear(parties.Matching(BoundParties(), party => party.Id, party => party).Select(FactReference.To))
            .LeaveOpen(perhaps.Select(row => row.Party.Reference), "the parties of each agreement")
            .LeaveOpen(
                parties
                    .Matching(needs.Where(dependency => dependency.Substitutable is null), party => party.Id, dependency => dependency.OnParty!)
                    .NotMatching(BoundParties(), party => party.Id, party => party)
                    .Select(FactReference.To),
                "whether another could take its place");
    }

    private static Query<Needed> IrreplaceableFor(Query<Dependency> needs)
    {
        var lasting = needs.Where(dependency => dependency.Substitutable == false);
        var parties = Query.Facts<Party>();
        var ofParties = lasting.Join(
            parties, need => need.Dependent ?? "", party => party.Id, (need, party) => new Lack(need, party.Name));
        var ofOthers = lasting
            .NotMatching(parties, need => need.Dependent ?? "", party => party.Id)
            .Select(need => new Lack(need, need.Dependent ?? "the collaboration"));
        return ofParties.Concat(ofOthers).GroupBy(
            lack => lack.Need.OnParty!, Aggregate.CollectBy((Lack lack) => lack.Need.Id), (party, all) => new Needed(party, all));
    }

    /// <summary>Terms of any standing other than that the agreement has none.</summary>
    private static Query<Clause> Terms() => Query.Facts<Clause>().Where(
        clause => clause is { Topic: ClauseTopic.Exit or ClauseTopic.RiskSharing, Status: not ClauseStatus.Absent });

    private static Query<string> BoundParties() => Terms()
        .Join(Query.Facts<Agreement>(), clause => clause.Agreement, agreement => agreement.Id, (_, agreement) => agreement)
        .SelectMany(agreement => (agreement.Parties ?? []).Union(agreement.SignedBy ?? []))
        .Distinct();

    private static Query<Clause> TermsOfUnknownParties() => Terms().NotMatching(
        Query.Facts<Agreement>().Where(agreement => agreement.Parties is not null || agreement.SignedBy is not null),
        clause => clause.Agreement,
        agreement => agreement.Id);

    private static Finding Describe(Key row) => Finding
        .On(row.Party.Reference)
        .With("party", row.Party.Name)
        .With("dependents", Listed(row.Needs.Select(lack => lack.Dependent)))
        .With("what", Listed(row.Needs.Select(lack => lack.Need.For)))
        .Measured(0, 1, "terms")
        .Because(row.Needs.Select(lack => lack.Need.Reference), "cannot be replaced");

    private static string Listed(IEnumerable<string> names) =>
        string.Join(", ", names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private sealed record Lack(Dependency Need, string Dependent);

    private sealed record Needed(string Party, EquatableArray<Lack> Needs);

    private sealed record Key(Party Party, EquatableArray<Lack> Needs);
}
