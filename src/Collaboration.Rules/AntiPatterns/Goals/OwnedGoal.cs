using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>A goal together with the name of whoever owns it.</summary>
internal sealed record OwnedGoal(Goal Goal, string Owner)
{
    public string Id => Goal.Id;

    public FactReference Reference => Goal.Reference;

    public bool IsShared => Goal.Shared;

    /// <summary>Who owns it; all parties together count as one owner.</summary>
    public string OwnerKey => IsShared ? "" : Goal.Owner!;

    /// <summary>What it measures, as written; empty where it measures nothing.</summary>
    public string Indicator => Goal.Indicator?.Trim() ?? "";
}
