using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Resources in the words of a message.</summary>
internal static class ResourceWords
{
    /// <summary>What the share is of, such as <c>the money in GBP</c>.</summary>
    public static string Of(ResourceShare share)
    {
        var what = share.Kind == ResourceKind.Facility ? "the facilities" : $"the {share.Kind.ToString().ToLowerInvariant()}";
        return share.Unit.Length == 0 ? what : $"{what} in {share.Unit}";
    }
}
