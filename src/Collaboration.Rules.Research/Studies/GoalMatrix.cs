using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Research.Studies;

/// <summary>How the goals of each two parties stand to each other. Immutable.</summary>
public sealed class GoalMatrix
{
    private readonly Dictionary<(string, string), double> _values;

    private GoalMatrix(IReadOnlyList<Party> parties, Dictionary<(string, string), double> values, double lowest) =>
        (Parties, _values, Lowest) = (parties, values, lowest);

    /// <summary>The parties that take part, by id.</summary>
    public IReadOnlyList<Party> Parties { get; }

    /// <summary>The value of two parties that are wholly at odds: −1 for relations, 0 for priorities. The value of full agreement is 1.</summary>
    public double Lowest { get; }

    /// <summary>The value of two parties, in either order; null where nothing is known of them, and of a party with itself.</summary>
    public double? this[Party one, Party other]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(one);
            ArgumentNullException.ThrowIfNull(other);
            return _values.TryGetValue(Key(one.Id, other.Id), out var value) ? value : null;
        }
    }

    /// <summary>By the relations recorded between the goals that the two own: those that support less those that conflict, as a share of all, −1 to 1.</summary>
    /// <remarks>Neutral relations and different priorities count in the whole only. A goal without an owner counts for nobody.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    public static GoalMatrix OfRelations(CollaborationSnapshot collaboration)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var between =
            from relation in collaboration.OfType<GoalRelation>()
            let one = collaboration.Find<Goal>(relation.From)?.Owner
            let other = collaboration.Find<Goal>(relation.To)?.Owner
            where one is not null && other is not null && one != other
            group Sign(relation.Kind) by Key(one, other);
        return new(Taking(collaboration), between.ToDictionary(pair => pair.Key, pair => pair.Average()), -1);
    }

    /// <summary>By the weights that the two give the shared goals: 1 less their <see cref="GoalPriorities.Divergences">divergence</see>, 0 to 1.</summary>
    /// <remarks>Of more than 50 parties only the two that diverge most have a value.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    public static GoalMatrix OfPriorities(CollaborationSnapshot collaboration)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var divergences = new QueryProgram<WeightDivergence>([GoalPriorities.Divergences]).Evaluate(new() { Facts = collaboration.Facts })[0];
        var known = divergences.Rows.Where(pair => pair.Value is not null);
        return new(Taking(collaboration), known.ToDictionary(pair => Key(pair.First.Party.Id, pair.Second.Party.Id), pair => 1 - pair.Value!.Value), 0);
    }

    private static IReadOnlyList<Party> Taking(CollaborationSnapshot collaboration) => [.. collaboration.OfType<Party>().Where(party => party.TakesPart)];

    private static (string, string) Key(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private static double Sign(GoalRelationKind kind) => kind switch
    {
        GoalRelationKind.Supports => 1,
        GoalRelationKind.Conflicts => -1,
        _ => 0,
    };
}
