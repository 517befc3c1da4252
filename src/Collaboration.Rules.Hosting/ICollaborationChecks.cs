using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Hosting;

/// <summary>Analyses collaborations as the host is configured, and tells the host's logs, traces and metrics of it. One for the host, shared by any number of threads.</summary>
/// <remarks>
/// When the configuration changes, analyses that begin later use the new options, and those under way end with the ones they began with. Options
/// that are not valid are logged, and the former ones stay.
/// </remarks>
public interface ICollaborationChecks
{
    /// <summary>The rules and options in effect now, with the date of today where the options ask for it.</summary>
    /// <remarks>For sessions, explanations and all else that takes an analyzer. Take it once for what belongs together; what is done with it is not measured.</remarks>
    ConfiguredRules Current { get; }

    /// <summary>Analyses a collaboration once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that is not recorded.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    AnalysisResult Analyze(CollaborationSnapshot collaboration, CancellationToken cancellation = default);

    /// <summary>Does an analysis of another form, such as that of a document with its suppressions, and measures it like <see cref="Analyze"/>.</summary>
    /// <param name="analyze">Does it, with the rules and options in effect. What it throws is measured as a failed analysis, and thrown.</param>
    /// <param name="result">Finds the result in what <paramref name="analyze"/> gave.</param>
    /// <typeparam name="T">What the analysis gives.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    T Run<T>(Func<ConfiguredRules, T> analyze, Func<T, AnalysisResult> result);
}
