using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Cases;

internal static class CoveringExtensions
{
    /// <summary>Declares what <paramref name="other"/> declares.</summary>
    public static CollaborationBuilder Covering(this CollaborationBuilder builder, CollaborationSnapshot other)
    {
        foreach (var (type, level) in other.DeclaredCoverage) builder.Cover(FactKinds.Of(type), level);
        return builder;
    }
}
