namespace Collaboration.Rules.Json.Reading;

/// <summary>Finds where a property of a sound object stands, for the few problems that are only known once every fact is.</summary>
internal static class PropertyPlace
{
    /// <summary>Where the value of the property starts; where the object starts when it has no such property, or none that is spelt plainly.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">The opening brace of the object.</param>
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="maximumDepth">How deep the object may nest.</param>
    public static int Find(SourceText source, int start, string name, int maximumDepth)
    {
        var scanner = new JsonScanner(source.Text, new(), maximumDepth);
        var at = scanner.SkipTrivia(start + 1);
        while (source.Text[at] == '"')
        {
            var isIt = source.Text.AsSpan(at + 1).StartsWith($"{name}\"");
            scanner.TryText(ref at);
            at = scanner.SkipTrivia(scanner.SkipTrivia(at) + 1);
            if (isIt) return at;
            scanner.TryPass(ref at, nestedIds: true);
            at = scanner.SkipTrivia(at);
            if (source.Text[at] == ',') at = scanner.SkipTrivia(at + 1);
        }

        return start;
    }
}
