namespace Collaboration.Rules.Json;

/// <summary>Limits that keep a hostile or broken document from taking more time or memory than it is worth.</summary>
/// <remarks>A limit that is exceeded is a problem <c>CR0016</c> of the document, never an exception.</remarks>
public sealed record DocumentOptions
{
    /// <summary>The limits that hold when none are given.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>How deep brackets may nest within one fact, 2 to 256; 32 unless set. A deeper fact is left out.</summary>
    public int MaximumDepth { get; init; } = 32;

    /// <summary>How many characters one document may have, at least 1; 64 million unless set. A longer document is not read at all.</summary>
    public int MaximumLength { get; init; } = 64_000_000;

    /// <summary>How many facts one document may have, at least 1; one million unless set. Later facts are left out.</summary>
    public int MaximumFacts { get; init; } = 1_000_000;

    /// <summary>How many problems are listed, at least 1; 1,000 unless set. One more, at the end, says how many are not.</summary>
    public int MaximumProblems { get; init; } = 1_000;

    /// <summary>Whether <see cref="CollaborationDocument.Text"/> keeps the text, which takes its memory for as long as the document lives; not unless set.</summary>
    public bool KeepText { get; init; }

    internal DocumentOptions Validated()
    {
        string[] faults =
        [
            .. Fault(MaximumDepth is >= 2 and <= 256, $"{nameof(MaximumDepth)} is {MaximumDepth}; use 2 to 256."),
            .. Fault(MaximumLength >= 1, $"{nameof(MaximumLength)} is {MaximumLength}; use 1 or more."),
            .. Fault(MaximumFacts >= 1, $"{nameof(MaximumFacts)} is {MaximumFacts}; use 1 or more."),
            .. Fault(MaximumProblems >= 1, $"{nameof(MaximumProblems)} is {MaximumProblems}; use 1 or more."),
        ];
        return faults.Length == 0 ? this : throw new ArgumentException(string.Join(' ', faults));
    }

    private static string[] Fault(bool holds, string fault) => holds ? [] : [fault];
}
