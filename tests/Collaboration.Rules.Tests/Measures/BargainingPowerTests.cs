using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Amounts)])]
public sealed class BargainingPowerTests
{
    [Fact]
    public void Of_UnequalSplit_AboveAndBelowZero() =>
        Assert.Equal([1 / 6.0, -1 / 30.0, -2 / 15.0], BargainingPower.Of([0.5m, 0.3m, 0.2m]));

    [Fact]
    public void Of_EqualSplit_Zero() => Assert.Equal([0.0, 0.0, 0.0], BargainingPower.Of([7, 7, 7]));

    [Fact]
    public void Of_NothingToShare_IsUndefined()
    {
        Assert.Null(BargainingPower.Of([]));
        Assert.Null(BargainingPower.Of([0, 0]));
        Assert.Null(BargainingPower.Of([2, -1]));
    }

    [Fact]
    public void OfBudgets_UnequalBudgets_WeighsBySize() =>
        Assert.Equal([0.25, -0.25], BargainingPower.OfBudgets([[1, 0], [50, 50]], [1000, 1000]));

    [Fact]
    public void OfBudgets_BudgetOfZero_IsLeftOut() =>
        Assert.Equal([0.5, -0.5], BargainingPower.OfBudgets([[1, 0], [0, 0]], [1000, 0]));

    [Fact]
    public void OfBudgets_BudgetWithoutParts_IsUndefined() => Assert.Null(BargainingPower.OfBudgets([[1, 0], [0, 0]], [1000, 1]));

    [Fact]
    public void OfBudgets_NoBudget_IsUndefined()
    {
        Assert.Null(BargainingPower.OfBudgets([], []));
        Assert.Null(BargainingPower.OfBudgets([[1, 0]], [0]));
    }

    [Fact]
    public void OfBudgets_BudgetWithoutParties_IsUndefined() => Assert.Null(BargainingPower.OfBudgets([[]], [1]));

    [Fact]
    public void OfBudgets_MismatchedOrNegative_Throws()
    {
        Assert.Throws<ArgumentException>("budgets", () => BargainingPower.OfBudgets([[1, 0]], [1, 1]));
        Assert.Throws<ArgumentException>("budgets", () => BargainingPower.OfBudgets([[1, 0], [1, 1]], [1, -1]));
        Assert.Throws<ArgumentException>("parts", () => BargainingPower.OfBudgets([[1, 0], [1]], [1, 1]));
    }

    [Property]
    public void Of_OtherOrder_SameBits(Amounts parts)
    {
        var power = BargainingPower.Of(parts.Values)!.Value;
        Assert.Equal(parts.Order.Select(i => power[i]).ToEquatableArray(), BargainingPower.Of(parts.Reordered));
    }

    [Property]
    public void OfBudgets_OtherOrderOfBudgets_SameBits(Amounts budgets)
    {
        var parts = budgets.Values.Select((_, i) => EquatableArray.Create<decimal>([i + 1, 3, i % 5])).ToArray();
        Assert.Equal(
            BargainingPower.OfBudgets(parts, budgets.Values),
            BargainingPower.OfBudgets([.. budgets.Order.Select(i => parts[i])], budgets.Reordered));
    }
}
