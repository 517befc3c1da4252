using System.Linq.Expressions;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.NRules.Evaluation;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Collaboration.Rules.NRules;

/// <summary>How the conditions of an <see cref="NRulesRule{TSubject, TConditions}"/> report.</summary>
public static class Reports
{
    /// <summary>Reports a finding for each match, for as long as it matches; anew when a fact of the match changes. Equal findings are one.</summary>
    /// <remarks>
    /// <see cref="Finding.On"/> cannot stand in an expression, so make the finding in a static method:
    /// <c>Then().Report(_ => Describe(activity))</c>. In a session of your own, outside an analysis, nothing comes of it.
    /// </remarks>
    /// <param name="then">The actions of the rule.</param>
    /// <param name="finding">Makes the finding of a match.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IRightHandSideExpression Report(this IRightHandSideExpression then, Expression<Func<IContext, Finding>> finding)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(finding);
        var context = finding.Parameters[0];
        var reported = Expression.Parameter(typeof(Reported));
        var first = Expression.Call(typeof(Reported), nameof(Reported.New), null, finding.Body);
        var again = Expression.Call(reported, nameof(Reported.Renewed), null, finding.Body);
        return then.Yield(
            Expression.Lambda<Func<IContext, Reported>>(first, context),
            Expression.Lambda<Func<IContext, Reported, Reported>>(again, context, reported));
    }
}
