using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>How beneficiaries are heard.</summary>
internal static class BeneficiaryVoices
{
    /// <summary>The involvements in which they are at least asked for their view.</summary>
    public static Query<Involvement> Asked { get; } = Query.Facts<Involvement>().Where(IsAsked);

    /// <summary>The involvements in which they are told and no more.</summary>
    public static Query<Involvement> Told { get; } = Query.Facts<Involvement>().Where(involved => !IsAsked(involved));

    private static bool IsAsked(Involvement involved) => involved.Level >= InvolvementLevel.Consult;
}
