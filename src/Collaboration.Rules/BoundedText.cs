using System.Text;

namespace Collaboration.Rules;

/// <summary>Reads texts of limited length, so that an endless input cannot exhaust memory.</summary>
internal static class BoundedText
{
    private const int BlockLength = 16 * 1024;

    /// <summary>The whole text; null when it is longer than <paramref name="limit"/>.</summary>
    public static string? ReadToEnd(TextReader reader, int limit)
    {
        var text = new StringBuilder();
        var block = new char[BlockLength];
        for (int read; (read = reader.Read(block, 0, block.Length)) > 0;)
        {
            if (text.Length + read > limit) return null;
            text.Append(block, 0, read);
        }

        return text.ToString();
    }

    /// <summary>The lines, without their ends; null for a line longer than <paramref name="limit"/>.</summary>
    public static IEnumerable<string?> ReadLines(TextReader reader, int limit)
    {
        var line = new StringBuilder();
        var isEmpty = true;
        var length = 0L;
        for (int read; (read = reader.Read()) >= 0;)
        {
            isEmpty = false;
            if (read is not ('\r' or '\n'))
            {
                if (++length <= limit) line.Append((char)read);
                continue;
            }

            if (read == '\r' && reader.Peek() == '\n') reader.Read();
            yield return length > limit ? null : line.ToString();
            line.Clear();
            (length, isEmpty) = (0, true);
        }

        if (!isEmpty) yield return length > limit ? null : line.ToString();
    }
}
