using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Lets all parties take over the meaning that one of them gave.</summary>
internal sealed class NoSharedLanguageRemedies : RuleRemedies
{
    public override string RuleId => "CR0210";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        var definitions = request.Evidence<Definition>().ToList();
        foreach (var chosen in definitions.DistinctBy(definition => definition.Text))
        {
            var others = definitions.Where(definition => definition.Text != chosen.Text);
            var edits = others.Select(other => FactEdit.Replace(other, other with { Text = chosen.Text })).ToArray();
            if (edits.Length == 0) yield break;
            yield return new(
                $"Let all parties mean by '{chosen.Term}' what '{request.NameOf(chosen.Party)}' means",
                "the parties agree on this meaning",
                edits);
        }
    }
}
