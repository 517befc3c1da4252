using Collaboration.Rules.Cli.Input;

namespace Collaboration.Rules.Cli.Tests.Input;

public sealed class WatchedFilesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task ChangedAsync_EndsWhenAFileChanges_ComesOrGoes()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("a.json", "{}");
        using var files = new WatchedFiles([folder.Path], TimeProvider.System);
        folder.Write("a.json", "{ }");
        await files.ChangedAsync(CancellationToken.None).WaitAsync(Patience);
        folder.Write("b/c.json", "{}");
        await files.ChangedAsync(CancellationToken.None).WaitAsync(Patience);
        File.Delete(path);
        await files.ChangedAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Theory]
    [InlineData("cases/a.suppressions.json")]
    [InlineData("cases/.editorconfig")]
    [InlineData(".globalconfig")]
    public async Task ChangedAsync_WhatHasASayAboutADocument_IsWatchedToo(string name)
    {
        using var folder = new ScratchFolder();
        using var files = new WatchedFiles([folder.Write("cases/a.json", "{}")], TimeProvider.System);
        folder.Write(name, "{}");
        await files.ChangedAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task ChangedAsync_WithoutAChange_Waits()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.json", "{}");
        using var files = new WatchedFiles([$"{folder.Path}/*.json"], TimeProvider.System);
        folder.Write("other.txt", "not watched");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => files.ChangedAsync(soon.Token));
    }

    [Fact]
    public async Task ChangedAsync_OfAFileThatIsNotThereYet_EndsWhenItComes()
    {
        using var folder = new ScratchFolder();
        using var files = new WatchedFiles([Path.Combine(folder.Path, "later", "a.json")], TimeProvider.System);
        folder.Write("later/a.json", "{}");

        await files.ChangedAsync(CancellationToken.None).WaitAsync(Patience);
    }
}
