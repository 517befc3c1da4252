namespace Collaboration.Rules.Mapping;

/// <summary>Objects cannot be told as facts; nothing was taken in. The message names the objects, what is wrong and the remedy.</summary>
public sealed class FactMappingException : Exception
{
    internal FactMappingException(string message, object mappedObject, object? otherObject = null, Exception? inner = null)
        : base(message, inner) => (MappedObject, OtherObject) = (mappedObject, otherObject);

    /// <summary>The object at fault.</summary>
    public object MappedObject { get; }

    /// <summary>The object that it is at odds with; null when it is at fault alone.</summary>
    public object? OtherObject { get; }
}
