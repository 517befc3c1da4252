namespace Collaboration.Rules.Configuration;

/// <summary>Who may speak about a rule, weakest first: a later layer beats an earlier one, whatever either says.</summary>
public enum ConfigurationLayer
{
    /// <summary>The rule itself: the severity of its descriptor, the default of its setting.</summary>
    Default,

    /// <summary>The preset that <c>collaboration_rules.rule_set</c> names.</summary>
    RuleSet,

    /// <summary>Global configuration files that were found beside or above the document.</summary>
    GlobalConfig,

    /// <summary>The one global configuration file that the user named.</summary>
    GivenConfig,

    /// <summary>Sections of <c>.editorconfig</c> files, from the outermost folder to the document's own.</summary>
    EditorConfig,

    /// <summary>Options in code.</summary>
    Code,

    /// <summary>The command line.</summary>
    CommandLine,
}
