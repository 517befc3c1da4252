using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Shapes;

namespace Collaboration.Rules.Json.Reading;

/// <summary>The names that the document itself uses, above those of the facts.</summary>
internal static class DocumentKeys
{
    public const string Schema = "$schema";
    public const string Profile = "collaboration";
    public const string Coverage = "coverage";
    public const string Facts = "facts";
    public const string Suppressions = "suppressions";

    public static readonly FactKind ProfileKind = FactKinds.Of<CollaborationProfile>();

    public static readonly IReadOnlyList<string> Root = [Schema, Profile, Coverage, Suppressions, Facts];

    /// <summary>The keys of the lists of facts, in the order of the kinds.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. FactKinds.All.Where(kind => kind.Plural is not null).Select(CoverageKey)];

    /// <summary>The keys of lists of facts that are names of properties, too, so that in a damaged text they may be either.</summary>
    public static readonly IReadOnlySet<string> KindsThatAreProperties = FactKinds.All
        .SelectMany(kind => kind.FactType.GetProperties(), (_, property) => JsonName.Of(property.Name))
        .Intersect(Kinds)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The name under which the coverage of a kind is declared.</summary>
    public static string CoverageKey(FactKind kind) => kind.Plural ?? kind.Name;

    /// <summary>The kind whose coverage is declared under <paramref name="key"/>; null when there is none.</summary>
    public static FactKind? KindOfCoverage(string key) => key == Profile ? ProfileKind : FactKinds.ByPlural(key);
}
