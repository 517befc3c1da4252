using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace EmbeddedChecks.Programmes;

/// <summary>An object of the host's own, which knows nothing of facts and rules; it tells of its changes as objects in .NET do.</summary>
internal sealed class Programme(string id) : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    public string Id { get; } = id;

    public string Title
    {
        get;
        set => Set(ref field, value);
    } = id;

    public int VotesNeeded
    {
        get;
        set => Set(ref field, value);
    } = 1;

    public ObservableCollection<Partner> Partners { get; } = [];

    private void Set<T>(ref T field, T value, [CallerMemberName] string name = "")
    {
        if (EqualityComparer<T>.Default.Equals(field, value)) return;
        field = value;
        PropertyChanged?.Invoke(this, new(name));
    }
}

/// <summary>An organisation with its votes in a programme.</summary>
internal sealed record Partner(string Name, int Votes);
