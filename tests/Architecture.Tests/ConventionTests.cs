using System.Reflection;
using System.Text.RegularExpressions;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Architecture.Tests;

/// <summary>How the code is written, as CONTRIBUTING describes it.</summary>
public sealed partial class ConventionTests
{
    private static readonly string[] Assemblies =
    [
        "Collaboration.Rules.Engine", "Collaboration.Rules", "Collaboration.Rules.Json", "Collaboration.Rules.Testing", "Collaboration.Rules.Hosting",
        "Collaboration.Rules.Research", "Collaboration.Rules.Parquet", "Collaboration.Rules.Plotting", "Collaboration.Rules.NRules", "collab-rules",
    ];

    private static IEnumerable<Type> Classes =>
        Assemblies.SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => type.IsClass && !type.IsSubclassOf(typeof(Delegate)) && !type.Name.Contains('<', StringComparison.Ordinal))
            .Where(type => type.Namespace?.StartsWith("Collaboration.Rules", StringComparison.Ordinal) == true);

    [Fact]
    public void Files_AreShort()
    {
        var lines = SourceFiles.All.Select(file => file.Lines).Order().ToList();

        Assert.InRange(lines[lines.Count / 2], 1, 60);
        Assert.InRange(lines[lines.Count * 95 / 100], 1, 200);
        Assert.InRange(lines[^1], 1, 400);
    }

    [Fact]
    public void Files_HaveTheNamespaceOfTheirFolder() =>
        Assert.Empty(SourceFiles.All.Where(file => file.DeclaredNamespace is { } declared && declared != file.FolderNamespace).Select(file => $"{file.Path}: {file.DeclaredNamespace}"));

    [Fact]
    public void Files_HoldAtMostOnePublicType_WithTheirName() =>
        Assert.Empty(SourceFiles.All.Where(file => file.PublicTypes.Any(name => name != file.Name)).Select(file => $"{file.Path}: {string.Join(", ", file.PublicTypes)}"));

    [Fact]
    public void Files_HaveNoPragmasRegionsHeadersOrLeftovers() =>
        Assert.Empty(SourceFiles.All.Where(file => Leftover().IsMatch(file.Text)).Select(file => $"{file.Path}: {Leftover().Match(file.Text).Value}"));

    [Fact]
    public void Types_HaveNamesThatSayWhatTheyAre() =>
        Assert.DoesNotContain(SourceFiles.All.SelectMany(file => file.TopLevelTypes), name => VagueName().IsMatch(name));

    [Fact]
    public void Classes_AreSealedStaticOrMadeForInheritance()
    {
        var open = Classes.Where(type => !type.IsSealed && !type.IsAbstract).Select(type => type.Name).ToList();

        Assert.InRange(open.Count, 0, Classes.Count() / 10);
    }

    [Fact]
    public void Facts_AreSealedImmutableRecords()
    {
        Assert.All(FactKinds.All, kind => Assert.True(kind.FactType.IsSealed, kind.Name));
        Assert.All(FactKinds.All.SelectMany(kind => kind.FactType.GetProperties()), property => Assert.True(IsInitOnly(property), $"{property.DeclaringType}.{property.Name}"));
    }

    [Fact]
    public void PublicTypes_OfTheEngineAndTheRules_HaveNoPublicMutableFields() =>
        Assert.Empty(Classes.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field.DeclaringType!.IsVisible && !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void QueryOperators_AreTwelveAtMost()
    {
        var operators = typeof(QueryOperators).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => method.Name);

        Assert.InRange(operators.Append(nameof(Query.Facts)).Distinct().Count(), 1, 12);
    }

    [Fact]
    public void Nodes_AreInternal() =>
        Assert.DoesNotContain(Classes, type => type.IsPublic && (type.Name.Contains("Node", StringComparison.Ordinal) || type.Namespace == "Collaboration.Rules.Engine.Nodes"));

    [Fact]
    public void Repository_NamesNoFeedAndNoMachinePath() =>
        Assert.DoesNotMatch("(?i)<add key=.*http", File.ReadAllText(Path.Combine(SourceFiles.Root, "nuget.config")));

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is not { } setter || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    [GeneratedRegex(@"#pragma|#region|TODO|FIXME|HACK|NotImplementedException|Copyright|\[SuppressMessage")]
    private static partial Regex Leftover();

    [GeneratedRegex("(Helper|Manager|Util|Utils|Common|Base)$")]
    private static partial Regex VagueName();
}
