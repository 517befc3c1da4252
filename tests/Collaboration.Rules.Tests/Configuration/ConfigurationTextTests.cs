using Collaboration.Rules.Configuration;

namespace Collaboration.Rules.Tests.Configuration;

public sealed class ConfigurationTextTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Parse_AnyLineEnd_CountsLines(string end)
    {
        var text = ConfigurationText.Parse(string.Join(end, "\uFEFFroot = true", "", "# comment", "[*.json]", "  Key.One : v  "), "f");

        Assert.True(Assert.Single(text.Sections[0].Entries).Is("ROOT", "True"));
        Assert.Equal(("*.json", 4, 2), (text.Sections[1].Name, text.Sections[1].At.Line, text.Sections[1].At.Column));
        var entry = Assert.Single(text.Sections[1].Entries);
        Assert.Equal(("Key.One", "v"), (entry.Key, entry.Value));
        Assert.Equal(("f(5,3)", "f(5,13)"), (entry.KeyAt.ToString(), entry.ValueAt.ToString()));
    }

    [Theory]
    [InlineData("a = b # c", "b")]
    [InlineData("a = b ; c", "b")]
    [InlineData("a = b = c", "b = c")]
    [InlineData("a =", "")]
    [InlineData("a:b:c", "b:c")]
    public void Parse_Value_EndsAtTheComment(string line, string value) =>
        Assert.Equal(value, Assert.Single(ConfigurationText.Parse(line, "f").Sections[0].Entries).Value);

    [Theory]
    [InlineData("[a] # c", "a")]
    [InlineData("[a]]", "a]")]
    [InlineData("[[ab].c]", "[ab].c")]
    [InlineData("[a\\#b]", "a\\#b")]
    public void Parse_Heading_IsWhatStandsBetweenTheOuterBrackets(string line, string name) =>
        Assert.Equal(name, ConfigurationText.Parse(line, "f").Sections[1].Name);

    [Theory]
    [InlineData("= value")]
    [InlineData("no sign")]
    [InlineData("a b = c")]
    [InlineData("; a = b")]
    public void Parse_OtherLines_AreNoEntries(string line)
    {
        var text = ConfigurationText.Parse(line, "f");

        Assert.Empty(Assert.Single(text.Sections).Entries);
        Assert.Empty(text.Unreadable);
    }

    [Theory]
    [InlineData("[open")]
    [InlineData("[]")]
    public void Parse_HeadingThatCannotBeRead_BeginsASectionAllTheSame(string line)
    {
        var text = ConfigurationText.Parse($"{line}\na = b", "f");

        Assert.True(text.Sections[1].IsUnreadable);
        Assert.Single(text.Sections[1].Entries);
    }

    [Fact]
    public void Parse_LineMeantForRules_IsKeptAsUnreadable() =>
        Assert.Equal("f(2,2)", Assert.Single(ConfigurationText.Parse("[*]\n collaboration_rules.CR0401.maximum_share 0.6", "f").Unreadable).ToString());
}
