using System.Text;

namespace Collaboration.Rules.Json.Edits;

/// <summary>How a document is laid out, as far as new text must look like it.</summary>
/// <param name="NewLine">How its lines end; empty when it is all on one line.</param>
/// <param name="Indent">What one level is indented by.</param>
/// <param name="Space">What stands behind colons and commas.</param>
/// <param name="Padding">What stands inside the braces of a fact.</param>
/// <param name="IsFactOnLines">Whether a fact has each of its properties on a line.</param>
internal sealed record TextStyle(string NewLine, string Indent, string Space, string Padding, bool IsFactOnLines)
{
    /// <summary>The style of a document, its facts written as <paramref name="neighbour"/> is, where there is one.</summary>
    public static TextStyle Of(BracketText root, BracketText? neighbour)
    {
        var text = root.Text;
        var lineBreak = text.AsSpan(root.Open, root.Close - root.Open).IndexOfAny('\r', '\n') + root.Open;
        var newLine = lineBreak < root.Open ? "" : text[lineBreak..TriviaText.NextLine(text, lineBreak)];
        var space = (neighbour ?? root).Items.Count > 0 ? SpaceOf(neighbour ?? root) : newLine.Length > 0 ? " " : "";
        if (neighbour is null) return new(newLine, IndentOf(root), space, "", IsFactOnLines: newLine.Length > 0);
        var isOnLines = neighbour.Items.Any(item => TriviaText.LineStart(text, item.Start, neighbour.Open) >= 0);
        return new(newLine, IndentOf(root), space, !isOnLines && text[neighbour.Open + 1] == ' ' ? " " : "", isOnLines);
    }

    /// <summary>Spaces out JSON that was written without any white space, on one line.</summary>
    public string Spaced(string compact)
    {
        if (Space.Length == 0) return compact;
        var text = new StringBuilder();
        var isInText = false;
        for (var at = 0; at < compact.Length; at++)
        {
            text.Append(compact[at]);
            if (compact[at] == '\\') text.Append(compact[++at]);
            else if (compact[at] == '"') isInText = !isInText;
            else if (!isInText && compact[at] is ':' or ',') text.Append(Space);
        }

        return text.ToString();
    }

    private static string SpaceOf(BracketText bracket)
    {
        var first = bracket.Items[0];
        return bracket.Text[first.ValueStart - 1] is ':' ? "" : " ";
    }

    private static string IndentOf(BracketText root)
    {
        if (root.Items.Count == 0 || TriviaText.LineStart(root.Text, root.Items[0].Start, root.Open) < 0) return "  ";
        var (outer, inner) = (TriviaText.Indent(root.Text, root.Open), TriviaText.Indent(root.Text, root.Items[0].Start));
        return inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner[outer.Length..] : "  ";
    }
}
