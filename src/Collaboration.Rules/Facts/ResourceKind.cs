namespace Collaboration.Rules.Facts;

/// <summary>What is given to or passed on in a collaboration.</summary>
public enum ResourceKind
{
    /// <summary>Funds, in a currency.</summary>
    Money,

    /// <summary>People's working time.</summary>
    Staff,

    /// <summary>Records or information.</summary>
    Data,

    /// <summary>Rooms, sites or services.</summary>
    Facility,

    /// <summary>Know-how, methods or contacts.</summary>
    Knowledge,

    /// <summary>Machines, vehicles or devices.</summary>
    Equipment,
}
