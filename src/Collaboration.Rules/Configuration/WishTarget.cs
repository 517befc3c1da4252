namespace Collaboration.Rules.Configuration;

/// <summary>What an entry of a configuration is about. Names compare in any case.</summary>
/// <param name="Reach">How closely it aims: within a layer, the closer one beats the wider.</param>
/// <param name="Name">The rule's id or the category in capitals; empty where there is none.</param>
/// <param name="Setting">The setting's key; empty where it is not about a setting.</param>
internal readonly record struct WishTarget(WishReach Reach, string Name, string Setting)
{
    public static WishTarget RuleSet { get; } = new(WishReach.RuleSet, "", "");

    public static WishTarget All { get; } = new(WishReach.All, "", "");

    /// <summary>The key by which a file says it.</summary>
    public string Key => Reach switch
    {
        WishReach.RuleSet => ConfigurationKeys.RuleSet,
        WishReach.All => ConfigurationKeys.All,
        WishReach.Category => ConfigurationKeys.Category(Name),
        WishReach.Rule => ConfigurationKeys.Severity(Name),
        _ => ConfigurationKeys.Setting(Name, Setting),
    };

    public static WishTarget Category(string name) => new(WishReach.Category, name.ToUpperInvariant(), "");

    public static WishTarget Rule(string id) => new(WishReach.Rule, id.ToUpperInvariant(), "");

    public static WishTarget SettingOf(string id, string key) => new(WishReach.Setting, id.ToUpperInvariant(), key);
}
