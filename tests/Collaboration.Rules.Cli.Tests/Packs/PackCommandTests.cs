using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Collaboration.Rules.Packs;
using Collaboration.Rules.Tests.Packs;

namespace Collaboration.Rules.Cli.Tests.Packs;

/// <summary>Packs through the tool. The hostile pack is in the tests' own assembly, which is loaded once more for that.</summary>
public sealed class PackCommandTests : IDisposable
{
    private static readonly string Hostile = typeof(HostileRules).Assembly.Location;
    private static readonly string Case = CliRun.Sample("data/firecontrol.json");
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Analyze_HostilePack_EndsAndLeavesTheOthersAsTheyAre()
    {
        var expected = await CliRun.OfAsync("analyze", Case, "--quiet", "--as-of", "2012-01-01");
        var run = await CliRun.OfAsync("analyze", Case, "--quiet", "--as-of", "2012-01-01", "--pack", Hostile, "--rule-timeout", "3");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Equal(expected.Lines, run.Lines.Where(line => !IsHostile(line)));
        Assert.All(HostileRules.Failing, id => Assert.Contains(run.Lines, line => IsAboutARule(line) && line.Contains($"Rule {id} ", StringComparison.Ordinal)));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Analyze_HostilePackAsJson_IsJson()
    {
        var run = await CliRun.OfAsync("analyze", Case, "--format", "json", "--pack", Hostile, "--rule-timeout", "3");

        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        Assert.Contains("EVIL0013", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_WithPack_ListsItsRules()
    {
        var run = await CliRun.OfAsync("rules", "--format", "md", "--pack", Hostile);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("| EVIL0012 |", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("| [CR0301](", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Explain_RuleOfAPackWithoutPage_SaysWhatItReports() =>
        Assert.Contains("Hostile {argument}", (await CliRun.OfAsync("explain", "EVIL0012", "--pack", Hostile)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Suppress_RuleThatFails_IsNamedWithItsFailure()
    {
        var run = await CliRun.OfAsync("suppress", Case, HostileRules.Failing[0], "--justification", "Known.", "--pack", Hostile, "--rule-timeout", "3");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith($"collab-rules: {Case}: CR000", run.Error, StringComparison.Ordinal);
        Assert.Contains($"Rule {HostileRules.Failing[0]} ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_RuleOfAPackThatIsNotNamed_IsUnknown() =>
        Assert.Equal(ExitCode.Failed, (await CliRun.OfAsync("explain", "EVIL0012")).ExitCode);

    [Fact]
    public async Task Pack_ThatIsNoFile_IsNamed() => await AssertRefused("there is no such file", Path.Combine(_scratch.Path, "Missing.dll"));

    [Fact]
    public async Task Pack_ThatIsNoAssembly_IsNamed() => await AssertRefused("it is no .NET assembly", Case);

    [Fact]
    public async Task Pack_WithoutPack_IsNamed() =>
        await AssertRefused("it holds no pack; give it a public static class", typeof(Newtonsoft.Json.JsonConvert).Assembly.Location);

    [Fact]
    public async Task Pack_ThatThrows_IsNamed()
    {
        var file = Path.Combine(_scratch.Path, "Throwing.dll");
        EmitPack(file, body =>
        {
            body.Emit(OpCodes.Ldstr, "Out of order.");
            body.Emit(OpCodes.Newobj, typeof(InvalidOperationException).GetConstructor([typeof(string)])!);
            body.Emit(OpCodes.Throw);
        });

        await AssertRefused("its packs cannot be made: InvalidOperationException: Out of order. Correct the pack.", file);
    }

    [Fact]
    public async Task Pack_ThatIsNeverMade_IsNamedInTime()
    {
        var file = Path.Combine(_scratch.Path, "Hanging.dll");
        EmitPack(file, body =>
        {
            body.Emit(OpCodes.Ldc_I4, Timeout.Infinite);
            body.Emit(OpCodes.Call, typeof(Thread).GetMethod(nameof(Thread.Sleep), [typeof(int)])!);
            body.Emit(OpCodes.Ldnull);
            body.Emit(OpCodes.Ret);
        });

        await AssertRefused("its packs were not made and its rules not defined within 2 s", file, "--rule-timeout", "2");
    }

    [Fact]
    public async Task Pack_BuiltForANewerVersion_IsNamed()
    {
        var file = Path.Combine(_scratch.Path, "Newer.dll");
        File.WriteAllBytes(file, WithReferenceVersion(File.ReadAllBytes(Hostile), "Collaboration.Rules", new(9, 8, 7, 0)));

        await AssertRefused("it was built for Collaboration.Rules 9.8.7, and this tool has", file);
    }

    [Fact]
    public async Task Packs_ThatClash_AreNamedWithAllTheirIds()
    {
        var copy = Path.Combine(_scratch.Path, "Copy.dll");
        File.Copy(Hostile, copy);
        var run = await CliRun.OfAsync("rules", "--pack", Hostile, "--pack", copy, "--pack", Path.Combine(_scratch.Path, "Missing.dll"));

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("both claim ids of EVIL0000 to EVIL9999", run.Error, StringComparison.Ordinal);
        Assert.Contains("The id EVIL0001 is used by", run.Error, StringComparison.Ordinal);
        Assert.Contains("The id EVIL0016 is used by", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_NamedTwice_IsLoadedOnce() =>
        Assert.Equal(ExitCode.Clean, (await CliRun.OfAsync("rules", "--pack", Hostile, "--pack", Hostile)).ExitCode);

    [Fact]
    public async Task Pack_InTheFolderOnly_IsNotLoaded() =>
        Assert.DoesNotContain("EVIL", (await CliRun.OfAsync("rules")).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("100000")]
    public async Task RuleTimeout_OutOfRange_IsRefused(string seconds) =>
        Assert.Equal(ExitCode.Failed, (await CliRun.OfAsync("analyze", Case, $"--rule-timeout={seconds}")).ExitCode);

    private static async Task AssertRefused(string reason, string file, params string[] options)
    {
        var run = await CliRun.OfAsync(["analyze", Case, "--pack", file, .. options]);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith($"collab-rules: {file}: {reason}", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    private static bool IsHostile(string line) => line.Contains("EVIL", StringComparison.Ordinal) || IsAboutARule(line);

    private static bool IsAboutARule(string line) => line.Contains(": warning CR0001: ", StringComparison.Ordinal) || line.Contains(": warning CR0002: ", StringComparison.Ordinal);

    /// <summary>An assembly with a public static property of type <see cref="RulePack"/>.</summary>
    private static void EmitPack(string file, Action<ILGenerator> emitBody)
    {
        var assembly = new PersistedAssemblyBuilder(new("Emitted"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Emitted").DefineType("Emitted", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        var getter = type.DefineMethod("get_Pack", MethodAttributes.Public | MethodAttributes.Static | MethodAttributes.SpecialName, typeof(RulePack), []);
        emitBody(getter.GetILGenerator());
        type.DefineProperty("Pack", PropertyAttributes.None, typeof(RulePack), null).SetGetMethod(getter);
        type.CreateType();
        assembly.Save(file);
    }

    /// <summary>The assembly as if it had been built for another version of what it refers to: the first eight bytes of the reference's row.</summary>
    private static byte[] WithReferenceVersion(byte[] image, string name, Version version)
    {
        using var file = new PEReader(new MemoryStream(image));
        var metadata = file.GetMetadataReader();
        var row = metadata.AssemblyReferences.First(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name) == name);
        var offset = file.PEHeaders.MetadataStartOffset
            + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef)
            + ((MetadataTokens.GetRowNumber(row) - 1) * metadata.GetTableRowSize(TableIndex.AssemblyRef));
        int[] parts = [version.Major, version.Minor, version.Build, version.Revision];
        for (var i = 0; i < parts.Length; i++) BitConverter.TryWriteBytes(image.AsSpan(offset + (2 * i)), (ushort)parts[i]);
        return image;
    }
}
