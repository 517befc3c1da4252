namespace Collaboration.Rules.Cli.Output;

/// <summary>What the ids mean that are not those of rules about collaborations.</summary>
internal static class SystemIds
{
    public static IReadOnlyDictionary<string, string> Explanations { get; } = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["CR0001"] = "A rule failed. It was not assessed, and the other rules were. The exit code is 2, since the analysis is not complete.",
        ["CR0002"] = "A rule was stopped because one of its steps yielded too many rows, took too long or never returned. It was not assessed, and the other rules were.",
        ["CR0010"] = "An id points to a fact that is not recorded. The fact that holds it is kept; rules that follow the id find nothing.",
        ["CR0011"] = "An id is used twice for facts of one kind. The first fact counts.",
        ["CR0012"] = "A value is of the wrong type, outside its range, or missing where it is required. What could not be read is left out.",
        ["CR0013"] = "Two dates of a fact are out of order. Both are kept.",
        ["CR0014"] = "A property or a kind of fact is unknown, most often misspelt. It is left out.",
        ["CR0015"] = "The text is not JSON at this place. Reading goes on behind it.",
        ["CR0016"] = "The document exceeds a limit of depth, length or number. What is beyond is left out.",
        ["CR0017"] = "Facts contradict each other, or one contradicts itself. They are kept as they are.",
    };
}
