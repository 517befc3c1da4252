namespace Collaboration.Rules.Cli.Packs;

/// <summary>Packs cannot be used. Each fault names the thing, what is wrong and what to do.</summary>
internal sealed class RulePackException(params IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    public IReadOnlyList<string> Faults => faults;
}
