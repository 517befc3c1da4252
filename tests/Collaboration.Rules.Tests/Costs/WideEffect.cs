using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Tests.Costs;

/// <summary>A kind of fact of which a rule has to look at more than a few others when one changes, and why.</summary>
/// <param name="Rule">The name of the rule's class.</param>
/// <param name="Kind">The name of the fact's type.</param>
/// <param name="Reach">What its cost may grow with.</param>
/// <param name="Reason">Why.</param>
internal sealed record WideEffect(string Rule, string Kind, Reach Reach, string Reason)
{
    private const string ShareOfAll = "every party's share of the decisions is of all decisions";
    private const string ShareOfAccountabilities = "every holder's share of the accountabilities is of all, and its load is held against the median";
    private const string AllContacts = "who links whom is a question about the network of all contacts";
    private const string AllChecks = "a check binds all parties but one, so all checks are one list";
    private const string LoadOfAll = "every holder's load is held against that of all and of the median holder";
    private const string GuardsAll = "a safeguard that names no area guards all of them";

    /// <summary>All that are known; a rule that is not here costs the same in a collaboration of any size.</summary>
    public static IReadOnlyList<WideEffect> All { get; } =
    [
        new("PriorityDivergence", "CollaborationProfile", Reach.Parties, "it names all parties that have priorities"),
        new("PriorityDivergence", "Party", Reach.Pairs, "a party with priorities is compared with each other one"),
        new("PriorityDivergence", "Goal", Reach.Pairs, "a shared goal that comes or goes changes the priorities of all parties"),
        new("PriorityDivergence", "GoalPriority", Reach.Pairs, "a party with priorities is compared with each other one"),
        new("PurposeNotShared", "Purpose", Reach.Parties, "every party is held against every purpose"),
        new("EverybodyResponsible", "Party", Reach.Parties, "everybody is all parties"),
        new("AccountabilityOverload", "Assignment", Reach.Parties, LoadOfAll),
        new("AccountabilityOverload", "Role", Reach.Parties, LoadOfAll),
        new("AccountabilityOverload", "Person", Reach.Parties, LoadOfAll),
        new("AccountabilityOverload", "Party", Reach.Parties, LoadOfAll),
        new("ResourceDominance", "Safeguard", Reach.Parties, AllChecks),
        new("ResourceDominance", "DecisionRight", Reach.Parties, AllChecks),
        new("ResourceDominance", "DecisionArea", Reach.Parties, AllChecks),
        new("ResourceDominance", "Role", Reach.Parties, AllChecks),
        new("ResourceDominance", "Person", Reach.Parties, AllChecks),
        new("InformationHub", "Party", Reach.Pairs, AllContacts),
        new("InformationHub", "Channel", Reach.Pairs, AllContacts),
        new("InformationHub", "Tie", Reach.Pairs, AllContacts),
        new("InformationHub", "Meeting", Reach.Pairs, AllContacts),
        new("InformationHub", "Exchange", Reach.Pairs, AllContacts),
        new("InformationSilo", "CollaborationProfile", Reach.Parties, "it names the parties of every group"),
        new("InformationSilo", "Party", Reach.Pairs, AllContacts),
        new("InformationSilo", "Channel", Reach.Pairs, AllContacts),
        new("InformationSilo", "Tie", Reach.Pairs, AllContacts),
        new("InformationSilo", "Meeting", Reach.Pairs, AllContacts),
        new("InformationSilo", "Exchange", Reach.Pairs, AllContacts),
        new("DecisionMonopoly", "Decision", Reach.Parties, ShareOfAll),
        new("NoChecksAndBalances", "Decision", Reach.Parties, ShareOfAll),
        new("NoChecksAndBalances", "Safeguard", Reach.Parties, AllChecks),
        new("NoChecksAndBalances", "DecisionRight", Reach.Parties, AllChecks),
        new("NoChecksAndBalances", "DecisionArea", Reach.Parties, AllChecks),
        new("NoChecksAndBalances", "Role", Reach.Parties, AllChecks),
        new("NoChecksAndBalances", "Person", Reach.Parties, AllChecks),
        new("NoBehaviourStandards", "Decision", Reach.Parties, ShareOfAll),
        new("VotingDictator", "Safeguard", Reach.Parties, GuardsAll),
        new("PowerlessVoter", "Safeguard", Reach.Parties, GuardsAll),
        new("VotingPowerOutOfProportion", "Safeguard", Reach.Parties, GuardsAll),
    ];

    /// <summary>What the cost of changing such a fact may grow with.</summary>
    public static Reach Of(Rule rule, string kind) =>
        All.SingleOrDefault(effect => effect.Rule == rule.GetType().Name && effect.Kind == kind)?.Reach ?? Reach.Neighbours;

    /// <summary>Whether a rule compares each party with each other one.</summary>
    public static bool ComparesPairs(string rule) => All.Any(effect => effect.Rule == rule && effect.Reach == Reach.Pairs);
}
