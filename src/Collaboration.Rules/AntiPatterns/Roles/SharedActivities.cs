using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Two holders, in the order of their references, and what they share, ordered by id.</summary>
internal sealed record SharedActivities(FactReference First, FactReference Second, string Names, EquatableArray<Activity> Activities);
