using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.NRules;

/// <summary>The configured value of one setting of the rule, which its conditions can match like a fact.</summary>
/// <param name="Key">The setting's <see cref="Setting.Key"/>.</param>
/// <param name="Number">The value; exact for whole numbers up to 2⁵³.</param>
public sealed record SettingValue(string Key, double Number);
