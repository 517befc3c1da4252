using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Collaboration.Rules.Facts;

/// <summary>A calendar date known to the day, the month or only the year: <c>2008-03-27</c>, <c>2008-03</c> or <c>2008</c>.</summary>
/// <remarks>
/// The forms are those of ISO 8601 with reduced precision. A date known to the month or year stands for the whole interval from
/// <see cref="First"/> to <see cref="Last"/>, so nothing is invented where the day was never recorded. The default value is the year 1.
/// </remarks>
public readonly record struct PartialDate
{
    private readonly byte _month;
    private readonly byte _day;
    private readonly short _year;

    private PartialDate(int year, int month, int day) => (_year, _month, _day) = ((short)(year - 1), (byte)month, (byte)day);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _year + 1;

    /// <summary>The month, 1 to 12; null when only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month; null when the day is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The earliest day this can mean.</summary>
    public DateOnly First => new(Year, Math.Max((int)_month, 1), Math.Max((int)_day, 1));

    /// <summary>The latest day this can mean.</summary>
    public DateOnly Last => this switch
    {
        { Day: not null } => First,
        { Month: not null } => First.AddDays(DateTime.DaysInMonth(Year, _month) - 1),
        _ => new(Year, 12, 31),
    };

    /// <summary>The day <paramref name="date"/>.</summary>
    public static PartialDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Whether every day this can mean lies before every day <paramref name="other"/> can mean.</summary>
    public bool IsSurelyBefore(PartialDate other) => Last < other.First;

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <returns>False, and the default value, for any other text or a day that is not in the calendar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null) return false;
        var format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null) return false;
        if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        date = new(day.Year, text.Length > 4 ? day.Month : 0, text.Length > 7 ? day.Day : 0);
        return true;
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is none of these, or not a date of the calendar.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date; write yyyy, yyyy-MM or yyyy-MM-dd.");

    /// <summary>The form that <see cref="Parse"/> reads, with no more precision than is known.</summary>
    public override string ToString() => this switch
    {
        { Day: not null } => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Month: not null } => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}
