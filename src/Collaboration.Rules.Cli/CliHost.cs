namespace Collaboration.Rules.Cli;

/// <summary>What a command may touch of the world.</summary>
/// <param name="In">Where <c>-</c> is read from.</param>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where everything else goes.</param>
/// <param name="UseColour">Whether <paramref name="Out"/> is a terminal whose user did not refuse colour.</param>
/// <param name="Clock">Says which day it is, where nobody names one.</param>
internal sealed record CliHost(TextReader In, TextWriter Out, TextWriter Error, bool UseColour, TimeProvider Clock)
{
    /// <summary>Whether <see cref="Out"/> is a terminal.</summary>
    public bool IsOutTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }
}
