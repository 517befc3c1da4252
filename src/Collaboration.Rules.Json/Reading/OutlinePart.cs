using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Reading;

/// <summary>One sound object of a document: a fact, the profile, the coverage or a suppression.</summary>
/// <param name="Kind">The kind of the fact; null for the coverage and for suppressions.</param>
/// <param name="Start">Where its opening brace stands.</param>
/// <param name="IdStart">Where the value of its id stands; negative when it has none.</param>
internal readonly record struct OutlinePart(FactKind? Kind, int Start, int IdStart)
{
    public bool IsSuppression { get; init; }

    /// <summary>What messages call one of a kind of which they have no id.</summary>
    public static string Sort(FactKind kind)
    {
        if (kind == DocumentKeys.ProfileKind) return "The collaboration";
        return kind.Name[0] is 'a' or 'e' or 'i' or 'o' ? $"An {kind.Name}" : $"A {kind.Name}";
    }

    /// <summary>What messages call it.</summary>
    public string Label(SourceText source)
    {
        if (IsSuppression) return "The suppression";
        if (Kind is null) return "The coverage";
        if (Kind == DocumentKeys.ProfileKind) return "The collaboration";
        if (IdStart < 0) return $"{Sort(Kind)} without id";
        return new FactReference(Kind.FactType.Name, source.ShortInside(IdStart)).ToString();
    }
}
