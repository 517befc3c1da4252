using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>How much of each type of fact was recorded, as declared and as the facts show.</summary>
internal sealed class Coverage(Network network)
{
    private readonly Dictionary<Type, CoverageLevel> _declared = [];

    /// <summary>The date rules are judged as of; a rule that uses it needs it as it needs facts.</summary>
    public DateOnly? AsOf { get; set; }

    public IReadOnlyDictionary<Type, CoverageLevel> Declared => _declared;

    public void Declare(Type factType, CoverageLevel? level)
    {
        if (level is { } declared) _declared[factType] = declared;
        else _declared.Remove(factType);
    }

    /// <summary>What is declared; else complete with facts and none without. Facts contradict a declared none, and make it partial.</summary>
    public CoverageLevel Of(Type factType)
    {
        var hasFacts = network.CountOf(factType) > 0;
        if (!_declared.TryGetValue(factType, out var declared)) return hasFacts ? CoverageLevel.Complete : CoverageLevel.None;
        return declared == CoverageLevel.None && hasFacts ? CoverageLevel.Partial : declared;
    }

    public bool Meets(EvidenceNeed need) => Of(need.FactType) >= need.Minimum;
}
