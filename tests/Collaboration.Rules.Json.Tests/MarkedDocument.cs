using System.Text;
using System.Text.RegularExpressions;

namespace Collaboration.Rules.Json.Tests;

/// <summary>A document in which ⟦CR0012⟧ stands right before each place where that problem, and no other, is expected.</summary>
internal static partial class MarkedDocument
{
    /// <summary>Reads the document without its marks, and asserts that exactly the marked problems are found.</summary>
    public static CollaborationDocument Check(string marked, DocumentOptions? options = null)
    {
        var text = new StringBuilder();
        List<string> expected = [];
        foreach (var piece in Mark().Split(marked))
        {
            if (piece.StartsWith("CR", StringComparison.Ordinal)) expected.Add($"{Place(text.ToString())} {piece}");
            else text.Append(piece);
        }

        var document = CollaborationDocument.Parse(text.ToString(), options: options);
        Assert.Equal(expected, document.Problems.Select(problem => $"{problem.Location.Line},{problem.Location.Column} {problem.Id}"));
        return document;
    }

    private static string Place(string before) => $"{before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}";

    [GeneratedRegex("⟦(CR[0-9]{4})⟧")]
    private static partial Regex Mark();
}
