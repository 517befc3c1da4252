namespace Collaboration.Rules.Configuration;

/// <summary>Where configuration files are read from: a disk, or whatever an embedder chooses.</summary>
/// <remarks>Called by any number of threads at once, and once for each path unless configurations are made anew.</remarks>
public interface IConfigurationFiles
{
    /// <summary>Opens a file as text; null when there is none.</summary>
    /// <param name="path">An absolute path with slashes between folders.</param>
    /// <exception cref="IOException">The file is there and cannot be read; it becomes a problem of the configuration.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is there and may not be read; it becomes a problem of the configuration.</exception>
    TextReader? Open(string path);
}
