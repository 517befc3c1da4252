using System.Collections.Immutable;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Rules;

/// <summary>
/// What a rule judges and by which evidence. Immutable: each method gives a new definition.
/// <para>For each subject the engine derives one outcome, in this order:</para>
/// <list type="number">
/// <item>violation, when a report names it whose needs are met, even where the rule does not say that it judges it;</item>
/// <item>not assessed, when a need of the rule itself is not met, or the rule says that it leaves the subject open;</item>
/// <item>clear, when the rule clears it by positive evidence, or all that any report needs was completely recorded;</item>
/// <item>not assessed otherwise: nothing was found, but not all was recorded.</item>
/// </list>
/// <para>Without subjects there is one outcome: not assessed if their kind or a need was not recorded, else not applicable.</para>
/// </summary>
public sealed record RuleDefinition
{
    private RuleDefinition(QueryDefinition<FactReference> subjects, ImmutableArray<EvidenceNeed> subjectNeeds) =>
        (Subjects, SubjectNeeds) = (subjects, subjectNeeds);

    /// <summary>The types of the facts that the rule reads, each once, by name. Facts of which it only needs to know how completely they were recorded are not among them.</summary>
    public IReadOnlyList<Type> FactTypes
    {
        get
        {
            var seen = new HashSet<Definition>(ReferenceEqualityComparer.Instance);
            var open = new Stack<Definition>([Subjects, .. Reports.Select(report => report.Findings), .. Cleared, .. LeftOpen.Select(left => left.Subjects)]);
            while (open.TryPop(out var definition))
                if (seen.Add(definition)) foreach (var input in definition.Inputs) open.Push(input);
            return [.. seen.Select(definition => definition.FactType).OfType<Type>().Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal)];
        }
    }

    internal QueryDefinition<FactReference> Subjects { get; }

    internal ImmutableArray<EvidenceNeed> SubjectNeeds { get; }

    internal IEnumerable<EvidenceNeed> AllNeeds => [.. SubjectNeeds, .. RuleNeeds, .. Reports.SelectMany(report => report.Needs)];

    internal ImmutableArray<EvidenceNeed> RuleNeeds { get; private init; } = [];

    internal ImmutableArray<(QueryDefinition<Finding> Findings, ImmutableArray<EvidenceNeed> Needs)> Reports { get; private init; } = [];

    internal ImmutableArray<QueryDefinition<FactReference>> Cleared { get; private init; } = [];

    internal ImmutableArray<(QueryDefinition<FactReference> Subjects, string Missing)> LeftOpen { get; private init; } = [];

    /// <summary>A rule that judges each of these facts; some of their kind must have been recorded.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    public static RuleDefinition Judge<TFact>(Query<TFact> subjects)
        where TFact : notnull, IFact<string> =>
        new(Set(subjects.Select(FactReference.To)), [EvidenceNeed.Of<TFact, string>(CoverageLevel.Partial)]);

    /// <summary>A rule that judges each of these subjects, wherever they come from.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="kinds">Where they come from: without subjects and with none of these met, the rule is not assessed.</param>
    public static RuleDefinition Judge(Query<FactReference> subjects, params ReadOnlySpan<EvidenceNeed> kinds) => new(Set(subjects), [.. kinds]);

    /// <summary>Adds what must have been recorded before anything can be concluded.</summary>
    public RuleDefinition Needs(params ReadOnlySpan<EvidenceNeed> needs) => this with { RuleNeeds = [.. RuleNeeds, .. needs] };

    /// <summary>Adds a pipeline of violations, of which a rule may have up to 64.</summary>
    /// <param name="violations">One row for each violation; rows that make equal findings are one.</param>
    /// <param name="describe">Makes the finding of a row.</param>
    /// <param name="needs">What else must have been recorded for this pipeline to be believed; typically all of what it found absent.</param>
    /// <typeparam name="T">The type of the rows.</typeparam>
    public RuleDefinition Report<T>(Query<T> violations, Func<T, Finding> describe, params ReadOnlySpan<EvidenceNeed> needs)
        where T : notnull => this with { Reports = [.. Reports, (Set(violations.Select(describe)), [.. needs])] };

    /// <summary>Adds subjects that are known to be in order, however little was recorded besides.</summary>
    public RuleDefinition Clear(Query<FactReference> subjects) => this with { Cleared = [.. Cleared, Set(subjects)] };

    /// <summary>Adds subjects that cannot be judged because something about them is unknown.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="missing">What would have to be known, such as <c>whether the fit was assessed</c>.</param>
    public RuleDefinition LeaveOpen(Query<FactReference> subjects, string missing)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(missing);
        return this with { LeftOpen = [.. LeftOpen, (Set(subjects), missing)] };
    }

    private static DistinctDefinition<T> Set<T>(Query<T> query)
        where T : notnull => new(query.Definition);
}
