namespace Collaboration.Rules.Cli.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private static readonly string Case = CliRun.Sample("data/eec-council-1958.json");
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Output_OverADocument_IsRefused()
    {
        var text = await File.ReadAllTextAsync(Case);
        var path = _folder.Write("case.json", text);
        foreach (var arguments in new[] { new[] { "analyze", path, "--format", $"json={path}" }, ["analyze", _folder.Path, "-o", path], ["measures", path, "-o", path] })
        {
            var run = await CliRun.OfAsync(arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("is one of the documents", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Output_InAFolderThatIsNotThere_NamesTheFolder()
    {
        var run = await CliRun.OfAsync("analyze", Case, "-o", "nowhere/out.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no folder 'nowhere'; make it first.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_ThroughALink_ReplacesWhatItPointsToAndKeepsItsRights()
    {
        if (OperatingSystem.IsWindows()) return;
        var target = _folder.Write("target.txt", "before");
        var link = Path.Combine(_folder.Path, "link.txt");
        File.CreateSymbolicLink(link, target);
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await CliRun.OfAsync("analyze", Case, "-o", link);

        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Contains("CR0403", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(target));
    }

    [Fact]
    public async Task Output_ToADevice_LeavesTheDevice()
    {
        if (OperatingSystem.IsWindows()) return;
        var run = await CliRun.OfAsync("analyze", Case, "-o", "/dev/null");

        Assert.Equal("", run.Out);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }
}
