using Collaboration.Rules.Configuration.Globs;

namespace Collaboration.Rules.Configuration;

/// <summary>A section that wishes something, and which documents it means.</summary>
/// <param name="Wishes">What it wishes.</param>
internal sealed record FileSection(IReadOnlyList<Wish> Wishes)
{
    /// <summary>The folder of an <c>.editorconfig</c>, below which <see cref="Pattern"/> is matched.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The pattern; null where all documents are meant, or the one of <see cref="Document"/>.</summary>
    public Glob? Pattern { get; init; }

    /// <summary>The only document that is meant, in a global file; null where there is no such limit.</summary>
    public string? Document { get; init; }

    /// <param name="document">The absolute path, with slashes.</param>
    public bool Means(string document)
    {
        if (Document is not null) return Document == document;
        return Pattern is null || Pattern.Matches(document[Folder.TrimEnd('/').Length..]);
    }
}
