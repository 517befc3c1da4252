using System.Text;

namespace Collaboration.Rules.Configuration;

/// <summary>Configuration files on disk: UTF-8, or what a byte order mark says.</summary>
public sealed class DiskConfigurationFiles : IConfigurationFiles
{
    private DiskConfigurationFiles()
    {
    }

    /// <summary>The files of this machine.</summary>
    public static DiskConfigurationFiles Instance { get; } = new();

    /// <inheritdoc/>
    public TextReader? Open(string path) => File.Exists(path) ? new StreamReader(path, Encoding.UTF8) : null;
}
