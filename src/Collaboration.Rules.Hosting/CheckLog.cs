using Microsoft.Extensions.Logging;

namespace Collaboration.Rules.Hosting;

/// <summary>What is logged. The ids of events stay the same from version to version.</summary>
internal static partial class CheckLog
{
    [LoggerMessage(1, LogLevel.Information, "{Rules} rules are in effect")]
    public static partial void InEffect(this ILogger logger, int rules);

    [LoggerMessage(2, LogLevel.Error, "The changed options are not valid, and the former ones stay: {Faults}")]
    public static partial void Refused(this ILogger logger, string faults);

    [LoggerMessage(3, LogLevel.Debug, "An analysis reported {Diagnostics} diagnostics in {Milliseconds} ms")]
    public static partial void Ended(this ILogger logger, int diagnostics, double milliseconds);

    [LoggerMessage(4, LogLevel.Warning, "An analysis did not end: {Error}")]
    public static partial void Broken(this ILogger logger, string error, Exception exception);

    [LoggerMessage(5, LogLevel.Debug, "An analysis was cancelled")]
    public static partial void Cancelled(this ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "{Message}")]
    public static partial void RuleFailed(this ILogger logger, string message);

    [LoggerMessage(7, LogLevel.Debug, "{Message}")]
    public static partial void RuleFailedAgain(this ILogger logger, string message);
}
