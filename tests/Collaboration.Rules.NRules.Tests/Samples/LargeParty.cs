using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Samples;

/// <summary>A party above a size that is configured.</summary>
public sealed class LargeParty : NRulesRule<Party, LargeParty.Conditions>
{
    public static readonly Setting<int> MaximumSize = new("maximum_size", 100, 1, 1_000_000)
    {
        Description = "How large a party may be.",
        Unit = "employees",
        Origin = ThresholdOrigin.Adapted,
    };

    public override DiagnosticDescriptor Descriptor { get; } = new(
        "ACME0002", "A large party", "'{party}' has {value} employees, at most {threshold} expected", "Acme", DiagnosticSeverity.Warning);

    public override IReadOnlyList<Setting> Settings => [MaximumSize];

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            SettingValue maximum = null!;
            Party party = null!;
            When()
                .Match(() => maximum, s => s.Key == MaximumSize.Key)
                .Match(() => party, p => p.Size != null, p => (double)p.Size!.Value > maximum.Number);
            Then().Report(_ => Describe(party, maximum.Number));
        }

        private static Finding Describe(Party party, double maximum) =>
            Finding.On(party.Reference).With("party", party.Name).Measured((double)party.Size!.Value, maximum, "employees");
    }
}
