using System.Globalization;

namespace Collaboration.Rules.Configuration.Globs;

/// <summary><c>{1..9}</c>: a whole number between two, written without leading zeros.</summary>
internal sealed class NumberPart(long least, long greatest) : GlobPart
{
    private const int LongestNumber = 18;

    public override bool[] Step(string path, bool[] from)
    {
        var to = new bool[from.Length];
        for (var at = 0; at < path.Length; at++)
            if (from[at]) Step(path, at, to);
        return to;
    }

    private void Step(string path, int start, bool[] to)
    {
        var digits = start + (path[start] is '+' or '-' ? 1 : 0);
        for (var end = digits; end < path.Length && end - digits < LongestNumber && char.IsAsciiDigit(path[end]); end++)
        {
            if (end > digits && path[digits] == '0') return;
            var number = long.Parse(path.AsSpan(start, end + 1 - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            to[end + 1] |= number >= least && number <= greatest;
        }
    }
}
