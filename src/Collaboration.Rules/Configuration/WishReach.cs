namespace Collaboration.Rules.Configuration;

/// <summary>How closely an entry aims, widest first.</summary>
internal enum WishReach
{
    RuleSet,
    All,
    Category,
    Rule,
    Setting,
}
