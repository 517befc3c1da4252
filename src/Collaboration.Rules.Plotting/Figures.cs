using System.Globalization;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Measures;
using Collaboration.Rules.Research.Statistics;
using Collaboration.Rules.Research.Studies;
using ScottPlot;

namespace Collaboration.Rules.Plotting;

/// <summary>Figures of what studies count.</summary>
public static class Figures
{
    private const int Width = 800;
    private const int RowHeight = 26;
    private const int Frame = 120;
    private const int ShortLabel = 22;
    private const double Headroom = 1.3;

    /// <summary>The share of each row with its interval, one below the other in their order, with counts in the labels.</summary>
    /// <remarks>Rows of rules that could tell nowhere have no share and are left out.</remarks>
    /// <param name="rows">The rows.</param>
    /// <param name="confidence">How often the intervals hold the true share, above 0 and below 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static Figure Prevalence(IEnumerable<PrevalenceRow> rows, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(rows);
        PrevalenceRow[] shown = [.. rows.Where(row => row.Share is not null).Reverse()];
        var plot = new Plot();
        foreach (var (place, row) in shown.Index())
        {
            Interval(plot, row.Interval(confidence)!.Value, place);
            plot.Add.Marker(row.Share!.Value, place, MarkerShape.FilledCircle, 8, FigureStyle.Blue);
        }

