using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Tests.Queries;

public sealed class MemberPathTests
{
    [Theory]
    [InlineData("role => role.Party", "Party")]
    [InlineData("static role => role.Party.Name", "Party.Name")]
    [InlineData("_ =>  _.Item1", "Item1")]
    [InlineData("role=>role.Party", "Party")]
    public void Of_LambdaThatReadsMembers_IsTheirPath(string text, string path) => Assert.Equal(path, MemberPath.Of(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NameOf")]
    [InlineData("role => role")]
    [InlineData("role => other.Party")]
    [InlineData("role => roles.Party")]
    [InlineData("role => role.Party()")]
    [InlineData("role => role.Party + 1")]
    [InlineData("role => role?.Party")]
    [InlineData("role => role.Parties[0]")]
    [InlineData("role => role..Party")]
    [InlineData("(Role role) => role.Party")]
    [InlineData("role => !role.IsFilled")]
    public void Of_AnythingElse_IsNull(string? text) => Assert.Null(MemberPath.Of(text));
}
