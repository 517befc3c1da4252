#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
// Looks into every package of a folder: dotnet run .ci/packages.cs -- FOLDER. Prints what is wrong, a line each; exit code 1 when anything is.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

// What each depends on. Newtonsoft.Json is pinned for what comes with other packages too, so it stands with those that do not use it themselves.
var expected = new Dictionary<string, string[]>
{
    ["Collaboration.Rules.Engine"] = [],
    ["Collaboration.Rules"] = ["Collaboration.Rules.Engine"],
    ["Collaboration.Rules.Json"] = ["Collaboration.Rules", "Newtonsoft.Json"],
    ["Collaboration.Rules.Hosting"] = ["Collaboration.Rules", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Options.ConfigurationExtensions"],
    ["Collaboration.Rules.Testing"] = ["Collaboration.Rules.Json", "Newtonsoft.Json"],
    ["Collaboration.Rules.Research"] = ["Collaboration.Rules.Json", "CsvHelper", "Microsoft.Extensions.FileSystemGlobbing", "Newtonsoft.Json"],
    ["Collaboration.Rules.Parquet"] = ["Collaboration.Rules.Research", "CsvHelper", "Microsoft.Extensions.FileSystemGlobbing", "Newtonsoft.Json", "Parquet.Net"],
    ["Collaboration.Rules.Plotting"] =
    [
        "Collaboration.Rules.Research", "CsvHelper", "HarfBuzzSharp.NativeAssets.Linux", "Microsoft.Extensions.FileSystemGlobbing", "Newtonsoft.Json",
        "ScottPlot", "SkiaSharp", "SkiaSharp.HarfBuzz", "SkiaSharp.NativeAssets.Linux.NoDependencies",
    ],
    ["Collaboration.Rules.Cli"] = [],
};
var faults = new List<string>();
var packages = Directory.GetFiles(args[0], "*.nupkg").Select(path => new Package(path)).ToList();

faults.AddRange(expected.Keys.Except(packages.Select(package => package.Id)).Select(id => $"{id}: there is no package"));
faults.AddRange(packages.Where(package => !expected.ContainsKey(package.Id)).Select(package => $"{package.Id}: nobody expects this package"));
if (packages.Select(package => package.Version).Distinct().Count() != 1) faults.Add("the packages are not of one version");
foreach (var package in packages.Where(package => expected.ContainsKey(package.Id))) faults.AddRange(package.Faults(expected[package.Id]));
foreach (var fault in faults) Console.WriteLine(fault);
Console.WriteLine($"{packages.Count} packages of version {packages.FirstOrDefault()?.Version}, {faults.Count} faults");
return faults.Count == 0 ? 0 : 1;

internal sealed class Package
{
    private readonly string _path;
    private readonly Dictionary<string, byte[]> _files;
    private readonly XElement _metadata;

    public Package(string path)
    {
        _path = path;
        _files = Read(path);
        _metadata = XDocument.Parse(Encoding.UTF8.GetString(_files.Single(file => file.Key.EndsWith(".nuspec")).Value).TrimStart('\uFEFF')).Root!.Elements().Single();
    }

    public string Id => Field("id");

    public string Version => Field("version");

    private bool IsTool => _metadata.Descendants().Any(element => element.Name.LocalName == "packageType" && (string?)element.Attribute("name") == "DotnetTool");

    public IEnumerable<string> Faults(string[] dependencies) => All(dependencies).Select(fault => $"{Id}: {fault}");

    private IEnumerable<string> All(string[] dependencies)
    {
        if (Field("license") != "MIT") yield return $"the licence expression is '{Field("license")}'";
        foreach (var name in (string[])["authors", "description", "tags", "copyright"])
            if (Field(name).Length == 0) yield return $"it has no {name}";
        if (((string?)Element("repository")?.Attribute("commit"))?.Length != 40) yield return "it names no commit";
        if (!Text(Field("readme")).StartsWith("# ", StringComparison.Ordinal)) yield return "it has no readme with a title";
        if (Text(Field("readme")).Contains("](../", StringComparison.Ordinal)) yield return "its readme has a link that leads nowhere in a package";
        if (!_files.TryGetValue(Field("icon"), out var icon) || !icon.AsSpan(1).StartsWith("PNG"u8)) yield return "it has no icon";

        var groups = _metadata.Descendants().Where(element => element.Name.LocalName == "group").Select(group => (string?)group.Attribute("targetFramework")).ToList();
        if (!IsTool && !groups.SequenceEqual(["net10.0"])) yield return $"its dependencies are for '{string.Join(", ", groups)}'";
        var found = _metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!).Order().ToList();
        if (!found.SequenceEqual(dependencies.Order())) yield return $"it depends on '{string.Join(", ", found)}' instead of '{string.Join(", ", dependencies.Order())}'";

        foreach (var file in _files.Keys.Where(name => !IsExpected(name))) yield return $"it holds '{file}'";
        foreach (var fault in IsTool ? ToolFaults() : LibraryFaults()) yield return fault;
    }

    private bool IsExpected(string name) =>
        name is "README.md" or "icon.png" or "[Content_Types].xml" || name == $"{Id}.nuspec" || name.StartsWith("_rels/") || name.StartsWith("package/")
        || name == $"lib/net10.0/{Id}.dll" || name == $"lib/net10.0/{Id}.xml"
        || (IsTool && name.StartsWith("tools/net10.0/any/"));

    private IEnumerable<string> LibraryFaults()
    {
        var documentation = Text($"lib/net10.0/{Id}.xml");
        if (!documentation.Contains("<member name=\"T:", StringComparison.Ordinal)) yield return "its types are not documented";
        if (!_files.TryGetValue($"lib/net10.0/{Id}.dll", out var assembly)) yield return "its assembly is missing";
        else foreach (var fault in AssemblyFaults(assembly)) yield return fault;

        var symbols = Path.ChangeExtension(_path, ".snupkg");
        if (!File.Exists(symbols) || !Read(symbols).ContainsKey($"lib/net10.0/{Id}.pdb")) yield return "it has no symbols";
    }

    private IEnumerable<string> ToolFaults()
    {
        if (!_files.ContainsKey("tools/net10.0/any/DotnetToolSettings.xml")) yield return "it is no tool";
        foreach (var fault in AssemblyFaults(_files["tools/net10.0/any/collab-rules.dll"])) yield return fault;
    }

    /// <summary>A build that can be repeated anywhere keeps no path of the machine it was made on.</summary>
    private static IEnumerable<string> AssemblyFaults(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        var entries = reader.ReadDebugDirectory();
        if (!entries.Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible)) yield return "its build is not deterministic";
        foreach (var path in entries.Where(entry => entry.Type == DebugDirectoryEntryType.CodeView).Select(entry => reader.ReadCodeViewDebugDirectoryData(entry).Path))
            if (!path.StartsWith("/_/", StringComparison.Ordinal)) yield return $"it remembers the path '{path}'; pack with -p:ContinuousIntegrationBuild=true";
        var version = reader.GetMetadataReader().GetAssemblyDefinition().Version;
        if (version == new Version(1, 0, 0, 0)) yield return "its assembly has no version";
    }

    private string Field(string name) => Element(name)?.Value ?? "";

    private XElement? Element(string name) => _metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private string Text(string name) => _files.TryGetValue(name, out var bytes) ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') : "";

    private static Dictionary<string, byte[]> Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries.Where(entry => entry.Name.Length > 0).ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }
}
