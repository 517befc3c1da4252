using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Cli.Output;

/// <summary>A problem or a diagnostic of a document that is watched.</summary>
internal sealed record LiveFinding(SourceLocation Place, DiagnosticSeverity Severity, string Id, string Message)
{
    public bool SaysTheSameAs(LiveFinding other) => (Severity, Message) == (other.Severity, other.Message);
}
