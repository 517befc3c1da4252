using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class TruckFactorTests
{
    [Theory]
    [InlineData("ann ann bob", 1)]
    [InlineData("ann bob", 2)]
    [InlineData("ann bob cas dan", 3)]
    [InlineData("ann ann bob bob", 2)]
    [InlineData("ann ann ann bob cas", 1)]
    [InlineData("ann,bob ann,bob ann,bob", 2)]
    [InlineData("ann,bob ann,bob ann cas cas", 2)]
    public void Of_AuthorsOfFiles_CountsUntilLessThanHalfIsLeft(string files, int factor) => Assert.Equal(factor, TruckFactor.Of(Files(files)));

    [Fact]
    public void KeyPeople_AuthorOfMostFiles_LeavesFirst() =>
        Assert.Equal(["cas", "ann"], TruckFactor.KeyPeople(Files("ann ann bob cas cas cas")));

    [Fact]
    public void KeyPeople_EquallyManyFiles_FirstByName() => Assert.Equal(["ann", "bob"], TruckFactor.KeyPeople(Files("bob ann")));

    [Fact]
    public void Of_FewerThanHalfHaveAnAuthor_Zero() => Assert.Equal(0, TruckFactor.Of(Files("ann - -")));

    [Fact]
    public void Of_HalfHaveAnAuthor_One() => Assert.Equal(1, TruckFactor.Of(Files("ann -")));

    [Fact]
    public void Of_NoFiles_IsUndefined() => Assert.Null(TruckFactor.Of([]));

    [Fact]
    public void Of_AuthorNamedTwice_CountsOnce() => Assert.Equal(1, TruckFactor.Of(Files("ann,ann")));

    [Property]
    public void KeyPeople_OtherOrderOrEachFileTwice_SamePeople(int seed)
    {
        var random = new Random(seed);
        var files = Enumerable.Range(0, random.Next(1, 9))
            .Select(_ => random.GetItems<string>(["ann", "bob", "cas", "dan"], random.Next(0, 4)).ToEquatableArray())
            .ToArray();
        var reordered = Amounts.OrderOf(files.Length, seed).Select(i => files[i].Reverse().ToEquatableArray()).ToArray();

        Assert.Equal(TruckFactor.KeyPeople(files), TruckFactor.KeyPeople(reordered));
        Assert.Equal(TruckFactor.KeyPeople(files), TruckFactor.KeyPeople([.. files, .. reordered]));
    }

    private static EquatableArray<string>[] Files(string text) =>
        [.. text.Split(' ').Select(authors => authors == "-" ? [] : authors.Split(',').ToEquatableArray())];
}
