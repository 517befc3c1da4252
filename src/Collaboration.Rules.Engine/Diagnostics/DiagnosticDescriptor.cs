namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>What all diagnostics of one rule have in common.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>Describes the diagnostics of a rule.</summary>
    /// <param name="id">The id, such as <c>CR0301</c>; stable for ever.</param>
    /// <param name="title">The rule's name in words.</param>
    /// <param name="message">The message, with placeholders such as <c>{activity}</c> or <c>{share:P0}</c>.</param>
    /// <param name="category">The family the rule belongs to.</param>
    /// <param name="defaultSeverity">The severity where nobody configures another.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="FormatException">A brace in <paramref name="message"/> has no counterpart, or a placeholder has no name.</exception>
    public DiagnosticDescriptor(string id, string title, string message, string category, DiagnosticSeverity defaultSeverity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        (Id, Title, Category, DefaultSeverity) = (id, title, category, defaultSeverity);
        Message = MessageTemplate.Parse(message);
    }

    /// <summary>The id, such as <c>CR0301</c>.</summary>
    public string Id { get; }

    /// <summary>The rule's name in words.</summary>
    public string Title { get; }

    /// <summary>The message with its placeholders.</summary>
    public MessageTemplate Message { get; }

    /// <summary>The family the rule belongs to.</summary>
    public string Category { get; }

    /// <summary>The severity where nobody configures another.</summary>
    public DiagnosticSeverity DefaultSeverity { get; }

    /// <summary>Whether a configuration may change the severity, or turn it off; what is reported about the analysis itself cannot be silenced.</summary>
    public bool IsConfigurable { get; init; } = true;

    /// <summary>The texts that the rule rests on, by title.</summary>
    public EquatableArray<string> Sources { get; init; }
}
