using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns;

/// <summary>The collaboration as a whole, as a subject to judge.</summary>
/// <remarks>
/// Its name and identity come from the profile. Where none was recorded it goes by the id that a profile has unless
/// it is given another, so that a finding stays the same finding when the profile is added.
/// </remarks>
internal sealed record TheCollaboration(FactReference Reference, string Name)
{
    private static readonly TheCollaboration Unprofiled = new(FactReference.To<CollaborationProfile>("collaboration"), "The collaboration");

    /// <summary>One row while <paramref name="rows"/> has any, else none.</summary>
    public static Query<TheCollaboration> With<T>(Query<T> rows)
        where T : notnull
    {
        var any = rows.GroupBy(_ => "", Aggregate.Count<T>(), (_, _) => Unprofiled);
        var profiles = Query.Facts<CollaborationProfile>();
        return any
            .Join(profiles, _ => "", _ => "", (_, profile) => new TheCollaboration(profile.Reference, profile.Name))
            .Concat(any.NotMatching(profiles, _ => "", _ => ""));
    }
}
