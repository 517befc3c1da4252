namespace Collaboration.Rules.Json.Tests.Sarif;

public sealed class ArtifactPathTests
{
    [Theory]
    [InlineData("samples/data/a.json", null, "samples/data/a.json", "samples/data/a.json")]
    [InlineData("./a//b/../c.json", null, "a/c.json", "a/c.json")]
    [InlineData("/repo/data/a.json", "/repo", "data/a.json", "data/a.json")]
    [InlineData("/repo/data/a.json", "/repo/tool", "../data/a.json", "data/a.json")]
    [InlineData("../../a.json", null, "../../a.json", "a.json")]
    [InlineData("/data/a.json", null, "data/a.json", "data/a.json")]
    [InlineData("my data/100 % größe.json", null, "my data/100 % größe.json", "my%20data/100%20%25%20gr%C3%B6%C3%9Fe.json")]
    [InlineData("<stdin>", "/repo", "<stdin>", "%3Cstdin%3E")]
    public void Of_APath_IsRelativeWithForwardSlashes(string path, string? root, string text, string uri)
    {
        var artifact = ArtifactPath.Of(path, root);

        Assert.Equal((text, uri), (artifact.Text, artifact.Uri));
        Assert.True(Uri.TryCreate(artifact.Uri, UriKind.Relative, out _));
    }

    [Fact]
    public void Of_AbsolutePathBelowNoRoot_HasNoAbsolutePartLeft() =>
        Assert.DoesNotContain("home", ArtifactPath.Of("/home/me/repo/a.json", "/home/me/repo").Text, StringComparison.Ordinal);
}
