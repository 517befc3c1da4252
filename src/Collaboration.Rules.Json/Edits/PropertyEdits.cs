namespace Collaboration.Rules.Json.Edits;

/// <summary>Sets one property of an object in the text; of a list, only the items that differ are touched.</summary>
internal static class PropertyEdits
{
    /// <summary>The text with the property as <paramref name="after"/>, both values as JSON without white space, null where it is absent.</summary>
    public static string Set(BracketText owner, TextStyle style, string name, string? before, string? after)
    {
        var index = owner.IndexOf(name);
        if (after is null) return index < 0 ? owner.Text : owner.Remove(index);
        if (index < 0) return owner.Append(style, isOnLines: false, _ => FactText.Property(name, after, style));
        var item = owner.Items[index];
        var kept = owner.Text[item.ValueStart] == '[' && after[0] == '[' ? owner.Inside(item) : null;
        if (kept is not null && Items(before ?? "[]") is var old && old.Count == kept.Items.Count) return SetItems(kept, style, old, Items(after));
        return owner.Text[..item.ValueStart] + style.Spaced(after) + owner.Text[item.End..];
    }

    /// <summary>Keeps as many items from the start as still follow each other, removes the others, and adds what is left to add.</summary>
    private static string SetItems(BracketText list, TextStyle style, List<string> before, List<string> after)
    {
        var (open, text, kept) = (list.Open, list.Text, 0);
        List<int> removed = [];
        for (var i = 0; i < before.Count; i++)
        {
            if (kept < after.Count && before[i] == after[kept]) kept++;
            else removed.Add(i);
        }

        foreach (var index in Enumerable.Reverse(removed)) text = BracketText.Read(text, open).Remove(index);
        foreach (var item in after.Skip(kept)) text = BracketText.Read(text, open).Append(style, isOnLines: false, _ => style.Spaced(item));
        return text;
    }

    private static List<string> Items(string json)
    {
        var list = BracketText.Read(json, 0);
        return [.. list.Items.Select(item => json[item.ValueStart..item.End])];
    }
}
