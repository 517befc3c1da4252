using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Oracle;

/// <summary>CR0401: one party takes more than a share of the decisions alone, of enough decisions.</summary>
public sealed class MonopolyTwin() : OracleRule<Party, MonopolyTwin.Conditions>("CR0401")
{
    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Party party = null!;
            SettingValue share = null!, enough = null!;
            IEnumerable<Decision> taken = null!;
            When()
                .Match(() => party, p => p.Members.IsEmpty, p => !(p.Count > 1))
                .Match(() => share, s => s.Key == "maximum_share")
                .Match(() => enough, s => s.Key == "minimum_decisions")
                .Query(() => taken, facts => facts
                    .Match<Decision>(d => IsTaken(d))
                    .Collect()
                    .Where(all => all.Count() >= enough.Number, all => all.Count(d => IsAlone(d, party)) > share.Number * all.Count()));
            Then().Report(_ => Found(party));
        }

        private static bool IsTaken(Decision decision) => decision.DecidedBy is { IsEmpty: false };

        private static bool IsAlone(Decision decision, Party party) =>
            decision.Rule is null or DecisionRule.Unilateral && decision.DecidedBy!.Value.Distinct().SequenceEqual([party.Id]);

        private static Finding Found(Party party) => Finding.On(party.Reference);
    }
}

/// <summary>CR0413: a decision was taken without a party that it affects or that takes part.</summary>
public sealed class LeftOutTwin() : OracleRule<Decision, LeftOutTwin.Conditions>("CR0413")
{
    protected override IReadOnlyDictionary<Type, CoverageLevel> Evidence => new Dictionary<Type, CoverageLevel> { [typeof(Party)] = CoverageLevel.None };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Decision decision = null!;
            IEnumerable<Party> parties = null!;
            When()
                .Match(() => decision, d => d.LeftOut != null)
                .Query(() => parties, facts => facts.Match<Party>().Collect().Where(all => AreLeftOut(decision, all)));
            Then().Report(_ => Found(decision));
        }

        private static bool AreLeftOut(Decision decision, IEnumerable<Party> parties) =>
            decision.LeftOut!.Value.Except(decision.DecidedBy ?? []).Any(id => decision.Affected.Contains(id) || parties.Any(party => party.Id == id && party.TakesPart));

        private static Finding Found(Decision decision) => Finding.On(decision.Reference);
    }
}
