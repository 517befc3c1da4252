using System.Globalization;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>Stops a node that yields too much or takes too long; becomes a diagnostic about the rules that need it.</summary>
internal sealed class BudgetExceededException : Exception
{
    private BudgetExceededException(string message)
        : base(message)
    {
    }

    public static BudgetExceededException Rows(int limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"more than {limit:N0} rows in one step"));

    public static BudgetExceededException Time(TimeSpan limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"more than {limit.TotalSeconds:0.###} s in one step"));
}