        plot.Axes.Left.Name(shown.Select(Label));
        plot.Axes.SetLimits(-0.02, 1.02, -0.7, shown.Length - 0.3);
        plot.XLabel(string.Create(CultureInfo.InvariantCulture, $"Share of assessed collaborations, with {confidence * 100:0.##} % intervals"));
        return new(plot, Width, Frame + (RowHeight * shown.Length));
    }

    /// <summary>The share at each value of a setting, with the band of its intervals. Values at which nothing could be told are left out.</summary>
    /// <param name="rows">The rows of a sweep.</param>
    /// <param name="setting">What the values are of, for the axis.</param>
    /// <param name="confidence">How often the intervals hold the true share, above 0 and below 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="setting"/> is null.</exception>
    public static Figure Sweep(IEnumerable<SweepRow> rows, string setting, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(setting);
        SweepRow[] shown = [.. rows.Where(row => row.Prevalence.Share is not null).OrderBy(row => row.Value)];
        var plot = new Plot();
        if (shown.Length > 0)
        {
            Interval[] ends = [.. shown.Select(row => row.Prevalence.Interval(confidence)!.Value)];
            double[] values = [.. shown.Select(row => row.Value)];
            var band = plot.Add.FillY(values, [.. ends.Select(end => end.Lower)], [.. ends.Select(end => end.Upper)]);
            (band.FillColor, band.LineWidth) = (FigureStyle.Blue.WithAlpha(0.2), 0);
            plot.Add.Scatter(values, Array.ConvertAll(shown, row => row.Prevalence.Share!.Value), FigureStyle.Blue);
            plot.Title(FigureStyle.Label(shown[0].Prevalence.RuleId));
            plot.Axes.AutoScaleX();
        }

        plot.Axes.SetLimitsY(-0.02, 1.02);
        plot.XLabel(FigureStyle.Label(setting));
        plot.YLabel("Share of assessed collaborations");
        return new(plot, Width, Width * 5 / 8);
    }

    /// <summary>For each party that votes in an area, its share of the votes beside its voting power; null where the power is not known.</summary>
    /// <param name="collaboration">The facts.</param>
    /// <param name="area">The id of the area of decisions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="area"/> is blank.</exception>
    public static Figure? Power(CollaborationSnapshot collaboration, string area)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentException.ThrowIfNullOrWhiteSpace(area);
        var areas = new QueryProgram<VotingArea>([VotingPower.Areas]).Evaluate(new() { Facts = collaboration.Facts })[0];
        if (areas.Rows.FirstOrDefault(row => row.Area.Id == area) is not { Seats: { } seats, TotalVotes: > 0 } voting) return null;
        var plot = new Plot();
        Bars(plot, "Share of votes", FigureStyle.Grey, -0.2, seats.Select(seat => (double)seat.Votes / voting.TotalVotes));
        Bars(plot, "Voting power (normalised Banzhaf)", FigureStyle.Blue, 0.2, seats.Select(seat => seat.Power));
        plot.Axes.Bottom.Name(seats.Select(seat => seat.Name));
        plot.Axes.SetLimits(-0.6, seats.Count - 0.4, 0, Headroom * seats.Max(seat => Math.Max(seat.Power, (double)seat.Votes / voting.TotalVotes)));
        plot.YLabel("Share");
        plot.ShowLegend(Alignment.UpperRight);
        return new(plot, Math.Max(Width, 110 * seats.Count), Width * 5 / 8);
    }

    /// <summary>How the goals of each two parties stand to each other: blue where they agree, orange where they are at odds, grey where nothing is known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static Figure Goals(GoalMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var plot = new Plot();
        var count = matrix.Parties.Count;
        for (var row = 0; row < count; row++)
            for (var column = 0; column < count; column++)
                if (row != column) Cell(plot, matrix, row, column);

        plot.Axes.Bottom.Name(matrix.Parties.Select(party => party.Name), ShortLabel);
        plot.Axes.Left.Name(matrix.Parties.Reverse().Select(party => party.Name), ShortLabel);
        plot.Axes.Bottom.TickLabelStyle.Rotation = -30;
        plot.Axes.Bottom.TickLabelStyle.Alignment = Alignment.MiddleRight;
        plot.Axes.Bottom.MinimumSize = Frame;
        plot.Axes.Left.MinimumSize = Frame + RowHeight;
        plot.Axes.SetLimits(-0.5, count - 0.5, -0.5, count - 0.5);
        plot.HideGrid();
        return new(plot, Math.Max(Width, 60 * count), Frame + Math.Max(Width / 2, 40 * count));
    }

    private static string Label(PrevalenceRow row)
    {
        var name = row.Group is null ? row.RuleId : $"{row.RuleId}, {row.Group}";
        return string.Create(CultureInfo.InvariantCulture, $"{name} ({row.Violated} of {row.Assessed})");
    }

    private static void Interval(Plot plot, Interval interval, int place)
    {
        var line = plot.Add.Line(interval.Lower, place, interval.Upper, place);
        (line.LineColor, line.LineWidth) = (FigureStyle.Blue, 2);
    }

    private static void Bars(Plot plot, string name, Color colour, double shift, IEnumerable<double> values)
    {
        var bars = plot.Add.Bars(values.Select((value, place) => new Bar { Position = place + shift, Value = value, FillColor = colour, Size = 0.38 }).ToArray());
        bars.LegendText = name;
    }

    private static void Cell(Plot plot, GoalMatrix matrix, int row, int column)
    {
        var value = matrix[matrix.Parties[row], matrix.Parties[column]];
        var place = matrix.Parties.Count - 1 - row;
        var cell = plot.Add.Rectangle(column - 0.48, column + 0.48, place - 0.48, place + 0.48);
        cell.LineWidth = 0;
        cell.FillColor = value is { } known ? Shade((known - matrix.Lowest) / (1 - matrix.Lowest)) : FigureStyle.Grey;
        if (value is not { } shown) return;
        var text = plot.Add.Text(FigureStyle.Number(shown), column, place);
        text.LabelAlignment = Alignment.MiddleCenter;
    }

    /// <summary>From orange at 0 over white to blue at 1.</summary>
    private static Color Shade(double part) =>
        part < 0.5 ? FigureStyle.Orange.InterpolateRgb(Colors.White, 2 * part) : Colors.White.InterpolateRgb(FigureStyle.Blue, (2 * part) - 1);
}
