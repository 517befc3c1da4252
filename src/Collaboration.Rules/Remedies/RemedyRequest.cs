using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Remedies;

/// <summary>What a remedy is asked for: a diagnostic, and the facts in whose light it was found.</summary>
public sealed class RemedyRequest
{
    private readonly CollaborationSnapshot _collaboration;

    internal RemedyRequest(CollaborationSnapshot collaboration, Diagnostic diagnostic, string? phase)
    {
        (_collaboration, Diagnostic, Phase) = (collaboration, diagnostic, diagnostic.Scope ?? phase);
        Facts = Phase is null ? collaboration : collaboration.InPhase(Phase);
    }

    /// <summary>The diagnostic.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The facts of the phase in which it was found, or all.</summary>
    public CollaborationSnapshot Facts { get; }

    /// <summary>The phase that added facts belong to; null when the diagnostic holds throughout.</summary>
    public string? Phase { get; }

    /// <summary>The fact that is judged; null when it is none of this type or not recorded.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    public TFact? Subject<TFact>()
        where TFact : Fact => Facts.Find(Diagnostic.Subject) as TFact;

    /// <summary>The evidence of one type, each fact once, in the order of the diagnostic.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    public IEnumerable<TFact> Evidence<TFact>()
        where TFact : Fact => Diagnostic.Finding.Evidence.Select(evidence => Facts.Find(evidence.Fact)).OfType<TFact>().Distinct();

    /// <summary>An id that no fact of this type has: <paramref name="wish"/>, with a number when it is taken in any phase.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    public string FreeId<TFact>(string wish)
        where TFact : Fact
    {
        var id = wish;
        for (var number = 2; _collaboration.Find<TFact>(id) is not null; number++) id = FormattableString.Invariant($"{wish}-{number}");
        return id;
    }

    /// <summary>What a party is called; its id when it is not recorded.</summary>
    public string NameOf(string party) => Facts.Find<Party>(party)?.Name ?? party;
}
