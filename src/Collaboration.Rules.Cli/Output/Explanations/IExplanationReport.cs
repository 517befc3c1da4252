using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Cli.Output.Explanations;

/// <summary>Takes explanations one by one and writes them in one format; ends what it wrote when disposed of.</summary>
internal interface IExplanationReport : IDisposable
{
    void Add(CollaborationDocument document, RuleExplanation explanation, bool onlyWhyNot);
}
