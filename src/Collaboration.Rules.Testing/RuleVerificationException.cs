namespace Collaboration.Rules.Testing;

/// <summary>A rule did not do what its test expects, or did not do the same in every way of evaluating it.</summary>
public sealed class RuleVerificationException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public RuleVerificationException()
    {
    }

    /// <summary>Makes an exception that says what was expected and what came.</summary>
    public RuleVerificationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that says what was expected and what came, and what caused it.</summary>
    public RuleVerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
