namespace Collaboration.Rules.Engine;

/// <summary>A place in a text: where a fact or a problem was read.</summary>
/// <param name="Path">The file as the caller named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct SourceLocation(string Path, int Line, int Column)
{
    /// <summary>The form compilers use: <c>path(line,column)</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column})";
}
