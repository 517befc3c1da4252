using System.Globalization;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Says at the end of a line that, why and for how long a diagnostic is suppressed.</summary>
internal static class SuppressionText
{
    public static string Of(Suppression? suppression)
    {
        if (suppression is null) return "";
        var owner = suppression.Owner is null ? "" : $", by {suppression.Owner}";
        var until = suppression.Until is { } day ? string.Create(CultureInfo.InvariantCulture, $", until {day:yyyy-MM-dd}") : "";
        var reason = suppression.Justification.Length > 0 ? suppression.Justification : "no reason given";
        return $" (suppressed{owner}{until}: {reason})";
    }
}
