using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Measuring;

/// <summary>Measures of how practices fit those who adopt them.</summary>
internal static class PracticeMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("practice-tailoring", PracticeFits.Practices.Select(fit => Value(fit, fit.Tailoring)))
        {
            Description = "How far a practice was fitted to the parties that adopt it; counted are these parties.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Adoption)],
        },
        new("practice-context-variety", PracticeFits.Practices.Select(fit => Value(fit, fit.ContextVariety)))
        {
            Description = "How much the parties that adopt a practice differ in their circumstances; counted are these parties.",
            Unit = "index",
            Range = "0 to 1",
            Source = "Gower 1971",
            RestsOn = [typeof(Adoption), typeof(Party)],
        },
    ];

    private static MeasuredValue Value(PracticeFit fit, double? value) => MeasuredValue.Of(fit.Practice.Reference, value) with { Whole = fit.Parties };
}
