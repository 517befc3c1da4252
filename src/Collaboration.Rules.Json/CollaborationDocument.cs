using System.Text;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Json;

/// <summary>What was read from one JSON document: the sound facts, and every problem at its line and column.</summary>
/// <remarks>
/// <para>
/// A document is <c>{ "$schema": …, "collaboration": {…}, "coverage": {…}, "suppressions": […], "facts": { "parties": […], … } }</c>; every part may be absent, and
/// comments and trailing commas are allowed. <see cref="CollaborationSchema"/> describes it in full.
/// </para>
/// <para>
/// Wrong data never throws. A wrong value takes with it the optional property that holds it; a fact without its id or a required
/// property, and a fact whose text is damaged, is left out, and its kind then counts as partly recorded at most. The facts before
/// and after it are read. Ids that point nowhere are kept and reported. Immutable and safe to share between threads.
/// </para>
/// </remarks>
public sealed class CollaborationDocument
{
    private const char Invalid = '\uFFFF';

    private readonly DocumentContent _content;

    private CollaborationDocument(string path, int line, DocumentContent content, IReadOnlyList<InputProblem> problems) =>
        (Path, Line, _content, Problems) = (path, line, content, problems);

    /// <summary>The name of the document as the caller gave it.</summary>
    public string Path { get; }

    /// <summary>The line on which the document begins, from 1; more than 1 only for one of several in NDJSON, where path and line tell it apart.</summary>
    public int Line { get; }

    /// <summary>Every sound fact, with the place of its opening brace; empty when there is none.</summary>
    public CollaborationSnapshot Snapshot => _content.Snapshot;

    /// <summary>The sound suppressions in the document, in their order; empty when there is none.</summary>
    public IReadOnlyList<WrittenSuppression> Suppressions => _content.Suppressions;

    /// <summary>What is wrong, ordered by line, column and id; empty when nothing is.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>The text from its first line on, for reports that quote it; null unless <see cref="DocumentOptions.KeepText"/> was set.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether one of the problems is an error, so that the snapshot lacks something that was recorded or holds a contradiction.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads a file, in UTF-8 unless a byte order mark says otherwise. Bytes that are not UTF-8 are problems.</summary>
    /// <param name="path">The file; problems and locations name it as given.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or an option is out of its range.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CollaborationDocument Load(string path, DocumentOptions? options = null)
    {
        using var reader = Open(path);
        return Read(reader, path, options);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="path">What problems and locations are to call it.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static CollaborationDocument Parse(string text, string path = "document.json", DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, path, (options ?? DocumentOptions.Default).Validated(), firstLine: 1);
    }

