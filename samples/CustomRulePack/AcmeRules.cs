using Acme.Rules.Data;
using Collaboration.Rules.Packs;

namespace Acme.Rules;

/// <summary>The table of contents: every rule of Acme, by id.</summary>
public static class AcmeRules
{
    /// <summary>The rules of Acme, as a pack to be used beside others.</summary>
    public static RulePack Pack { get; } = new("Acme", "1.0.0", new("ACME"),
    [
        new DataWithoutTerms(),
    ]);
}
