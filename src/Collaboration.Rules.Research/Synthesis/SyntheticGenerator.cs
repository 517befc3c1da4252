using Collaboration.Rules.Engine;
using Collaboration.Rules.Research.Synthesis.Baseline;
using Collaboration.Rules.Research.Synthesis.Planters;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>Draws collaborations that are healthy but for what is planted in them. Immutable; shared by any number of threads.</summary>
/// <remarks>
/// The same options and the same index give the same collaboration, in any order and on any machine. Anti-patterns are planted independently
/// of each other, each at its rate; how gross each is, is uniform from 0 to 1.
/// </remarks>
public sealed class SyntheticGenerator
{
    private readonly SynthesisOptions _options;

    /// <summary>A generator.</summary>
    /// <param name="options">What to generate; null for the default.</param>
    public SyntheticGenerator(SynthesisOptions? options = null) => _options = options ?? SynthesisOptions.Default;

    /// <summary>The collaboration of an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public SyntheticCollaboration Generate(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var draft = new CollaborationDraft(_options.AsOf);
        HealthyCollaboration.Write(draft, new Draw(_options.Seed, index, stream: 0), index);
        var plantings = PlanterList.All.Select(planter => Plant(planter, draft, index)).OfType<Planting>().ToEquatableArray();
        return new(index, _options.AsOf, draft.Build(), plantings);
    }

    /// <summary>The collaborations of the first indexes, one by one.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative; thrown at once.</exception>
    public IEnumerable<SyntheticCollaboration> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Enumerable.Range(0, count).Select(Generate);
    }

    private Planting? Plant(Planter planter, CollaborationDraft draft, int index)
    {
        var draw = new Draw(_options.Seed, index, 1 + (int)planter.Pattern);
        if (draw.Chance(_options.RateOf(planter.Pattern)))
        {
            var form = draw.One(planter.Forms);
            var severity = draw.Share();
            return new(planter.Pattern, form.Name, severity, form.Plant(draft, draw, severity).ToEquatableArray(), IsNearMiss: false);
        }

        if (!draw.Chance(_options.NearMissRate)) return null;
        return new(planter.Pattern, planter.NearMiss.Name, 0, planter.NearMiss.Plant(draft, draw, 0).ToEquatableArray(), IsNearMiss: true);
    }
}
