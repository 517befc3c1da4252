using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>How remedies hand parts in an activity to those who already have another part in it.</summary>
internal static class AssignmentEdits
{
    /// <summary>Those recorded with a part in the activity itself, each holder once, by id.</summary>
    public static IEnumerable<Assignment> Held(RemedyRequest request, Activity activity, AssignmentKind kind) =>
        Of(request, activity, kind).Where(assignment => assignment is not { Party: null, Person: null, Role: null }).DistinctBy(Holder);

    /// <summary>The record that nobody has a part; null when there is none.</summary>
    public static Assignment? Nobody(RemedyRequest request, Activity activity, AssignmentKind kind) =>
        Of(request, activity, kind).FirstOrDefault(assignment => assignment is { Nobody: true, Party: null, Person: null, Role: null });

    public static bool IsSameHolder(Assignment one, Assignment other) => Holder(one) == Holder(other);

    /// <summary>Gives the holder of one part another part, in place of the record that nobody has it.</summary>
    public static FactEdit Assign(RemedyRequest request, Assignment holder, AssignmentKind kind, Assignment? nobody)
    {
        if (nobody is not null) return FactEdit.Replace(nobody, nobody with { Party = holder.Party, Person = holder.Person, Role = holder.Role, Nobody = false });
        var id = request.FreeId<Assignment>($"{holder.Activity}-{kind.ToString().ToLowerInvariant()}");
        return FactEdit.Add(new Assignment
        {
            Id = id,
            Activity = holder.Activity,
            Party = holder.Party,
            Person = holder.Person,
            Role = holder.Role,
            Kind = kind,
            Phase = request.Phase,
        });
    }

    public static string Name(RemedyRequest request, Assignment assignment)
    {
        var name = assignment.Party is { } party ? request.NameOf(party)
            : assignment.Person is { } person ? request.Facts.Find<Person>(person)?.Name ?? person
            : request.Facts.Find<Role>(assignment.Role ?? "")?.Name ?? assignment.Role;
        return $"'{name}'";
    }

    private static IEnumerable<Assignment> Of(RemedyRequest request, Activity activity, AssignmentKind kind) =>
        request.Facts.OfType<Assignment>().Where(assignment => assignment.Activity == activity.Id && assignment.Kind == kind);

    private static (string?, string?, string?) Holder(Assignment assignment) => (assignment.Party, assignment.Person, assignment.Role);
}
