using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Edits;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.Json.Tests.Edits;

public sealed class DocumentEditorTests
{
    private static readonly Party France = new() { Id = "f", Name = "France" };
    private static readonly Party Italy = new() { Id = "i", Name = "Italy" };

    private const string Lines = """
        {
          "facts": {
            "parties": [
              // about France
              { "id": "f", "name": "France" }, // the first

              // about Italy
              { "id": "i", "name": "Italy" } // the last
            ]
          }
        }
        """;

    [Fact]
    public void Apply_AddToSingleLineFacts_LooksLikeItsNeighbours() => Assert.Equal(
        Lines.Replace("\"Italy\" } // the last", "\"Italy\" }, // the last\n      { \"id\": \"g\", \"name\": \"Germany\" }", StringComparison.Ordinal),
        Apply(Lines, FactEdit.Add(new Party { Id = "g", Name = "Germany" })));

    [Fact]
    public void Apply_AddToNdjson_StaysOnTheLine() => Assert.Equal(
        """{"facts":{"parties":[{"id":"f","name":"France"},{"id":"i","name":"Italy"}]}}""",
        Apply("""{"facts":{"parties":[{"id":"f","name":"France"}]}}""", FactEdit.Add(Italy)));

    [Fact]
    public void Apply_AddWithTrailingCommaAndCrLf_KeepsBoth() => Assert.Equal(
        "{\r\n\t\"facts\": {\r\n\t\t\"parties\": [\r\n\t\t\t{\"id\": \"f\", \"name\": \"France\"},\r\n\t\t\t{\"id\": \"i\", \"name\": \"Italy\"},\r\n\t\t],\r\n\t}\r\n}",
        Apply("{\r\n\t\"facts\": {\r\n\t\t\"parties\": [\r\n\t\t\t{\"id\": \"f\", \"name\": \"France\"},\r\n\t\t],\r\n\t}\r\n}", FactEdit.Add(Italy)));

    [Fact]
    public void Apply_AddOfANewKind_CreatesTheList() => Assert.Equal(
        Lines.Replace("    ]\n  }", "    ],\n    \"goals\": [\n      { \"id\": \"g\", \"statement\": \"S\" }\n    ]\n  }", StringComparison.Ordinal),
        Apply(Lines, FactEdit.Add(new Goal { Id = "g", Statement = "S" })));

    [Fact]
    public void Apply_AddToAnEmptyObject_CreatesFacts() => Assert.Equal(
        """{"facts":{"parties":[{"id":"f","name":"France"}]}}""", Apply("{}", FactEdit.Add(France)));

    [Fact]
    public void Apply_RemoveTheFirst_TakesItsCommentsAlong() => Assert.Equal(
        Lines.Replace("      // about France\n      { \"id\": \"f\", \"name\": \"France\" }, // the first\n", "", StringComparison.Ordinal),
        Apply(Lines, FactEdit.Remove(France)));

    [Fact]
    public void Apply_RemoveTheLast_TakesTheCommaBeforeIt() => Assert.Equal(
        Lines.Replace("      // about Italy\n      { \"id\": \"i\", \"name\": \"Italy\" } // the last\n", "", StringComparison.Ordinal).Replace("\"France\" },", "\"France\" }", StringComparison.Ordinal),
        Apply(Lines, FactEdit.Remove(Italy)));

    [Fact]
    public void Apply_ChangeOneProperty_TouchesOnlyItsValue() => Assert.Equal(
        Lines.Replace("\"Italy\" }", "\"Italia\" }", StringComparison.Ordinal), Apply(Lines, FactEdit.Replace(Italy, Italy with { Name = "Italia" })));

    [Fact]
    public void Apply_AddAndRemoveAProperty_AreInverse()
    {
        var sized = France with { Size = 3 };
        var added = Apply(Lines, FactEdit.Replace(France, sized));
        Assert.Contains("{ \"id\": \"f\", \"name\": \"France\", \"size\": 3 }, // the first", added, StringComparison.Ordinal);
        Assert.Equal(Lines, Apply(added, FactEdit.Replace(sized, France)));
    }

    [Fact]
    public void Apply_AddToAListProperty_KeepsTheCommentsInIt()
    {
        var before = new Change { Id = "c", Name = "C", Affected = ["f"] };
        const string text = """{ "facts": { "changes": [ { "id": "c", "name": "C", "affected": [ /* us */ "f" ] } ] } }""";
        Assert.Equal(
            """{ "facts": { "changes": [ { "id": "c", "name": "C", "affected": [ /* us */ "f", "i" ] } ] } }""",
            Apply(text, FactEdit.Replace(before, before with { Affected = ["f", "i"] })));
    }

    [Fact]
    public void Apply_ByteOrderMark_Stays() =>
        Assert.StartsWith("\uFEFF{", Apply("\uFEFF" + Lines, FactEdit.Remove(France)), StringComparison.Ordinal);

    [Fact]
    public void Apply_DamagedText_IsRefusedUntouched()
    {
        var edit = DocumentEditor.Apply("""{"facts":{"parties":[{"id":"f","name":]}}""", [FactEdit.Add(Italy)]);
        Assert.StartsWith("Line 1, column", edit.Refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("Italy", edit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_FactThatIsNotThere_IsRefused() =>
        Assert.Equal("Goal 'g' is not in the document; read the document again.", DocumentEditor.Apply(Lines, [FactEdit.Remove(new Goal { Id = "g", Statement = "S" })]).Refusal);

    private static string Apply(string text, params IEnumerable<FactEdit> edits)
    {
        var edit = DocumentEditor.Apply(text, edits);
        Assert.Null(edit.Refusal);
        return edit.Text;
    }
}
