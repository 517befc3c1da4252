using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>A pass over the values of one attribute, ascending, that adds up how each differs from all before it.</summary>
internal sealed class GowerPass(int[][] shared)
{
    private readonly BigInteger[] _counts = new BigInteger[shared.Length];
    private readonly BigInteger[] _sums = new BigInteger[shared.Length];
    private readonly BigInteger[] _differences = new BigInteger[shared.Max(row => row.Max()) + 1];

    /// <summary>Takes in the items of one value, which do not differ from one another.</summary>
    /// <param name="alike">The items, by group.</param>
    /// <param name="number">The value as a whole number, no less than before; null when nominal, and then each value comes once.</param>
    public void Add(IEnumerable<GowerValue> alike, BigInteger? number)
    {
        var groups = alike
            .GroupBy(value => value.Group, (group, values) => (Group: group, Count: values.Aggregate(BigInteger.Zero, (sum, value) => sum + value.Count)))
            .ToArray();
        foreach (var (group, count) in groups) Compare(group, count, number);
        foreach (var (group, count) in groups)
        {
            _counts[group] += count;
            _sums[group] += count * (number ?? 0);
        }
    }

    /// <summary>What was added up, in parts: each difference as a share of <paramref name="range"/> and of the attributes in common.</summary>
    public IEnumerable<double> Terms(BigInteger range)
    {
        for (var common = 1; common < _differences.Length; common++)
        {
            if (!_differences[common].IsZero) yield return new Fraction(_differences[common], range * common).ToDouble();
        }
    }

    private void Compare(int group, BigInteger count, BigInteger? number)
    {
        for (var other = 0; other < _counts.Length; other++)
        {
            if (_counts[other].IsZero) continue;
            var difference = number is { } units ? (units * _counts[other]) - _sums[other] : _counts[other];
            _differences[shared[group][other]] += count * difference;
        }
    }
}