    /// <summary>Reads one document, to the end of <paramref name="reader"/>, which stays open.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="path">What problems and locations are to call it.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static CollaborationDocument Read(TextReader reader, string path, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var limits = (options ?? DocumentOptions.Default).Validated();
        return Read(BoundedText.ReadToEnd(reader, limits.MaximumLength), path, limits, firstLine: 1);
    }

    /// <summary>Reads NDJSON: one document a line, each read when it is asked for. Lines of white space are passed over.</summary>
    /// <remarks>Locations count lines over the whole input. The limits hold for each document.</remarks>
    /// <param name="reader">Where to read; it stays open.</param>
    /// <param name="path">What problems and locations are to call it.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range; thrown at once.</exception>
    public static IEnumerable<CollaborationDocument> ReadMany(TextReader reader, string path, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var limits = (options ?? DocumentOptions.Default).Validated();
        return BoundedText.ReadLines(reader, limits.MaximumLength)
            .Select((text, line) => (Text: text, Number: line + 1))
            .Where(line => line.Text is null || !line.Text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace())
            .Select(line => Read(line.Text, path, limits, line.Number));
    }

    /// <summary>Reads one document or NDJSON, for an input whose name does not tell, as standard input.</summary>
    /// <remarks>
    /// It is NDJSON when the first line that is not blank is one whole JSON object, and the next line that is not blank begins with
    /// <c>{</c>; no sound document is written so. Then it is read as <see cref="ReadMany(TextReader, string, DocumentOptions?)"/> does;
    /// otherwise there is exactly one document, as <see cref="Read(TextReader, string, DocumentOptions?)"/> gives it. NDJSON whose first
    /// line is damaged is therefore read as one damaged document. Reading begins when the first document is asked for.
    /// </remarks>
    /// <param name="reader">Where to read; it stays open.</param>
    /// <param name="path">What problems and locations are to call it.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of its range; thrown at once.</exception>
    public static IEnumerable<CollaborationDocument> ReadManyOrOne(TextReader reader, string path, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadEither(reader, path, (options ?? DocumentOptions.Default).Validated());
    }

    /// <summary>Reads an NDJSON file as <see cref="ReadMany(TextReader, string, DocumentOptions?)"/> does, opening it when the first is asked for.</summary>
    /// <param name="path">The file; problems and locations name it as given.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IEnumerable<CollaborationDocument> LoadMany(string path, DocumentOptions? options = null)
    {
        using var reader = Open(path);
        foreach (var document in ReadMany(reader, path, options)) yield return document;
    }

    /// <summary>The document that <see cref="Parse"/> reads back as equal facts and coverage.</summary>
    /// <remarks>
    /// Equal snapshots give equal texts: kinds are in the order of <see cref="FactKinds.All"/>, facts in the order of their ids,
    /// properties in the order of the code. What is not known is left out; a list that was recorded as empty is not.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static string ToJson(CollaborationSnapshot snapshot, DocumentLayout layout = DocumentLayout.Indented) => ToJson(snapshot, [], layout);

    /// <summary>The document that <see cref="Parse"/> reads back as equal facts, coverage and suppressions; these are written in the order given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> or <paramref name="suppressions"/> is null.</exception>
    public static string ToJson(
        CollaborationSnapshot snapshot, IReadOnlyList<SuppressionEntry> suppressions, DocumentLayout layout = DocumentLayout.Indented)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        DocumentWriter.Write(writer, snapshot, suppressions, layout);
        return writer.ToString();
    }

    /// <summary>Writes a file in UTF-8 that <see cref="Load"/> reads back as equal facts and coverage, replacing what is there.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(CollaborationSnapshot snapshot, string path) => File.WriteAllText(path, ToJson(snapshot));

    /// <summary>Bytes that are not UTF-8 become a character that no text has, so that each can be reported where it stands.</summary>
    private static StreamReader Open(string path)
    {
        var utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback($"{Invalid}"));
        return new(path, utf8);
    }

    /// <summary>Persons that the document records and the snapshot lacks.</summary>
    internal IReadOnlyList<RecordedPerson> LostPeople => _content.LostPeople;

    /// <summary>This document with other contents and problems under the same name.</summary>
    internal CollaborationDocument With(DocumentContent content, IReadOnlyList<InputProblem> problems) => new(Path, Line, content, problems);

    private static IEnumerable<CollaborationDocument> ReadEither(TextReader reader, string path, DocumentOptions limits)
    {
        using var ahead = new LookAhead(reader, limits.MaximumLength);
        foreach (var document in ahead.IsNdjson ? ReadMany(ahead, path, limits) : [Read(ahead, path, limits)]) yield return document;
    }

    private static CollaborationDocument Read(string? text, string path, DocumentOptions options, int firstLine)
    {
        var problems = new ProblemList(options.MaximumProblems);
        var source = new SourceText(text?.TrimStart('\uFEFF').Replace(Invalid, '\uFFFD') ?? "", path, firstLine);
        if (text is null) problems.Add(DocumentProblems.TooLong(source.LocationOf(0), options.MaximumLength));
        else if (text.Length > options.MaximumLength) return Read(null, path, options, firstLine);
        else if (text.Contains(Invalid)) ReportInvalid(text, source, problems);
        var content = text is null ? DocumentContent.Empty : DocumentReader.Read(source, options, problems);
        return new(path, firstLine, content, problems.InOrder()) { Text = options.KeepText ? source.Text : null };
    }

    private static void ReportInvalid(string text, SourceText source, ProblemList problems)
    {
        var shift = text.Length - source.Text.Length;
        for (var at = 0; at < text.Length; at++)
            if (text[at] == Invalid && (at == 0 || text[at - 1] != Invalid)) problems.Add(DocumentProblems.NotUtf8(source.LocationOf(at - shift)));
    }
}
