using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Json.Reading;

/// <content>How the walk finds its way behind a fault.</content>
internal sealed partial class DocumentOutline
{
    private const string WhiteSpace = " \t\r\n";

    /// <summary>Finds, from <paramref name="from"/> on, the next place at which the walk can go on, and sets the walk there.</summary>
    private void Resume(int from)
    {
        for (var at = from; at < _text.Length; at++)
        {
            var ahead = _text.AsSpan(at).IndexOfAny('{', '"');
            if (ahead < 0 || IsTooMuchWork) break;
            at += ahead;
            if (_text[at] == '"' ? ResumeAtName(at) : ResumeAtFact(at)) return;
        }

        Enter(Level.After, _text.Length);
    }

    private bool ResumeAtFact(int at)
    {
        if (_level == Level.Suppressions) return ResumeAtSuppression(at);
        var kind = _level == Level.Items ? _kind : _lastKind;
        if (kind is null && _level != Level.Items) return false;
        var end = at;
        if (!_scanner.TryPass(ref end, nestedIds: false))
        {
            var isNews = _scanner.IdStart >= 0 && at >= _lastFault && _scanner.Fault.Offset > _lastFault;
            if (isNews && kind is not null) Lose(kind);
            return false;
        }

        if (_scanner.IdStart < 0) return false;
        _kind = BeginsUnknownList(at) ? null : kind;
        Enter(Level.Items, at);
        return true;
    }

    /// <summary>Whether the object at <paramref name="at"/> is the first of a list, but not of one whose name could be read.</summary>
    private bool BeginsUnknownList(int at)
    {
        var before = _text.AsSpan(0, at).TrimEnd(WhiteSpace);
        if (!before.EndsWith("[")) return false;
        if (_level != Level.Items) return true;
        before = before[..^1].TrimEnd(WhiteSpace);
        return before.EndsWith(":") && before[..^1].TrimEnd(WhiteSpace).EndsWith("\"");
    }

    private bool ResumeAtName(int at)
    {
        var length = _text.AsSpan(at + 1, Math.Min(LongestName, _text.Length - at - 1)).IndexOf('"');
        if (length <= 0) return false;
        var name = _text.AsSpan(at + 1, length);
        var value = _scanner.SkipTrivia(at + length + 2);
        var hasColon = value < _text.Length && _text[value] == ':';
        if (hasColon) value = _scanner.SkipTrivia(value + 1);
        if (value >= _text.Length) return false;
        if (_text[value] == '{' && hasColon && name is (DocumentKeys.Facts or DocumentKeys.Coverage or DocumentKeys.Profile))
        {
            Enter(Level.Root, at);
            return true;
        }

        return _text[value] == '[' && ResumeAtList(at, name.ToString(), value + 1);
    }

    private bool ResumeAtList(int nameStart, string name, int firstItem)
    {
        var kind = FactKinds.ByPlural(name);
        var at = _scanner.SkipTrivia(firstItem);
        if (at >= _text.Length || _text[at] != '{') return false;
        if (name == DocumentKeys.Suppressions) return EnterSuppressions(Level.Root, firstItem);
        var isCertain = kind is not null && !DocumentKeys.KindsThatAreProperties.Contains(name);
        if (!isCertain && !(_scanner.TryPass(ref at, nestedIds: false) && _scanner.IdStart >= 0)) return false;
        if (kind is null) UnknownName(nameStart, "kind of fact", name, DocumentKeys.Kinds);
        _kind = kind;
        Enter(Level.Items, firstItem);
        return true;
    }

    private void WrongItem()
    {
        var start = _at;
        if (IsName(start))
        {
            Report(new(start, "A property name stands in a list; close the list with ']', or open a fact with '{'."), "");
            Resume(start);
            return;
        }

        if (Pass(nestedIds: false) && ListName is { } list)
            problems.Add(DocumentProblems.WrongValue(
                source.LocationOf(start), "The document", list, $"a list with {source.Quote(start)}", $"{Contents} as objects in braces", "It is left out."));
    }

    private bool IsName(int at)
    {
        if (_text[at] != '"' || !_scanner.TryText(ref at)) return false;
        at = _scanner.SkipTrivia(at);
        return at < _text.Length && _text[at] == ':';
    }
}
