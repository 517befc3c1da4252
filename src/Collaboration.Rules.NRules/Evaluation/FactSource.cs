using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.NRules.Evaluation;

/// <summary>The facts of one kind, for conditions that know it only by its type.</summary>
internal abstract class FactSource
{
    public abstract Query<object> Rows { get; }

    public abstract EvidenceNeed Need(CoverageLevel minimum);

    public static FactSource Of(FactKind kind) => (FactSource)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(kind.FactType))!;

    private sealed class Typed<TFact> : FactSource
        where TFact : Fact
    {
        public override Query<object> Rows => Query.Facts<TFact>().Select(fact => (object)fact);

        public override EvidenceNeed Need(CoverageLevel minimum) => EvidenceNeed.Of<TFact, string>(minimum);
    }
}
