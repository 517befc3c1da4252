using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Reading;

/// <summary>Finds the sound objects of a document, and goes on behind what is damaged.</summary>
/// <remarks>
/// The document is walked by its known shape: root, lists of facts, facts. Where the text cannot be right, the fault is reported, and the
/// walk resumes at the next place that can be told for certain: a sound object with an id, which is the next fact of the list, or a known
/// name with its opening bracket. Work is proportional to the length of the text: a document so damaged that it takes more is given up.
/// </remarks>
internal sealed partial class DocumentOutline(SourceText source, DocumentOptions options, ProblemList problems, Spelling spelling)
{
    private const int WorkPerCharacter = 64;
    private const int LongestName = 64;
    private const string ListExpected = "a list of facts in square brackets";

    private readonly JsonScanner _scanner = new(source.Text, new(), options.MaximumDepth);
    private readonly string _text = source.Text;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private Level _level = Level.Before;
    private FactKind? _kind;
    private FactKind? _lastKind;
    private bool _needsComma;
    private int _facts;
    private int _lastFault = -1;
    private int _at;

    /// <summary>Behind the start of a value passed unread since the last comma, which may have swallowed a fact; negative when there is none.</summary>
    private int _doubtful = -1;

    private enum Level
    {
        Before,
        Root,
        Facts,
        Items,
        Suppressions,
        After,
    }

    public JsonTape Tape => _scanner.Tape;

    /// <summary>The sound objects, in the order of the text and of the tape.</summary>
    public List<OutlinePart> Parts { get; } = [];

    /// <summary>The facts that were lost to damage and whose ids could still be told.</summary>
    public List<FactReference> Lost { get; } = [];

    /// <summary>The kinds of which a fact was lost to damage or to a limit.</summary>
    public HashSet<FactKind> DamagedKinds { get; } = [];

    private bool IsTooMuchWork => _scanner.Work > (long)WorkPerCharacter * (_text.Length + LongestName);

    public void Walk()
    {
        while (Step())
        {
            if (!IsTooMuchWork) continue;
            problems.Add(DocumentProblems.LimitExceeded(
                source.LocationOf(Math.Min(_at, _text.Length)), "The text from here on is too damaged to be read; repair it."));
            return;
        }
    }

    private bool Step()
    {
        _at = _scanner.SkipTrivia(_at);
        if (_at >= _text.Length) return End();
        var found = _text[_at];
        if (_level == Level.Before && found == '{') Enter(Level.Root, _at + 1);
        else if (_level is Level.Before or Level.After) FaultHere(_level == Level.Before ? "'{'" : "nothing after the document's last bracket");
        else if (found == (IsInList ? ']' : '}')) Leave();
        else if (_needsComma && found == ',') Enter(_level, _at + 1);
        else if (_needsComma) FaultHere(IsInList ? "',' or ']'" : "',' or '}'");
        else if (IsInList) Item();
        else if (found == '"') Property();
        else FaultHere("a property name in double quotes");
        return true;
    }

    private bool End()
    {
        if (_level == Level.After) return false;
        if (_level == Level.Before) Report(new(_text.Length, "The document is empty; write an object in braces, with facts in it."), "");
        else if (_at != _lastFault) Report(new(_text.Length, _scanner.Unexpected(_text.Length, "the closing brackets")), "");
        return false;
    }

    private void Enter(Level level, int at) => (_level, _at, _needsComma, _doubtful) = (level, at, false, -1);

    private void Leave()
    {
        _level = _level switch { Level.Items => Level.Facts, Level.Suppressions => _above, Level.Facts => Level.Root, _ => Level.After };
        _at++;
        _needsComma = true;
    }

    private void Item()
    {
        if (_text[_at] != '{') WrongItem();
        else if (_level == Level.Suppressions) Suppression();
        else if (_kind is null) UnknownItem();
        else if (_facts >= options.MaximumFacts) TooMany();
        else Fact(_kind);
    }

    private void Fact(FactKind kind)
    {
        _lastKind = kind;
        if (Record(kind)) _facts++;
    }

    private void UnknownItem()
    {
        if (Pass(nestedIds: false) && _scanner.IdStart >= 0) _lastKind = null;
    }

    private void TooMany()
    {
        problems.Add(DocumentProblems.LimitExceeded(
            source.LocationOf(_at), $"There are more than {options.MaximumFacts} facts; split the document. The rest of it is left out."));
        DamagedKinds.UnionWith(FactKinds.All);
        Enter(Level.After, _text.Length);
    }

    private bool Record(FactKind? kind)
    {
        var start = _at;
        if (_scanner.TryRecordObject(ref _at))
        {
            Parts.Add(new(kind, start, _scanner.IdStart));
            _needsComma = true;
            return true;
        }

        Lose(kind);
        Resume(start + 1);
        return false;
    }

    private bool Pass(bool nestedIds)
    {
        var start = _at;
        _needsComma = true;
        _doubtful = start + 1;
        if (_scanner.TryPass(ref _at, nestedIds)) return true;
        Report(_scanner.Fault, "");
        Resume(start + 1);
        return false;
    }

