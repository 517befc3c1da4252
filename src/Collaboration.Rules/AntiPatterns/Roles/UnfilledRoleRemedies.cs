using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Lets somebody of the party that has the role fill it.</summary>
internal sealed class UnfilledRoleRemedies : RuleRemedies
{
    public override string RuleId => "CR0305";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Role>() is not { } role) return [];
        return request.Facts.OfType<Person>().Where(person => role.Party is null || person.Party == role.Party).Select(person => new Remedy(
            $"Let '{person.Name}' fill the role '{role.Name}'",
            $"{person.Name} accepts the role",
            FactEdit.Replace(role, role with { Holder = person.Id, Vacant = false })));
    }
}
