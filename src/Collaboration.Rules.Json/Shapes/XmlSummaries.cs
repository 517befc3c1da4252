using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>The summaries of an XML documentation file, as plain text.</summary>
internal sealed partial class XmlSummaries
{
    private readonly Dictionary<string, string> _byMember = new(StringComparer.Ordinal);

    /// <param name="documentation">The file of each assembly.</param>
    /// <exception cref="System.Xml.XmlException">One of them is not XML.</exception>
    public XmlSummaries(params ReadOnlySpan<TextReader> documentation)
    {
        foreach (var file in documentation)
            foreach (var member in XDocument.Load(file).Descendants("member"))
                if (member.Element("summary") is { } summary) _byMember.Add((string)member.Attribute("name")!, Plain(summary));
    }

    public string? Of(Type type) => _byMember.GetValueOrDefault($"T:{type.FullName}");

    public string? Of(PropertyInfo property) => _byMember.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private static string Plain(XElement summary) =>
        WhiteSpace().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Value.Length: > 0 } element => element.Value,
        XElement element => NameIn((string?)element.Attribute("cref") ?? (string?)element.Attribute("langword") ?? ""),
        _ => "",
    };

    private static string NameIn(string reference) => reference[(reference.LastIndexOfAny(['.', ':']) + 1)..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
