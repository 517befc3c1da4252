using Collaboration.Rules.AntiPatterns.Communication;
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
        var hubs = networks
            .Combine(MaximumCentralisation.Value, Hubs)
            .SelectMany(found => found);
        var certain = hubs.NotMatching(Partners.MayBeInTouch, _ => "", _ => "");
        var possible = hubs.Matching(Partners.MayBeInTouch, _ => "", _ => "");
        var joined = networks.Where(partners => NetworkComponents.Of(partners.Network()).Count == 1).SelectMany(partners => partners.Parties);

        return RuleDefinition
            .Judge(networks.SelectMany(partners => partners.Parties))
            .Report(certain.Matching(Contacts.Surveyed, _ => "", key => key), Describe, Complete<Tie>())
            .Report(certain, Describe, Complete<Channel>())
            .Clear(joined.NotMatching(hubs, party => party.Id, hub => hub.Party.Id).Select(FactReference.To))
            .LeaveOpen(possible.Select(hub => hub.Party.Reference), "the direction of each channel, and who came to each meeting");
    }

    /// <summary>Each articulation point; and where contacts are concentrated enough, the parties with the most of them.</summary>
    private static EquatableArray<Hub> Hubs(Partners partners, double maximum)
    {
        var network = partners.Network();
        var parties = partners.ById();
        var cuts = ArticulationPoints.Of(network).ToDictionary(cut => cut.Node, cut => cut.Parts, StringComparer.Ordinal);
        var most = network.Nodes.Max(node => network.NeighboursOf(node).Count);
        var centralisation = DegreeCentralisation.Undirected(network) is { } index && index >= maximum ? index : (double?)null;
        return network.Nodes.Select(Find).OfType<Hub>().ToEquatableArray();

        Hub? Find(string node)
        {
            var ties = network.NeighboursOf(node);
            if (cuts.TryGetValue(node, out var parts)) return new(parties[node], Named(ties), parts, 1, IsCut: true);
            return ties.Count == most && centralisation is { } value ? new(parties[node], Named(ties), value, maximum, IsCut: false) : null;
        }

        EquatableArray<Party> Named(IEnumerable<string> ids) => ids.Select(id => parties[id]).ToEquatableArray();
    }

    private static Finding Describe(Hub hub) => Finding
        .On(hub.Party.Reference)
        .With("party", hub.Party.Name)
        .With("what", hub.IsCut ? $"the number of groups that {hub.Names} would fall into without it is" : "the centralisation of contacts is")
        .With("bound", hub.IsCut ? "more than" : "at least")
        .Measured(hub.Value, hub.Threshold, hub.IsCut ? "groups" : "index")
        .Because(hub.Others.Select(FactReference.To), "in touch with it");

    private sealed record Hub(Party Party, EquatableArray<Party> Others, double Value, double Threshold, bool IsCut)
    {
        public string Names => Enumeration.Of(Others.Select(other => other.Name));
    }
}
