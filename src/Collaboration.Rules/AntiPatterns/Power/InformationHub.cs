using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a party through which the others have to go to reach each other.</summary>
public sealed class InformationHub : Rule
{
    /// <summary>The centralisation at or above which the party with the most contacts is reported.</summary>
    public static readonly Setting<double> MaximumCentralisation = new("maximum_centralisation", 0.7, 0, 1)
    {
        Description = "The degree centralisation (Freeman 1979) of contacts at which they hang on one party.",
        Unit = "index",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0411",
        "Information runs through one party",
        "Communication hangs on '{party}': {what} {value}, {bound} {threshold}",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumCentralisation];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var networks = Partners.InTouch.Where(partners => partners.Parties.Count > 2);
        var hubs = networks.Combine(MaximumCentralisation.Value, (partners, maximum) => new Row(partners, maximum)).SelectMany(row => row.Hubs);
        var certain = hubs.NotMatching(Partners.MayBeInTouch, _ => "", _ => "");
        var joined = networks.Where(partners => NetworkComponents.Of(partners.Network).Count == 1).SelectMany(partners => partners.Parties);

        return RuleDefinition
            .Judge(networks.SelectMany(partners => partners.Parties))
            .Report(certain.Matching(Contacts.Surveyed, _ => "", key => key), Describe, Complete<Tie>())
            .Report(certain, Describe, Complete<Channel>())
            .Clear(joined.NotMatching(hubs, party => party.Id, hub => hub.Party.Id).Select(FactReference.To))
            .LeaveOpen(hubs.Matching(Partners.MayBeInTouch, _ => "", _ => "").Select(hub => hub.Party.Reference), "the direction of each channel, and who came to each meeting");
    }

    private static Finding Describe(Hub hub) => Finding
        .On(hub.Party.Reference)
        .With("party", hub.Party.Name)
        .With("what", hub.What)
        .With("bound", hub.Bound)
        .Measured(hub.Value, hub.Threshold, hub.Unit)
        .Because(hub.Others, "in touch with it");

    private sealed record Hub(Party Party, string What, double Value, string Bound, double Threshold, string Unit, EquatableArray<FactReference> Others);

    private sealed record Row(Partners Partners, double Maximum)
    {
        /// <summary>Each articulation point; and the parties with the most contacts where these are concentrated enough.</summary>
        public IEnumerable<Hub> Hubs
        {
            get
            {
                var cuts = ArticulationPoints.Of(Partners.Network);
                foreach (var cut in cuts)
                    yield return Made(cut.Node, $"without it {Names(cut.Node)} would fall into separate groups,", cut.Parts, "more than", 1, "groups");
                if (DegreeCentralisation.Undirected(Partners.Network) is not { } index || index < Maximum) yield break;
                foreach (var centre in Partners.Busiest.Where(id => cuts.All(cut => cut.Node != id)))
                    yield return Made(centre, "the centralisation of contacts is", index, "at least", Maximum, "index");
            }
        }

        private Hub Made(string id, string what, double value, string bound, double threshold, string unit) =>
            new(Partners.Parties.First(party => party.Id == id), what, value, bound, threshold, unit, Partners.ContactsOf(id).Select(FactReference.To<Party>).ToEquatableArray());

        private string Names(string id) => Enumeration.Of(Partners.ContactsOf(id).Select(Partners.NameOf));
    }
}
