using System.Collections.Frozen;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>Writes a subject as one text and reads it back: its kind, a colon and its id, as <c>Activity:delivery</c>.</summary>
public static class SubjectText
{
    /// <summary>A kind is called as in messages and results, <c>Activity</c>, or as in documents, <c>activity</c>.</summary>
    private static readonly FrozenDictionary<string, string> ByName = FactKinds.All
        .SelectMany(kind => new[] { kind.Name, kind.FactType.Name }, (kind, name) => (name, kind.FactType.Name))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>The names that a kind can be called by, in ordinal order.</summary>
    public static IReadOnlyList<string> KindNames { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The subject as text; <see cref="TryParse"/> reads it back where the kind is one of facts.</summary>
    public static string Of(FactReference subject) => $"{subject.Kind}:{subject.Id}";

    /// <summary>Reads a subject. The first colon ends the kind, so that ids may hold others.</summary>
    /// <returns>False when there is no colon, no such kind of fact, or the id is blank.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(string text, out FactReference subject)
    {
        ArgumentNullException.ThrowIfNull(text);
        subject = default;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || string.IsNullOrWhiteSpace(text[(colon + 1)..]) || !ByName.TryGetValue(text[..colon], out var kind)) return false;
        subject = new(kind, text[(colon + 1)..]);
        return true;
    }
}
