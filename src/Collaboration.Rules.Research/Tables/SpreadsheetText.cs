namespace Collaboration.Rules.Research.Tables;

/// <summary>Keeps texts that others wrote from being run as formulas.</summary>
internal static class SpreadsheetText
{
    /// <summary>The text, with an apostrophe before what a spreadsheet would calculate. White space that leads is looked past: spreadsheets do too.</summary>
    public static string Harmless(string text) => text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..]
        || text is ['\t' or '\r' or '\n', ..]
            ? "'" + text
            : text;
}
