using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Tests.Sarif;

/// <summary>A rule that throws on the first fact, from an assembly without pages.</summary>
internal sealed class FailingRule : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("CR9001", "It fails", "Party '{party}' fails", "Tests", DiagnosticSeverity.Warning);

    public override RuleDefinition Define() => RuleDefinition
        .Judge(Query.Facts<Party>())
        .Report(Query.Facts<Party>().Where(_ => throw new InvalidOperationException("on purpose")), party => Finding.On(party.Reference).With("party", party.Name));
}