    private void Property()
    {
        var start = _at;
        if (!_scanner.TryText(ref _at))
        {
            Report(_scanner.Fault, "");
            Resume(start + 1);
            return;
        }

        var name = source.Inside(start);
        _at = _scanner.SkipTrivia(_at);
        if (_at >= _text.Length || _text[_at] != ':')
        {
            Report(new(_at, _scanner.Unexpected(_at, "':' and a value")), "");
            Resume(start);
            return;
        }

        _at = _scanner.SkipTrivia(_at + 1);
        var isRepeated = !_names.Add(_level == Level.Root ? name : $"{DocumentKeys.Facts}.{name}");
        if (isRepeated) Repeated(start, name);
        if (_level == Level.Root) RootValue(start, name, isRepeated);
        else List(start, name);
    }

    private void Repeated(int start, string name) => problems.Add(DocumentProblems.RepeatedName(
        source.LocationOf(start), "The document", source.ShortInside(start), _level == Level.Facts || name == DocumentKeys.Facts ? "Both are read." : "The first one counts."));

    private void RootValue(int nameStart, string name, bool isRepeated)
    {
        var isObject = _at < _text.Length && _text[_at] == '{';
        switch (name)
        {
            case DocumentKeys.Facts when isObject:
                Enter(Level.Facts, _at + 1);
                break;
            case DocumentKeys.Profile when isObject && !isRepeated:
                Record(DocumentKeys.ProfileKind);
                break;
            case DocumentKeys.Coverage when isObject && !isRepeated:
                Record(null);
                break;
            case DocumentKeys.Suppressions:
                Suppressions(isRepeated);
                break;
            case DocumentKeys.Schema or DocumentKeys.Profile or DocumentKeys.Coverage or DocumentKeys.Facts:
                OtherValue(name, isRepeated || name == DocumentKeys.Schema ? null : "an object in braces");
                break;
            default:
                UnknownName(nameStart, "property", name, DocumentKeys.Root);
                OtherValue(name, null);
                break;
        }
    }

    private void List(int nameStart, string name)
    {
        _kind = FactKinds.ByPlural(name);
        if (IsMisplaced(nameStart, name)) return;
        if (_kind is null) UnknownName(nameStart, "kind of fact", name, DocumentKeys.Kinds);
        if (_at < _text.Length && _text[_at] == '[') EnterList();
        else if (_kind is not null && _at < _text.Length && _text[_at] == '{') ListWithoutBracket(name);
        else OtherValue(name, _kind is null ? null : ListExpected);
    }

    /// <remarks>A list of texts is none of facts, but may be what is left of a damaged fact, as its sources are.</remarks>
    private void EnterList()
    {
        Enter(Level.Items, _scanner.SkipTrivia(_at + 1));
        if (_kind is not null && _at < _text.Length && _text[_at] != '"') _lastKind = _kind;
    }

    private void ListWithoutBracket(string name)
    {
        problems.Add(DocumentProblems.WrongValue(source.LocationOf(_at), "The document", name, "an object", ListExpected, "The fact is read."));
        if (!Record(_kind)) return;
        _lastKind = _kind;
        var next = _scanner.SkipTrivia(_at);
        if (next >= _text.Length || _text[next] != ',') return;
        next = _scanner.SkipTrivia(next + 1);
        if (next < _text.Length && _text[next] == '{') _level = Level.Items;
    }

    /// <summary>Passes a value of which nothing is read; where another was expected, it says so.</summary>
    private void OtherValue(string name, string? expected)
    {
        var start = _at;
        if (expected is not null && start < _text.Length && _text[start] is not (',' or '}' or ']' or ':'))
            problems.Add(DocumentProblems.WrongValue(
                source.LocationOf(start), "The document", name, source.Quote(start), expected, $"'{name}' is left out."));
        if (expected is not null && _kind is not null && _level == Level.Facts) DamagedKinds.Add(_kind);
        Pass(nestedIds: true);
    }

    private void UnknownName(int start, string what, string name, IReadOnlyList<string> known)
    {
        problems.Add(DocumentProblems.UnknownName(
            source.LocationOf(start), "The document", what, source.ShortInside(start), spelling.Closest(name, known), $"remove it, or use one of: {string.Join(", ", known)}."));
    }

    private void FaultHere(string expected)
    {
        Report(new(_at, _scanner.Unexpected(_at, expected)), "");
        Resume(_doubtful >= 0 ? _doubtful : _at);
    }

    /// <summary>Notes the loss of the object that the scanner just refused.</summary>
    private void Lose(FactKind? kind)
    {
        if (kind is not null) DamagedKinds.Add(kind);
        var what = kind is null ? "The coverage" : OutlinePart.Sort(kind);
        if (kind is not null && _scanner.IdStart >= 0)
        {
            Lost.Add(new(kind.FactType.Name, source.Inside(_scanner.IdStart)));
            what = new OutlinePart(kind, 0, _scanner.IdStart).Label(source);
        }

        Report(_scanner.Fault, $" {what} is left out.");
    }

    private void Report(ScanFault fault, string loss)
    {
        var at = source.LocationOf(fault.Offset);
        _lastFault = fault.Offset;
        problems.Add(fault.IsLimit
            ? DocumentProblems.LimitExceeded(at, fault.Message + loss)
            : DocumentProblems.Malformed(at, fault.Message + loss));
    }
}
