using Collaboration.Rules.Facts;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>The shape of every kind of fact, built when it is first needed.</summary>
internal static class FactShapes
{
    private static readonly Lazy<RecordShape>[] ByOrder =
        [.. FactKinds.All.Select(kind => new Lazy<RecordShape>(() => new(kind.FactType)))];

    /// <summary>Every property name, so that the parser makes no new texts of them.</summary>
    public static JsonNameTable Names { get; } = AllNames();

    public static RecordShape Of(FactKind kind) => ByOrder[kind.Order].Value;

    private static DefaultJsonNameTable AllNames()
    {
        var table = new DefaultJsonNameTable();
        foreach (var kind in FactKinds.All)
        {
            table.Add(kind.Plural ?? kind.Name);
            foreach (var property in kind.FactType.GetProperties()) table.Add(JsonName.Of(property.Name));
        }

        return table;
    }
}
