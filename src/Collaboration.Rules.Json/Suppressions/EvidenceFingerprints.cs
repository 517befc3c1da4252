using System.Security.Cryptography;
using System.Text;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Shapes;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>Tells whether a diagnostic still rests on the same facts: 16 hexadecimal digits over the content of these.</summary>
/// <remarks>
/// The facts are those that the diagnostic is about and those of its evidence. Their order, the layout of the document and all other
/// facts make no difference; any property of theirs does, and so does a fact that comes or goes. For one thread.
/// </remarks>
/// <param name="facts">The facts that were analysed.</param>
public sealed class EvidenceFingerprints(CollaborationSnapshot facts)
{
    private readonly Dictionary<FactReference, string> _contents = [];

    /// <summary>The fingerprint of what a diagnostic rests on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public string Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return Digest(string.Join('\n', RestsOn(diagnostic).Distinct().Order().Select(Content)), 8);
    }

    private static IEnumerable<FactReference> RestsOn(Diagnostic diagnostic) =>
        [.. diagnostic.Finding.About, .. diagnostic.Finding.Evidence.Select(evidence => evidence.Fact)];

    private string Content(FactReference reference)
    {
        if (_contents.TryGetValue(reference, out var known)) return known;
        var content = facts.Find(reference) is { } fact ? Canonical(fact) : "";
        return _contents[reference] = Digest($"{reference.Kind}\n{reference.Id}\n{content}", SHA256.HashSizeInBytes);
    }

    /// <summary>The fact in JSON, with properties in the order of their names, so that the order of the code does not matter either.</summary>
    private static string Canonical(Fact fact)
    {
        using var writer = new JTokenWriter();
        FactShapes.Of(FactKinds.Of(fact.GetType())).Write(writer, fact);
        return Sorted(writer.Token!).ToString(Newtonsoft.Json.Formatting.None);
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JObject record => new JObject(record.Properties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => new JProperty(property.Name, Sorted(property.Value)))),
        JArray list => new JArray(list.Select(Sorted)),
        _ => token,
    };

    private static string Digest(string text, int bytes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
}
