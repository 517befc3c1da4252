using Collaboration.Rules.Packs;

namespace NRulesHost;

/// <summary>The rules of this host; the tool finds them too, by <c>--pack</c>.</summary>
public static class HostRules
{
    public static RulePack Pack { get; } = new("Host", "1.0.0", new("HOST"), [new MandatedAsItStands()]);
}
