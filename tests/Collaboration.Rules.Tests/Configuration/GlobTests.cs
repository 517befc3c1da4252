using System.Diagnostics;
using Collaboration.Rules.Configuration.Globs;

namespace Collaboration.Rules.Tests.Configuration;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*", "/a.json", true)]
    [InlineData("*", "/deep/below/a", true)]
    [InlineData("*.json", "/a.b.json", true)]
    [InlineData("*.json", "/.json", true)]
    [InlineData("*.json", "/a.jsonx", false)]
    [InlineData("*.json", "/A.JSON", false)]
    [InlineData("a/*.json", "/a/x.json", true)]
    [InlineData("a/*.json", "/b/a/x.json", false)]
    [InlineData("a/*.json", "/a/b/x.json", false)]
    [InlineData("/*.json", "/x.json", true)]
    [InlineData("/*.json", "/a/x.json", false)]
    [InlineData("a/**.json", "/a/b/x.json", true)]
    [InlineData("a/**/x.json", "/a/x.json", true)]
    [InlineData("a/**/x.json", "/a/b/c/x.json", true)]
    [InlineData("**/x.json", "/x.json", true)]
    [InlineData("a**z", "/abc/xyz", true)]
    [InlineData("a*z", "/abc/xyz", false)]
    [InlineData("/a**z", "/abc/xyz", true)]
    [InlineData("?.json", "/a.json", true)]
    [InlineData("?.json", "/ab.json", false)]
    [InlineData("a?b/c", "/a/b/c", false)]
    public void Matches_StarsAndSlashes(string pattern, string path, bool expected) => Assert.Equal(expected, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("[ab].c", "/a.c", true)]
    [InlineData("[ab].c", "/c.c", false)]
    [InlineData("[!ab].c", "/c.c", true)]
    [InlineData("[!ab].c", "/b.c", false)]
    [InlineData("[d-g].c", "/e.c", true)]
    [InlineData("[d-g].c", "/h.c", false)]
    [InlineData("[-ab].c", "/-.c", true)]
    [InlineData("[ab-].c", "/-.c", true)]
    [InlineData("[ab\\]].c", "/].c", true)]
    [InlineData("[ab", "/[ab", true)]
    [InlineData("a[]b", "/a[]b", true)]
    [InlineData("x[e/]cd.i", "/x[e/]cd.i", true)]
    [InlineData("a[!x]b/*", "/a/b/c", false)]
    public void Matches_Classes(string pattern, string path, bool expected) => Assert.Equal(expected, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("*.{json,ndjson}", "/a.ndjson", true)]
    [InlineData("*.{json,ndjson}", "/a.xml", false)]
    [InlineData("{single}.b", "/{single}.b", true)]
    [InlineData("{single}.b", "/single.b", false)]
    [InlineData("{word,{also},this}.g", "/{also}.g", true)]
    [InlineData("{word,{also},this}.g", "/word.g", true)]
    [InlineData("{a,b{c,d}}.x", "/bd.x", true)]
    [InlineData("{a,}.x", "/.x", true)]
    [InlineData("{.f", "/{.f", true)]
    [InlineData("}.f", "/}.f", true)]
    [InlineData("{a\\,b,c}.x", "/a,b.x", true)]
    [InlineData("{a\\,b,c}.x", "/b.x", false)]
    [InlineData("{cases/*,data}/x", "/cases/a/x", true)]
    [InlineData("\\*.json", "/*.json", true)]
    [InlineData("\\*.json", "/a.json", false)]
    [InlineData("a\\", "/a\\", true)]
    public void Matches_ChoicesAndEscapes(string pattern, string path, bool expected) => Assert.Equal(expected, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("{3..120}", "/3", true)]
    [InlineData("{3..120}", "/120", true)]
    [InlineData("{3..120}", "/121", false)]
    [InlineData("{3..120}", "/060", false)]
    [InlineData("{120..3}", "/60", true)]
    [InlineData("{-3..3}", "/-2", true)]
    [InlineData("{-3..3}", "/0", true)]
    [InlineData("{1..9}5", "/15", true)]
    [InlineData("{1..}", "/{1..}", true)]
    [InlineData("{aardvark..antelope}", "/{aardvark..antelope}", true)]
    [InlineData("{1..9}", "/99999999999999999999999999999999", false)]
    public void Matches_Numbers(string pattern, string path, bool expected) => Assert.Equal(expected, new Glob(pattern).Matches(path));

    [Fact]
    public void Matches_Bombs_EndSoon()
    {
        var path = "/" + new string('a', 2000);
        string[] bombs =
        [
            string.Concat(Enumerable.Repeat("*a", 500)) + "b",
            string.Concat(Enumerable.Repeat("**", 500)) + "b",
            string.Concat(Enumerable.Repeat("{a,aa}", 150)) + "b",
            new('{', 1000),
            new string('{', 250) + string.Concat(Enumerable.Repeat(",a}", 250)),
            new('[', 1000),
            string.Concat(Enumerable.Repeat("{1..9}", 150)),
        ];
        var watch = Stopwatch.StartNew();

        Assert.All(bombs, bomb => Assert.False(new Glob(bomb).Matches(path)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Matches_PatternOverTheLimit_IsNothing() => Assert.False(new Glob(new string('*', Glob.LongestPattern + 1)).Matches("/a"));
}
