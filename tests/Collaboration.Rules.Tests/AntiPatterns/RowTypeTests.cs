using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>Every row of every rule compares by value, and what does not is found.</summary>
public sealed class RowTypeTests
{
    [Fact]
    public void RowTypes_OfEveryRule_CompareByValue() => Assert.Empty(AntiPatternRules.All.SelectMany(RowTypes.Faults));

    [Fact]
    public void RowType_WithAList_IsFound() =>
        Assert.Equal(["WithList.Names is a List`1, which compares by reference; use EquatableArray."], RowTypes.Faults(new Faulty<WithList>(party => new([party.Name]))));

    [Fact]
    public void RowType_WithoutEquality_IsFound() =>
        Assert.Equal(["Plain is a Plain, which has no equality of its own; make it a record."], RowTypes.Faults(new Faulty<Plain>(_ => new())));

    private sealed record WithList(List<string> Names);

    private sealed class Plain;

    private sealed class Faulty<T>(Func<Party, T> row) : Rule
        where T : notnull
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("XX0001", "Faulty", "Faulty", "Test", DiagnosticSeverity.Info);

        public override RuleDefinition Define() =>
            RuleDefinition.Judge(Query.Facts<Party>()).Report(Query.Facts<Party>().Select(row), _ => Finding.On(default));
    }
}
