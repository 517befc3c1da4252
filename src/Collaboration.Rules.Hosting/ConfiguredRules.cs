using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Hosting;

/// <summary>Rules together with the options they are to be used with. Immutable, so that a reload never mixes the former with the next.</summary>
/// <param name="Analyzer">The rules.</param>
/// <param name="Options">Severities, settings, scope, date and budgets.</param>
public sealed record ConfiguredRules(CollaborationAnalyzer Analyzer, AnalysisOptions Options);
