using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>The text of an <c>.editorconfig</c> or <c>.globalconfig</c>, taken apart into sections and entries as Roslyn does.</summary>
/// <remarks>
/// A comment begins with <c>#</c> or <c>;</c>, also behind a heading or a value. A key ends at the first <c>=</c> or <c>:</c>. A line that is
/// none of these is passed over, unless it seems meant for the rules here: then it is kept in <see cref="Unreadable"/>.
/// </remarks>
internal sealed class ConfigurationText
{
    private readonly string _path;

    private ConfigurationText(string path)
    {
        _path = path;
        Sections = [new("", new(path, 1, 1))];
    }

    /// <summary>The sections in their order; the first is what comes before all headings.</summary>
    public List<ConfigurationSection> Sections { get; }

    /// <summary>Lines that begin like an entry for the rules here and are none.</summary>
    public List<SourceLocation> Unreadable { get; } = [];

    public static ConfigurationText Parse(string text, string path)
    {
        var parsed = new ConfigurationText(path);
        var number = 0;
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines()) parsed.Add(line, ++number);
        return parsed;
    }

    private void Add(ReadOnlySpan<char> line, int number)
    {
        var content = line.TrimStart();
        var column = line.Length - content.Length + 1;
        content = content[..EndOfContent(content)].TrimEnd();
        if (content.IsEmpty) return;
        if (content is "[]" || (content[0] == '[' && content[^1] != ']')) Sections.Add(new("", new(_path, number, column)) { IsUnreadable = true });
        else if (content[0] == '[') Sections.Add(new(content[1..^1].ToString(), new(_path, number, column + 1)));
        else if (Entry(content, new(_path, number, column)) is { } entry) Sections[^1].Entries.Add(entry);
        else if (IsMeantForRules(content)) Unreadable.Add(new(_path, number, column));
    }

    /// <summary>Where a comment begins, or the line ends. In a heading, a backslash takes the meaning from the next character.</summary>
    private static int EndOfContent(ReadOnlySpan<char> content)
    {
        var isHeading = content is ['[', ..];
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] is '#' or ';') return at;
            if (isHeading && content[at] == '\\') at++;
        }

        return content.Length;
    }

    private static ConfigurationEntry? Entry(ReadOnlySpan<char> content, SourceLocation at)
    {
        var sign = content.IndexOfAny('=', ':');
        if (sign <= 0) return null;
        var key = content[..sign].TrimEnd();
        foreach (var character in key)
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-' or '.')) return null;
        var value = content[(sign + 1)..].TrimStart();
        return new(key.ToString(), value.ToString(), at, at with { Column = at.Column + content.Length - value.Length });
    }

    private static bool IsMeantForRules(ReadOnlySpan<char> content) =>
        content.StartsWith(ConfigurationKeys.OwnPrefix, StringComparison.OrdinalIgnoreCase)
        || content.StartsWith($"{ConfigurationKeys.RulePrefix}CR", StringComparison.OrdinalIgnoreCase);
}
