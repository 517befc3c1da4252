using Microsoft.Extensions.Options;

namespace Collaboration.Rules.Hosting;

/// <summary>Refuses options that no analysis could be done with, and says all that is wrong with them.</summary>
internal sealed class OptionsValidation(OptionsReader reader) : IValidateOptions<CollaborationRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, CollaborationRulesOptions options)
    {
        reader.Read(options, out var faults);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
