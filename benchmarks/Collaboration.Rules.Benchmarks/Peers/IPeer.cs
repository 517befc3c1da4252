using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>A way to evaluate the eight rules of the workload. Any engine takes part by this interface alone.</summary>
public interface IPeer
{
    string Name { get; }

    /// <summary>The largest world that the peer can be asked to evaluate in reasonable time.</summary>
    int LargestWorld { get; }

    /// <summary>Whether <see cref="Update"/> follows a change; else it evaluates everything anew.</summary>
    bool IsIncremental { get; }

    /// <summary>Evaluates a world once.</summary>
    void Evaluate(World world);

    /// <summary>Evaluates a world, and gets ready to follow its updates.</summary>
    void Open(World world);

    /// <summary>Takes in one update of the opened world, which already has it.</summary>
    void Update(FactUpdate update);

    /// <summary>What was last found, whatever the order: the sum of the diagnoses' hashes. Never timed.</summary>
    ulong Hash();
}
