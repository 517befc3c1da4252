namespace Collaboration.Rules.Tests.Cases;

/// <summary>Which rules speak of which pattern: each pattern that the labels name, and the rules that assert it.</summary>
/// <remarks>
/// A rule speaks of one pattern at most. Two places are a choice. A practice that must be common and is not (CR0508, CR0509) is the opposite
/// of one-size-fits-all: it speaks of what is not shared. A step not done when it was due (CR1003) was measured, and not kept.
/// </remarks>
internal static class CasePatterns
{
    public static IReadOnlyDictionary<string, string[]> Rules { get; } = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["broken-commitments"] = ["CR0704", "CR1003"],
        ["competition-inducing-funding"] = ["CR0810"],
        ["credit-not-shared"] = ["CR0707"],
        ["disguised-outsourcing"] = ["CR0807", "CR0808"],
        ["frozen-goals"] = ["CR0209"],
        ["goal-divergence"] = ["CR0201", "CR0202", "CR0203", "CR0204", "CR0205", "CR0206", "CR0211"],
        ["key-person-dependency"] = ["CR0312", "CR0315"],
        ["low-participation"] = ["CR0606", "CR0607", "CR0813", "CR0903"],
        ["missing-agreement-terms"] = ["CR0801", "CR0802", "CR0803", "CR0804", "CR0806"],
        ["missing-capacity"] = ["CR0904", "CR0905", "CR0906"],
        ["no-common-purpose"] = ["CR0101", "CR0102"],
        ["no-external-facilitation"] = ["CR1005"],
        ["no-shared-systems"] = ["CR0508", "CR0509", "CR0811"],
        ["no-success-measures"] = ["CR0805", "CR1001", "CR1002", "CR1004", "CR1008"],
        ["not-knowing-when-to-stop"] = ["CR1006"],
        ["one-size-fits-all"] = ["CR0501", "CR0502", "CR0503", "CR0504", "CR0505"],
        ["poor-communication"] = ["CR0601", "CR0602", "CR0603", "CR0604", "CR0605", "CR0608", "CR0609", "CR0610"],
        ["power-imbalance"] =
            ["CR0401", "CR0402", "CR0403", "CR0404", "CR0405", "CR0406", "CR0407", "CR0409", "CR0410", "CR0411", "CR0412", "CR0413"],
        ["purpose-not-informed-by-beneficiaries"] = ["CR0104", "CR0105"],
        ["red-lines-breached"] = ["CR0708"],
        ["remote-decisions"] = ["CR0408"],
        ["resistance-to-change"] = ["CR0506", "CR0507"],
        ["trust-not-invested"] = ["CR0701", "CR0702", "CR0706", "CR0709"],
        ["unclear-roles"] =
        [
            "CR0301", "CR0302", "CR0303", "CR0304", "CR0305", "CR0306", "CR0307", "CR0308", "CR0309", "CR0310", "CR0311", "CR0313", "CR0314",
        ],
        ["undeclared-competition"] = ["CR0710"],
        ["unresolved-conflict"] = ["CR0705"],
        ["weak-leadership-commitment"] = ["CR0901", "CR0902"],
    };

    /// <summary>
    /// The rules that no label is about: a purpose that one party wrote, which can still be common to all who agreed to it (CR0103
    /// reports it in three cases, in the healthy phase of heathrow-t5 too); drivers and goals never stated, shared goals that nobody works for, terms without one meaning,
    /// disagreement behind a mean, risks, findings not acted on, stages left out, and surveys.
    /// </summary>
    public static IReadOnlyList<string> Unlabelled { get; } =
        ["CR0103", "CR0106", "CR0207", "CR0208", "CR0210", "CR0703", "CR0809", "CR0812", "CR1007", "CR1009"];
}
