using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>The id of another fact, to be looked up when every fact is known.</summary>
internal sealed class ReferenceShape(FactKind target, string? solid) : TextShape(solid)
{
    public override bool TryRead(ObjectReading reading, out string value)
    {
        if (!base.TryRead(reading, out value)) return false;
        reading.Refer(target, value);
        return true;
    }
}
