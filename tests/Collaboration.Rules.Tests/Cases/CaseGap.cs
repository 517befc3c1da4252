namespace Collaboration.Rules.Tests.Cases;

/// <summary>A pattern that published findings assert and that no rule can report from what the case documents, with the reason.</summary>
internal sealed record CaseGap(string Case, string Pattern, string? Phase, string Reason)
{
    /// <summary>Every such pattern, in the order of the labels. One that a rule does report has no place here, and a test says so.</summary>
    public static IReadOnlyList<CaseGap> All { get; } =
    [
        new("firecontrol", "broken-commitments", null, "each party has one broken commitment on record, and a party is reported from two on."),
        new("firecontrol", "low-participation", null, "who came to meetings and who spoke is not documented."),
        new("firecontrol", "missing-agreement-terms", null, "exit and review are settled in part, and of other terms nothing is documented."),
        new("firecontrol", "no-common-purpose", null, "one purpose is on record, to which the department alone agreed; that there was no other is not documented."),
        new("firecontrol", "no-success-measures", null, "no goal is recorded as shared, so that none lacks a measure."),
        new("firecontrol", "not-knowing-when-to-stop", null, "no goal is recorded as shared, so that none was outlived."),
        new("firecontrol", "purpose-not-informed-by-beneficiaries", null, "how far the people served were involved is not documented."),
        new("firecontrol", "remote-decisions", null, "whether anyone of the local level was asked is not documented."),
        new("firecontrol", "resistance-to-change", null, "whether the services' reasons were heard is not documented, nor with whom the risk was shared."),
        new("firecontrol", "trust-not-invested", null, "no rating and no time given to the relationship is documented, nor that there was none."),
        new("firecontrol", "weak-leadership-commitment", null, "leaders changed often, without names or dates."),
        new("heathrow-t5", "broken-commitments", "P2", "each party has one broken commitment on record, and a party is reported from two on."),
        new("heathrow-t5", "poor-communication", "P2", "the meetings are on record, and a channel has no date that would show them as an afterthought."),
        new("mars-climate-orbiter", "broken-commitments", null, "one broken commitment is on record, and a party is reported from two on."),
        new("mars-climate-orbiter", "no-external-facilitation", null, "who led the one review is neither inside nor outside."),
        new("mars-climate-orbiter", "poor-communication", null, "what became of the questions is not documented."),
    ];
}
