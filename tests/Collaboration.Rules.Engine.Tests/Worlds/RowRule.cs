using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Tests.Worlds;

/// <summary>Reports each row of a query, under its text.</summary>
internal sealed class RowRule<T>(string id, Query<T> rows) : Rule
    where T : notnull
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new(id, "A row", "{row}", "Test", DiagnosticSeverity.Info);

    public override RuleDefinition Define() => RuleDefinition
        .Judge(Query.Facts<Item>())
        .Report(rows, row => Finding.On(new FactReference("Row", $"{row}")).With("row", $"{row}"));
}

/// <summary>A rule of which a test gives the definition.</summary>
internal sealed class AnyRule(string id, Func<RuleDefinition> define) : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new(id, "Any rule", "{row}", "Test", DiagnosticSeverity.Warning);

    public override RuleDefinition Define() => define();
}
