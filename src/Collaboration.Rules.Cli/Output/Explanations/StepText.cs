using System.Globalization;
using Collaboration.Rules.Engine.Explanations;

namespace Collaboration.Rules.Cli.Output.Explanations;

/// <summary>Says in words what a step does.</summary>
internal static class StepText
{
    /// <summary>What the step asks or does, for one who does not know its operators.</summary>
    public static string Of(string step)
    {
        var (name, asked) = Split(step);
        return name switch
        {
            _ when name.StartsWith("Facts<", StringComparison.Ordinal) => "is recorded",
            "Where" => IsName(asked) ? $"passes the check {asked}" : $"passes, as {asked}",
            "Join" => "is put together with what belongs to it",
            "Matching" => "passes, as it has a counterpart",
            "NotMatching" => "passes, as it has no counterpart that excludes it",
            "GroupBy" => "is summed up with the others of its group",
            "Combine" => "is put beside a setting or a total",
            "Select" or "SelectMany" => "is worked out",
            _ => step,
        };
    }

    /// <summary>Whether the step only hands on what comes in.</summary>
    public static bool IsPassage(ExplainedStep step) => step is { Step: "Concat" or "Distinct", IsUnchanged: true };

    /// <summary>Whether the step asks something of each row.</summary>
    public static bool IsCondition(ExplainedStep step) => Split(step.Step).Name == "Where";

    /// <summary>What a step added to a row; the row as it is where it is quite another.</summary>
    public static string Added(ExplainedStep step, string row)
    {
        string[] parts = row.Split(", ");
        string[] added = [.. parts.Except(step.RowsIn.SelectMany(before => before.Split(", ")))];
        return added.Length is 0 || added.Length == parts.Length ? row : $"… {string.Join(", ", added)}";
    }

    /// <summary>Why the step ended the subject's way, with the values that decided it.</summary>
    public static string Dropped(ExplainedStep step)
    {
        var (name, asked) = Split(step.Step);
        var reason = name switch
        {
            "Where" => IsName(asked) ? $"the check {asked} does not hold" : $"this does not hold: {asked}",
            "Matching" or "Join" => "it has no counterpart",
            "NotMatching" => "it has a counterpart that excludes it",
            _ => $"{step.Step} yields nothing for it",
        };
        return step.Values.IsEmpty ? $"{reason} ({step.RowsIn[0]})" : $"{reason} ({string.Join(", ", step.Values)}{Gap(step)})";
    }

    /// <summary>Whether a condition is not written out, but has a name.</summary>
    private static bool IsName(string asked) => asked.All(char.IsLetterOrDigit);

    /// <summary>By how much a comparison of two numbers failed.</summary>
    private static string Gap(ExplainedStep step) =>
        step.Step.AsSpan().IndexOfAny('<', '>') >= 0 && step.Values is [var left, var right] && Number(left) is { } first && Number(right) is { } second
            ? string.Create(CultureInfo.InvariantCulture, $": {Math.Abs(first - second):0.####} apart")
            : "";

    private static double? Number(RowValue value) =>
        double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The operator, and the condition without the name that it gives to rows.</summary>
    private static (string Name, string Asked) Split(string step)
    {
        var space = step.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return (step, "");
        var asked = step[(space + 1)..];
        var arrow = asked.IndexOf("=> ", StringComparison.Ordinal);
        return (step[..space], arrow < 0 ? asked : asked[(arrow + 3)..]);
    }
}
