namespace Collaboration.Rules.Facts;

/// <summary>The form a collaboration takes.</summary>
public enum CollaborationKind
{
    /// <summary>Parties work together towards common ends without giving up their independence.</summary>
    Partnership,

    /// <summary>Parties join for one undertaking, often with a lead party and one contract.</summary>
    Consortium,

    /// <summary>Parties share the risk and reward of a joint result.</summary>
    Alliance,

    /// <summary>Parties exchange and learn from each other with few obligations.</summary>
    Network,

    /// <summary>Parties own a separate body together.</summary>
    JointVenture,

    /// <summary>One party buys services on behalf of those who need them.</summary>
    Commissioning,

    /// <summary>One party hands work of its own to another.</summary>
    Outsourcing,

    /// <summary>States bind themselves to each other by an agreement under law.</summary>
    Treaty,

    /// <summary>Several projects or organisations are steered together towards one outcome.</summary>
    Programme,

    /// <summary>A form that is not listed.</summary>
    Other,
}
