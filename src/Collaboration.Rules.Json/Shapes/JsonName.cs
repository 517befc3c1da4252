namespace Collaboration.Rules.Json.Shapes;

/// <summary>Names in JSON: those of the code with a small first letter.</summary>
internal static class JsonName
{
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
