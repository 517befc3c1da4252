using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Which agreements were signed, by whom, and whom they bind.</summary>
/// <remarks>
/// A date of signing without signatories says that all whom the agreement is meant to bind signed it. A body that signs does so for
/// its members.
/// </remarks>
internal static class Signatures
{
    private static readonly Query<Agreement> Agreements = Query.Facts<Agreement>();

    /// <summary>The agreements that somebody signed.</summary>
    public static Query<Agreement> Signed { get; } = Agreements.Where(IsSigned);

    /// <summary>The agreements of which it is not known who signed them, if anybody did.</summary>
    public static Query<Agreement> Unclear { get; } = Agreements.Where(agreement => Signatories(agreement) is null);

    /// <summary>One row for each agreement and each party that signed it, by itself or through a body.</summary>
    public static Query<Signature> Given { get; } = WithMembers(Agreements.SelectMany(agreement => Pairs(agreement, Signatories(agreement))));

    /// <summary>One row for each agreement and each party that it is meant to bind or that signed it, by itself or through a body.</summary>
    public static Query<Signature> Bound { get; } = WithMembers(
        Agreements.SelectMany(agreement => Pairs(agreement, agreement.Parties).Concat(Pairs(agreement, agreement.SignedBy))));

    /// <summary>One row for each agreement that others signed and each party that it names and that did not.</summary>
    public static Query<Signature> Missing { get; } = Signed
        .SelectMany(agreement => Pairs(agreement, agreement.Parties))
        .Matching(Agreements.Where(agreement => agreement.SignedBy is not null), named => named.Agreement, agreement => agreement.Id)
        .NotMatching(Given, named => named, given => given);

    private static bool IsSigned(Agreement agreement) =>
        agreement.SignedBy is { IsEmpty: false } || agreement is { SignedBy: null, SignedOn: not null };

    private static EquatableArray<string>? Signatories(Agreement agreement) =>
        agreement.SignedBy ?? (agreement.SignedOn is null ? null : agreement.Parties);

    private static IEnumerable<Signature> Pairs(Agreement agreement, EquatableArray<string>? parties) =>
        (parties ?? []).Distinct().Select(party => new Signature(agreement.Id, party));

    private static Query<Signature> WithMembers(Query<Signature> given)
    {
        var members = given
            .Join(Query.Facts<Party>(), signature => signature.Party, body => body.Id, (signature, body) => new ByBody(signature, body))
            .SelectMany(row => row.Body.Members.Select(member => row.Signature with { Party = member }));
        return given.Concat(members).Distinct();
    }

    /// <summary>An agreement and a party, by their ids.</summary>
    internal sealed record Signature(string Agreement, string Party);

    private sealed record ByBody(Signature Signature, Party Body);
}
