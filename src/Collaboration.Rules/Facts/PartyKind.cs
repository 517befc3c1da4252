namespace Collaboration.Rules.Facts;

/// <summary>What sort of body a party is.</summary>
public enum PartyKind
{
    /// <summary>A government department, council, agency or service.</summary>
    PublicBody,

    /// <summary>A company run for profit.</summary>
    Business,

    /// <summary>A voluntary or not-for-profit organisation.</summary>
    Charity,

    /// <summary>A local, mostly informal group of citizens.</summary>
    CommunityGroup,

    /// <summary>A university, school or research institute.</summary>
    Academic,

    /// <summary>A body whose main work is to give grants or other money.</summary>
    Funder,

    /// <summary>A professional association or a practice of professionals.</summary>
    Professional,

    /// <summary>A body of several states or one that works across borders.</summary>
    International,

    /// <summary>A board, committee or council that steers the collaboration itself.</summary>
    GoverningBody,

    /// <summary>An organised group of those whom the collaboration serves.</summary>
    BeneficiaryGroup,

    /// <summary>A trade union or staff association.</summary>
    Union,

    /// <summary>A sort that is not listed.</summary>
    Other,
}
