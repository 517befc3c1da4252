namespace Collaboration.Rules.Json.Reading;

/// <content>How the list of suppressions is walked: as a list of facts, but its objects are told by their rule instead of an id.</content>
internal sealed partial class DocumentOutline
{
    private const string SuppressionsExpected = "a list of suppressions in square brackets";

    /// <summary>The level that the list of suppressions stands in.</summary>
    private Level _above = Level.Root;

    private bool IsInList => _level is Level.Items or Level.Suppressions;

    private string? ListName => _level == Level.Suppressions ? DocumentKeys.Suppressions : _kind?.Plural;

    private string Contents => _level == Level.Suppressions ? DocumentKeys.Suppressions : DocumentKeys.Facts;

    /// <summary>Both of two lists are read, as both of two lists of facts are.</summary>
    private void Suppressions(bool isRepeated)
    {
        if (_at < _text.Length && _text[_at] == '[') EnterSuppressions(_level, _at + 1);
        else OtherValue(DocumentKeys.Suppressions, isRepeated ? null : SuppressionsExpected);
    }

    private bool EnterSuppressions(Level above, int firstItem)
    {
        (_above, _kind) = (above, null);
        Enter(Level.Suppressions, firstItem);
        return true;
    }

    /// <summary>Whether the property is the list of suppressions, standing among the lists of facts: then it is reported, and read all the same.</summary>
    private bool IsMisplaced(int nameStart, string name)
    {
        if (name != DocumentKeys.Suppressions || _at >= _text.Length || _text[_at] != '[') return false;
        Report(new(nameStart, "The suppressions stand among the facts; close the facts with '}' before them."), " They are read.");
        return EnterSuppressions(Level.Facts, _at + 1);
    }

    private void Suppression()
    {
        var start = _at;
        if (_scanner.TryRecordObject(ref _at))
        {
            Parts.Add(new(null, start, -1) { IsSuppression = true });
            _needsComma = true;
            return;
        }

        Report(_scanner.Fault, " The suppression is left out.");
        Resume(start + 1);
    }

    private bool ResumeAtSuppression(int at)
    {
        var end = at;
        if (!_scanner.TryPass(ref end, nestedIds: false) || _scanner.RuleStart < 0 || _scanner.IdStart >= 0) return false;
        Enter(Level.Suppressions, at);
        return true;
    }
}
