using System.Security.Cryptography;
using System.Text;

namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>One violation of one rule, with where it is and what it rests on. Immutable.</summary>
/// <remarks>Ordered by rule id, then by the facts it is about, then by scope, message and evidence; never by when it was found.</remarks>
public sealed record Diagnostic : IComparable<Diagnostic>
{
    /// <summary>Makes a diagnostic of a rule's finding.</summary>
    public Diagnostic(DiagnosticDescriptor descriptor, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(finding);
        (Descriptor, Finding, Severity) = (descriptor, finding, descriptor.DefaultSeverity);
    }

    /// <summary>What all diagnostics of the rule have in common.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The finding: subject, evidence, measurement and arguments.</summary>
    public Finding Finding { get; private init; }

    /// <summary>The rule's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The severity in effect.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>The fact that is judged.</summary>
    public FactReference Subject => Finding.Subject;

    /// <summary>Where the subject was read; null when it came from no text.</summary>
    public SourceLocation? Location { get; private init; }

    /// <summary>The part of the facts for which it holds, such as a phase; null when it holds for all.</summary>
    public string? Scope { get; init; }

    /// <summary>Why it is known and accepted; null when it is not suppressed.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>How it stands to a baseline; null when it was compared with none.</summary>
    public BaselineState? BaselineState { get; init; }

    /// <summary>The message with its values.</summary>
    public string Message => Descriptor.Message.Format(Finding.Arguments);

    /// <summary>
    /// 16 hexadecimal digits that stay the same while the rule, the scope and the ids of what the diagnostic is about do: they do not
    /// depend on lines, order, wording or measured values.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            var text = new StringBuilder(Id).Append('\n').Append(Scope);
            foreach (var fact in Finding.About) text.Append('\n').Append(fact.Kind).Append('\t').Append(fact.Id);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
        }
    }

    /// <summary>This diagnostic with the places where its subject and its evidence were read.</summary>
    /// <param name="locate">Gives the place of a fact; null where it came from no text.</param>
    public Diagnostic Located(Func<FactReference, SourceLocation?> locate)
    {
        ArgumentNullException.ThrowIfNull(locate);
        return this with
        {
            Location = locate(Subject),
            Finding = Finding.Located(locate),
        };
    }

    /// <summary>This diagnostic with facts and texts called otherwise, as by pseudonyms: in what it is about, its evidence, the values of its message and its suppression.</summary>
    /// <param name="fact">Gives what a fact is to be called.</param>
    /// <param name="text">Gives what a text is to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> or <paramref name="text"/> is null.</exception>
    public Diagnostic Renamed(Func<FactReference, FactReference> fact, Func<string, string> text)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(text);
        return this with
        {
            Finding = Finding.Renamed(fact, text),
            Scope = Scope is null ? null : text(Scope),
            Suppression = Suppression?.Renamed(text),
        };
    }

    /// <inheritdoc/>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var order = CompareIdentityTo(other);
        if (order == 0) order = string.CompareOrdinal(Message, other.Message);
        for (var i = 0; order == 0 && i < Math.Min(Finding.Evidence.Count, other.Finding.Evidence.Count); i++)
            order = Compare(Finding.Evidence[i], other.Finding.Evidence[i]);
        if (order == 0) order = Finding.Evidence.Count.CompareTo(other.Finding.Evidence.Count);
        return order != 0 ? order : Nullable.Compare(Finding.Measurement?.Value, other.Finding.Measurement?.Value);
    }

    /// <summary>Compares by what the fingerprint is made of; the full order begins with it.</summary>
    internal int CompareIdentityTo(Diagnostic other)
    {
        var order = string.CompareOrdinal(Id, other.Id);
        for (var i = 0; order == 0 && i < Math.Min(Finding.About.Count, other.Finding.About.Count); i++)
            order = Finding.About[i].CompareTo(other.Finding.About[i]);
        if (order == 0) order = Finding.About.Count.CompareTo(other.Finding.About.Count);
        return order != 0 ? order : string.CompareOrdinal(Scope, other.Scope);
    }

    /// <summary>Severity, id and message in one line, as compilers write them: <c>warning CR0103: …</c>.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Id}: {Message}";

    private static int Compare(Evidence left, Evidence right)
    {
        var byFact = left.Fact.CompareTo(right.Fact);
        return byFact != 0 ? byFact : string.CompareOrdinal(left.Label, right.Label);
    }
}
