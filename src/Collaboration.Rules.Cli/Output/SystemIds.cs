using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>What the ids mean that are not those of rules about collaborations.</summary>
internal static class SystemIds
{
    public static IReadOnlyDictionary<string, string> Explanations { get; } = new SortedDictionary<string, string>(
        ProblemKind.OfAnalysis.Concat(ProblemKind.OfInput).ToDictionary(kind => kind.Id, kind => kind.Description), StringComparer.OrdinalIgnoreCase);
}
