using Collaboration.Rules.Json;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Schema_IsWrittenToStandardOutput() => Assert.Equal(CollaborationSchema.Json(), (await CliRun.OfAsync("schema")).Out);

    [Fact]
    public async Task Schema_IsWrittenToTheFile()
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "schema.json");
        await CliRun.OfAsync("schema", "--output", path);

        Assert.Equal(CollaborationSchema.Json(), await File.ReadAllTextAsync(path));
    }
}
