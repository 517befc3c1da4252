using System.Runtime.ExceptionServices;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Engine.Rules;

/// <summary>Stands in for a rule that cannot be used, so that it is reported like any rule that fails and harms no other.</summary>
/// <param name="descriptor">The rule's descriptor, or one that names its class.</param>
/// <param name="place">What cannot be used, such as <c>its descriptor</c>.</param>
/// <param name="reason">Why.</param>
internal sealed class UnusableRule(DiagnosticDescriptor descriptor, string place, Exception reason) : Rule
{
    public override DiagnosticDescriptor Descriptor => descriptor;

    public string Place => place;

    /// <summary>The rule itself; its stand-in when its descriptor or its settings throw.</summary>
    public static Rule Or(Rule rule)
    {
        DiagnosticDescriptor descriptor;
        try
        {
            descriptor = rule.Descriptor;
        }
        catch (Exception exception)
        {
            return new UnusableRule(Nameless(rule), "its descriptor", exception);
        }

        try
        {
            _ = rule.Settings.Count(setting => setting.Key.Length == 0);
            return rule;
        }
        catch (Exception exception)
        {
            return descriptor is null ? rule : new UnusableRule(descriptor, "its settings", exception);
        }
    }

    public override RuleDefinition Define()
    {
        ExceptionDispatchInfo.Throw(reason);
        return null;
    }

    private static DiagnosticDescriptor Nameless(Rule rule)
    {
        var name = rule.GetType().FullName ?? rule.GetType().Name;
        return new(name, "A rule without a descriptor", "Nothing can be reported", "Unusable", DiagnosticSeverity.Warning);
    }
}
