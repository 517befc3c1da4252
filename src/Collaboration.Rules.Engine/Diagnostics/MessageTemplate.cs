using System.Globalization;
using System.Text;

namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>A text with named placeholders: <c>{name}</c>, or <c>{name:format}</c> with a .NET format such as <c>P0</c>.</summary>
/// <remarks>
/// A brace itself is written twice. Compares by its text. Where <c>{value}</c> and <c>{threshold}</c> differ and would read the same, both get
/// more decimals, so that no message says 50 % is more than 50 %.
/// </remarks>
public sealed class MessageTemplate : IEquatable<MessageTemplate>
{
    private const string Value = "value";
    private const string Threshold = "threshold";
    private const int MostDecimals = 6;

    private readonly EquatableArray<Part> _parts;

    private MessageTemplate(string text, EquatableArray<Part> parts)
    {
        Text = text;
        _parts = parts;
        Placeholders = parts.Where(part => part.IsPlaceholder).Select(part => part.Text).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The names of the placeholders, each once, in the order of their first use.</summary>
    public EquatableArray<string> Placeholders { get; }

    /// <summary>Reads a template.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    /// <exception cref="FormatException">A brace has no counterpart, or a placeholder has no name.</exception>
    public static MessageTemplate Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                literal.Append(text[i]);
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                literal.Append(text[i++]);
                continue;
            }

            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end < 0) throw new FormatException($"The brace at {i} in '{text}' has no counterpart; write it twice to mean itself.");
            Flush(parts, literal);
            parts.Add(Placeholder(text, text[(i + 1)..end]));
            i = end;
        }

        Flush(parts, literal);
        return new(text, parts.ToEquatableArray());
    }

    /// <summary>The text with each placeholder replaced by its value, formatted the same way everywhere.</summary>
    /// <remarks>A placeholder without a value, or whose value throws when it is written, stays as it is, so that nothing is lost; a format that does not suit its value is passed over.</remarks>
    public string Format(EquatableArray<MessageArgument> arguments) => string.Concat(Parts(arguments).Select(part => part.Text));

    /// <summary>The pieces of what <see cref="Format"/> gives, in their order, so that a writer can treat what was put in apart from what was written.</summary>
    public IEnumerable<MessagePart> Parts(EquatableArray<MessageArgument> arguments)
    {
        var more = DecimalsToTellApart(arguments);
        return _parts.Select(part => part.IsPlaceholder
            ? new MessagePart(Fill(part, arguments, IsMeasured(part) ? more : 0), part.Text)
            : new MessagePart(part.Text, null));
    }

    /// <inheritdoc/>
    public bool Equals(MessageTemplate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MessageTemplate);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static Part Placeholder(string text, string content)
    {
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? content : content[..colon];
        if (string.IsNullOrWhiteSpace(name)) throw new FormatException($"A placeholder in '{text}' has no name.");
        return new(name, true, colon < 0 ? null : content[(colon + 1)..]);
    }

    private static void Flush(List<Part> parts, StringBuilder literal)
    {
        if (literal.Length > 0) parts.Add(new(literal.ToString(), false, null));
        literal.Clear();
    }

    /// <summary>How many more decimals it takes for the measured value and its threshold to read differently when they are different.</summary>
    private int DecimalsToTellApart(EquatableArray<MessageArgument> arguments)
    {
        var value = _parts.FirstOrDefault(part => part is { IsPlaceholder: true, Text: Value });
        var threshold = _parts.FirstOrDefault(part => part is { IsPlaceholder: true, Text: Threshold });
        var (measured, bound) = (Number(arguments, Value), Number(arguments, Threshold));
        if (value.Text is null || threshold.Text is null || measured is null || bound is null || measured == bound) return 0;
        var more = 0;
        while (more < MostDecimals && Fill(value, arguments, more) == Fill(threshold, arguments, more)) more++;
        return more;
    }

    private static bool IsMeasured(Part part) => part.Text is Value or Threshold;

    private static double? Number(EquatableArray<MessageArgument> arguments, string name) =>
        arguments.FirstOrDefault(argument => argument.Name == name).Value as double?;

    private static string Fill(Part part, EquatableArray<MessageArgument> arguments, int moreDecimals)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == part.Text && Written(argument.Value, Finer(part.Format, moreDecimals)) is { } text) return text;
        }

        return part.Format is null ? $"{{{part.Text}}}" : $"{{{part.Text}:{part.Format}}}";
    }

    /// <summary>The format with more decimals: P0 becomes P1, the default of three decimals becomes one of four.</summary>
    private static string? Finer(string? format, int moreDecimals)
    {
        if (moreDecimals == 0) return format;
        if (format is null) return "0." + new string('#', 3 + moreDecimals);
        var digits = format.Length > 1 && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return char.IsLetter(format[0]) ? string.Create(CultureInfo.InvariantCulture, $"{format[0]}{digits + moreDecimals}") : format + new string('#', moreDecimals);
    }

    /// <summary>The value as text; null when it cannot be written: it may be of a rule's own type, and a message must not fail for it.</summary>
    private static string? Written(object value, string? format)
    {
        try
        {
            return value is IFormattable formattable ? Write(formattable, format) : value.ToString() ?? "";
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string Write(IFormattable value, string? format)
    {
        try
        {
            return value.ToString(format ?? DefaultFormat(value), CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return value.ToString(DefaultFormat(value), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>At most three decimals, and no trailing zeros: 1.50 and 1.5 are one value and must read the same.</summary>
    private static string? DefaultFormat(IFormattable value) => value switch
    {
        double or decimal or float => "0.###",
        DateOnly => "yyyy-MM-dd",
        _ => null,
    };

    private readonly record struct Part(string Text, bool IsPlaceholder, string? Format);
}
