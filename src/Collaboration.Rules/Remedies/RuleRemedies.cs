namespace Collaboration.Rules.Remedies;

/// <summary>Offers remedies for the diagnostics of one rule. Stateless, so that one object serves any number of threads.</summary>
public abstract class RuleRemedies
{
    /// <summary>The id of the rule, such as <c>CR0301</c>.</summary>
    public abstract string RuleId { get; }

    /// <summary>What could answer the diagnostic, best first; empty when nothing that is recorded could.</summary>
    /// <remarks>The same facts give the same remedies in the same order. Whether one works, and what it opens, is for <see cref="RemedyPlanner"/> to try.</remarks>
    public abstract IEnumerable<Remedy> Offer(RemedyRequest request);
}
