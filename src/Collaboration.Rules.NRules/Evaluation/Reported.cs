using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.NRules.Evaluation;

/// <summary>What one match reports. Compares by reference, since NRules refuses two equal facts, and two matches may well say the same.</summary>
internal sealed class Reported
{
    private Reported(Finding finding) => Finding = finding;

    public Finding Finding { get; private set; }

    public static Reported New(Finding finding) => new(Checked(finding));

    /// <summary>This with another finding: the match is the same one.</summary>
    public Reported Renewed(Finding finding)
    {
        Finding = Checked(finding);
        return this;
    }

    private static Finding Checked(Finding? finding) =>
        finding ?? throw new InvalidOperationException("A report gave null; give a finding for each match, or match less.");
}
