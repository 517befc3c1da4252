namespace Collaboration.Rules.Engine.Queries;

/// <summary>Which members a lambda reads, by its text.</summary>
internal static class MemberPath
{
    private const string Static = "static ";
    private const string Arrow = "=>";

    /// <returns><c>Party.Name</c> for <c>role => role.Party.Name</c>; null for a text that is more than such a path, or another thing.</returns>
    public static string? Of(string? text)
    {
        if (text is null) return null;
        var lambda = text.StartsWith(Static, StringComparison.Ordinal) ? text.AsSpan(Static.Length) : text;
        var arrow = lambda.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0) return null;
        var parameter = lambda[..arrow].Trim();
        var body = lambda[(arrow + Arrow.Length)..].Trim();
        if (!IsName(parameter) || !body.StartsWith(parameter, StringComparison.Ordinal)) return null;
        var members = body[parameter.Length..];
        if (members is not ['.', .. var path]) return null;
        foreach (var segment in path.Split('.'))
            if (!IsName(path[segment])) return null;
        return path.ToString();
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsAsciiDigit(text[0])) return false;
        foreach (var character in text)
            if (character != '_' && !char.IsLetterOrDigit(character)) return false;
        return true;
    }
}
