using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>Facts while they are being drawn, in the order in which they were added. Mutable, for one thread.</summary>
internal sealed class CollaborationDraft(DateOnly asOf)
{
    private readonly List<Fact> _facts = [];

    public DateOnly AsOf { get; } = asOf;

    public string[] Parties => [.. Of<Party>().Select(party => party.Id)];

    public IReadOnlyList<TFact> Of<TFact>() => [.. _facts.OfType<TFact>()];

    public TFact Add<TFact>(TFact fact)
        where TFact : Fact
    {
        _facts.Add(fact);
        return fact;
    }

    public TFact Replace<TFact>(TFact fact)
        where TFact : Fact
    {
        _facts[_facts.FindIndex(known => known.Reference == fact.Reference)] = fact;
        return fact;
    }

    public void Remove(Fact fact) => _facts.RemoveAll(known => known.Reference == fact.Reference);

    public PartialDate DaysAgo(int days) => PartialDate.From(AsOf.AddDays(-days));

    public CollaborationSnapshot Build() => new CollaborationBuilder().AddRange(_facts).Build();
}
