using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Rules;

/// <summary>
/// Judges subjects by evidence: a descriptor, settings, and one definition made of queries. A rule holds no state of its own, so one
/// object serves any number of programs and threads.
/// </summary>
public abstract class Rule
{
    /// <summary>What all diagnostics of the rule have in common.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The settings of the rule; none by default.</summary>
    public virtual IReadOnlyList<Setting> Settings => [];

    /// <summary>Says what the rule judges, by which evidence. Called once for each program that the rule is compiled into.</summary>
    /// <remarks>If it throws, the rule is reported as failed and the other rules of the program go on.</remarks>
    public abstract RuleDefinition Define();

    /// <summary>The need for some facts of a type to have been recorded: for rules that conclude from what is there.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    protected static EvidenceNeed Recorded<TFact>()
        where TFact : notnull, IFact<string> => EvidenceNeed.Of<TFact, string>(CoverageLevel.Partial);

    /// <summary>The need for all facts of a type to have been recorded: for rules that conclude from what is not there.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    protected static EvidenceNeed Complete<TFact>()
        where TFact : notnull, IFact<string> => EvidenceNeed.Of<TFact, string>(CoverageLevel.Complete);
}
