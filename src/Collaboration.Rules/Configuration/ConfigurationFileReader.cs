using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration.Globs;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>Reads one file into wishes and problems. Whatever is in the file, reading it ends soon and throws nothing.</summary>
internal sealed class ConfigurationFileReader(RuleCatalogue rules, IConfigurationFiles files)
{
    public const string GlobalName = ".globalconfig";
    public const int LongestFile = 1_000_000;
    private const int MostProblems = 100;
    private const int LevelOfGlobalName = 100;

    /// <summary>Reads a file; null when there is none.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="depth">How deep its folder lies.</param>
    /// <param name="isGiven">Whether the user named it, which makes it global whatever it says.</param>
    public ConfigurationFile? Read(string path, string name, int depth, bool isGiven)
    {
        var start = new SourceLocation(name, 1, 1);
        try
        {
            using var reader = files.Open(path);
            if (reader is null) return null;
            return BoundedText.ReadToEnd(reader, LongestFile) is { } text
                ? Interpret(text, path, name, depth, isGiven)
                : Broken(ConfigurationProblems.TooLong(start, LongestFile));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Broken(ConfigurationProblems.NotReadable(start, exception.Message.TrimEnd('.')));
        }
    }

    private static ConfigurationFile Broken(InputProblem problem) => ConfigurationFile.Empty with { Problems = [problem] };

    private ConfigurationFile Interpret(string text, string path, string name, int depth, bool isGiven)
    {
        if (text.IndexOf('\0', StringComparison.Ordinal) is var zero and >= 0) return Broken(ConfigurationProblems.NotText(LocationOf(text, zero, name)));
        var parsed = ConfigurationText.Parse(text, name);
        var preamble = parsed.Sections[0].Entries;
        var hasGlobalName = path.EndsWith($"/{GlobalName}", StringComparison.OrdinalIgnoreCase);
        var isGlobal = isGiven || hasGlobalName || preamble.Exists(entry => entry.Is("is_global", "true"));
        var position = isGlobal ? new WishPosition(false, LevelOf(preamble, hasGlobalName), 0, 0) : new WishPosition(false, 0, depth, 0);
        var layer = isGiven ? ConfigurationLayer.GivenConfig : isGlobal ? ConfigurationLayer.GlobalConfig : ConfigurationLayer.EditorConfig;

        var reader = new EntryReader(rules, new Spelling());
        var problems = parsed.Unreadable.ConvertAll(ConfigurationProblems.Unreadable);
        var sections = new List<FileSection>();
        foreach (var section in parsed.Sections)
        {
            if (section.IsUnreadable)
            {
                if (Wishes(section, layer, position, reader, []).Count > 0) problems.Add(ConfigurationProblems.UnreadableHeading(section.At));
                continue;
            }

            var found = problems.Count;
            var wishes = Wishes(section, layer, position, reader, problems);
            if (wishes.Count == 0 && problems.Count == found) continue;
            var made = isGlobal ? GlobalSection(section, wishes, problems) : LocalSection(section, wishes, path, problems);
            if (made is { Wishes.Count: > 0 }) sections.Add(made);
        }

        return new(sections, Limited(problems)) { IsRoot = preamble.Exists(entry => entry.Is("root", "true")) };
    }

    private static SourceLocation LocationOf(string text, int offset, string name)
    {
        var line = 1;
        var lineStart = 0;
        for (var at = 0; at < offset; at++)
        {
            if (text[at] is not ('\n' or '\r') || (text[at] == '\r' && text[at + 1] == '\n')) continue;
            line++;
            lineStart = at + 1;
        }

        return new(name, line, offset - lineStart + 1);
    }

    private static int LevelOf(List<ConfigurationEntry> preamble, bool hasGlobalName)
    {
        var entry = preamble.FindLast(entry => entry.Key.Equals("global_level", StringComparison.OrdinalIgnoreCase));
        if (int.TryParse(entry?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level)) return level;
        return hasGlobalName ? LevelOfGlobalName : 0;
    }

    private static List<Wish> Wishes(
        ConfigurationSection section, ConfigurationLayer layer, WishPosition position, EntryReader reader, List<InputProblem> problems)
    {
        var wishes = new List<Wish>();
        foreach (var entry in section.Entries)
        {
            var reading = reader.Read(entry);
            if (reading.Problem is not null) problems.Add(reading.Problem);
            if (reading.Value is null) continue;
            var isForPath = layer != ConfigurationLayer.EditorConfig && section.Name.Length > 0;
            wishes.Add(new(layer, reading.Target, reading.Value)
            {
                Key = entry.Key,
                Location = entry.KeyAt,
                Position = position with { IsForPath = isForPath, Line = entry.KeyAt.Line },
            });
        }

        return wishes;
    }

    /// <summary>In a global file the name of a section is the path of one document.</summary>
    private static FileSection? GlobalSection(ConfigurationSection section, List<Wish> wishes, List<InputProblem> problems)
    {
        if (section.Name.Length == 0) return new(wishes);
        if (DocumentPaths.IsAbsolute(section.Name)) return new(wishes) { Document = DocumentPaths.WithSlashes(section.Name) };
        problems.Add(ConfigurationProblems.SectionInGlobal(section.At, section.Name));
        return null;
    }

    /// <summary>What comes before all headings means no document, as editorconfig.org has it.</summary>
    private static FileSection? LocalSection(ConfigurationSection section, List<Wish> wishes, string path, List<InputProblem> problems)
    {
        if (section.Name.Length > Glob.LongestPattern)
        {
            problems.Add(ConfigurationProblems.SectionTooLong(section.At, Glob.LongestPattern));
            return null;
        }

        if (section.Name.Length > 0) return new(wishes) { Folder = DocumentPaths.FolderOf(path), Pattern = new(section.Name) };
        if (wishes.Count > 0) problems.Add(ConfigurationProblems.BeforeSections(wishes[0].Location!.Value));
        return null;
    }

    private static InputProblem[] Limited(List<InputProblem> problems)
    {
        InputProblem[] ordered = [.. problems.OrderBy(problem => problem.Location.Line).ThenBy(problem => problem.Location.Column)];
        if (ordered.Length <= MostProblems) return ordered;
        return [.. ordered.Take(MostProblems), ConfigurationProblems.MoreProblems(ordered[MostProblems].Location, ordered.Length - MostProblems)];
    }
}
