using System.CommandLine;
using System.CommandLine.Parsing;

namespace Collaboration.Rules.Cli;

/// <summary>Says what was probably meant by a word that is not known.</summary>
internal static class Suggestion
{
    /// <summary>A sentence with a blank before it, or nothing when no word is close.</summary>
    public static string For(string word, IEnumerable<string> known) =>
        new Spelling().Closest(word, known) is { } closest ? $" Did you mean '{closest}'?" : "";

    /// <summary>The same for an option of the command that <paramref name="result"/> belongs to.</summary>
    public static string ForOption(string word, SymbolResult? result)
    {
        for (; result is not null; result = result.Parent)
            if (result is CommandResult { Command: var command }) return For(word, command.Options.Select(option => option.Name));
        return "";
    }

    /// <summary>The same for each word that a command line has too many, an option or a command.</summary>
    public static IEnumerable<string> For(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var word in parsed.UnmatchedTokens)
        {
            var known = word.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(sub => sub.Name);
            if (For(word, known).TrimStart() is { Length: > 0 } suggestion) yield return suggestion;
        }
    }
}
