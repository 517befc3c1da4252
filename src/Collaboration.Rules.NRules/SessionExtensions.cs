using NRules;

namespace Collaboration.Rules.NRules;

/// <summary>What an NRules session can do with a collaboration.</summary>
public static class SessionExtensions
{
    /// <summary>Inserts every fact of a collaboration.</summary>
    /// <returns>The bridge by which later changes of these facts reach the session.</returns>
    /// <param name="session">The session.</param>
    /// <param name="collaboration">The facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A fact is in the session already.</exception>
    public static FactBridge InsertCollaboration(this ISession session, CollaborationSnapshot collaboration)
    {
        var bridge = new FactBridge(session);
        bridge.Load(collaboration);
        return bridge;
    }
}
