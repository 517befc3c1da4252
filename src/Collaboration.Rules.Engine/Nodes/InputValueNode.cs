using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class AsOfDefinition : ValueDefinition<DateOnly>
{
    public static readonly AsOfDefinition Instance = new();

    public override string Name => "AsOf";

    public override IReadOnlyList<object> Parts => [];

    public override Node CreateNode() => new InputValueNode<DateOnly>();
}

internal sealed class SettingDefinition<T>(Setting<T> setting) : ValueDefinition<T>
    where T : struct, IComparable<T>
{
    public Setting<T> Setting { get; } = setting;

    public override string Name => $"Setting {Setting.Key}";

    public override IReadOnlyList<object> Parts => [Setting];

    public override Node CreateNode() => new SettingNode<T>(Setting);
}

/// <summary>Holds a value that comes from outside.</summary>
internal class InputValueNode<T> : ValueNode<T>, IInputValueNode
    where T : struct
{
    private T _current;
    private bool _hasChanged = true;

    public sealed override T Previous => PreviousValue;

    public sealed override T Current => _current;

    public sealed override int OutputCount => _hasChanged ? 1 : 0;

    private T PreviousValue { get; set; }

    /// <returns>Whether the value differs from the one before.</returns>
    public bool Set(T value)
    {
        if (EqualityComparer<T>.Default.Equals(_current, value)) return false;
        if (!_hasChanged) PreviousValue = _current;
        _current = value;
        return _hasChanged = true;
    }

    public bool CopyFrom(Node other) => Set(((InputValueNode<T>)other).Current);

    public sealed override void Connect(ReadOnlySpan<Node> inputs)
    {
    }

    public sealed override void Run(Meter meter)
    {
    }

    public sealed override void ClearOutput()
    {
        _hasChanged = false;
        PreviousValue = _current;
    }
}

/// <summary>Holds the value of one setting.</summary>
internal sealed class SettingNode<T>(Setting<T> setting) : InputValueNode<T>, ISettingNode
    where T : struct, IComparable<T>
{
    public bool Read(SettingValues values) => Set(values.Get(setting));
}

/// <summary>A node that holds a value from outside, whatever its type.</summary>
internal interface IInputValueNode
{
    /// <returns>Whether the value differs from the one before.</returns>
    bool CopyFrom(Node other);
}

/// <summary>A node that follows a setting, whatever its type.</summary>
internal interface ISettingNode
{
    /// <returns>Whether the value differs from the one before.</returns>
    bool Read(SettingValues values);
}
