using System.Collections;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>What objects of one class tell: the entry of a mapping, ready for use.</summary>
internal sealed class ObjectMap(
    string name, Func<object, object?>? key, Func<object, IEnumerable<Fact?>>[] facts, Func<object, object?>[] watched)
{
    /// <summary>Whether objects are told apart by a key rather than by instance.</summary>
    public bool IsKeyed => key is not null;

    /// <summary>What tells the object apart from others of this entry.</summary>
    public ObjectIdentity IdentityOf(object mapped)
    {
        if (key is null) return new(this, mapped);
        var value = Called(mapped, name, "its key cannot be read", () => key(mapped));
        return new(this, value ?? throw new FactMappingException($"{name}: its key is null; give every object a key before it is tracked.", mapped));
    }

    /// <summary>What the object tells now, and whom to listen to about its changes.</summary>
    public ObjectReading Read(MappedObject of, object mapped)
    {
        var builder = new CollaborationBuilder();
        Called(mapped, of.Name, "a delegate of its mapping failed", () => Fill(of, mapped, builder));
        var notifiers = Called(mapped, of.Name, "what to watch cannot be read", () => Watched(mapped).ToHashSet(ReferenceEqualityComparer.Instance));
        return new(of, mapped, builder.Facts.ToDictionary(fact => fact.Reference), notifiers);
    }

    /// <summary>The name of an object in messages.</summary>
    public string NameOf(object identity) => $"{name} '{identity}'";

    private bool Fill(MappedObject of, object mapped, CollaborationBuilder builder)
    {
        foreach (var fact in facts.SelectMany(tell => tell(mapped)).OfType<Fact>())
        {
            if (builder.RefusalOf(fact) is { } refusal) throw new FactMappingException($"{of.Name}: {refusal}", mapped);
            builder.Add(fact);
        }

        return true;
    }

    private IEnumerable<object> Watched(object mapped)
    {
        yield return mapped;
        foreach (var found in watched.Select(watch => watch(mapped)).OfType<object>())
        {
            yield return found;
            if (found is not IEnumerable items || found is string) continue;
            foreach (var item in items.OfType<object>()) yield return item;
        }
    }

    /// <summary>Delegates are the program's own: what they throw is told with the name of the object.</summary>
    private static TResult Called<TResult>(object mapped, string name, string what, Func<TResult> call)
    {
        try
        {
            return call();
        }
        catch (Exception exception) when (exception is not FactMappingException)
        {
            throw new FactMappingException($"{name}: {what}: {exception.Message}", mapped, inner: exception);
        }
    }
}
