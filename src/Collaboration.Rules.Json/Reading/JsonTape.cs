namespace Collaboration.Rules.Json.Reading;

/// <summary>The sound parts of a text: where each token starts, and the stretches of text that hold them, in order.</summary>
/// <remarks>
/// Comments lie between stretches. A stretch with a negative start stands for one double quote: it puts a number that no
/// <see cref="decimal"/> can hold between quotes, so that the parser hands it on as written.
/// </remarks>
internal sealed class JsonTape
{
    private const int Quote = -1;

    public List<int> TokenStarts { get; } = [];

    public List<(int Start, int Length)> Stretches { get; } = [];

    public static bool IsQuote(int start) => start == Quote;

    public void AddStretch(int start, int end)
    {
        if (end > start) Stretches.Add((start, end - start));
    }

    public void AddQuoted(int start, int end)
    {
        Stretches.Add((Quote, 1));
        AddStretch(start, end);
        Stretches.Add((Quote, 1));
    }

    public (int Tokens, int Stretches) Mark() => (TokenStarts.Count, Stretches.Count);

    /// <summary>Forgets what was added after <paramref name="mark"/> was taken.</summary>
    public void Return((int Tokens, int Stretches) mark)
    {
        TokenStarts.RemoveRange(mark.Tokens, TokenStarts.Count - mark.Tokens);
        Stretches.RemoveRange(mark.Stretches, Stretches.Count - mark.Stretches);
    }
}
