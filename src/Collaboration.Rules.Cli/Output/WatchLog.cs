using System.Globalization;

namespace Collaboration.Rules.Cli.Output;

/// <summary>A line for each change, and one that sums them up.</summary>
internal sealed class WatchLog(TextWriter writer, bool useColour)
{
    private const int Red = 31;
    private const int Green = 32;
    private const int Yellow = 33;

    public void Write(LiveChanges changes)
    {
        Write("opened ", Red, changes.Opened);
        Write("updated", Yellow, changes.Updated);
        Write("closed ", Green, changes.Closed);
        writer.WriteLine($"{changes.Opened.Count} opened, {changes.Updated.Count} updated, {changes.Closed.Count} closed; {changes.Open} open");
        writer.Flush();
    }

    private void Write(string word, int colour, IEnumerable<LiveFinding> findings)
    {
        var shown = useColour ? string.Create(CultureInfo.InvariantCulture, $"\e[{colour}m{word}\e[0m") : word;
        foreach (var finding in findings.OrderBy(one => one.Place.Path, StringComparer.Ordinal).ThenBy(one => one.Place.Line).ThenBy(one => one.Place.Column))
            writer.WriteLine($"{shown}  {PlainText.OneLine($"{finding.Place}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}")}");
    }
}
