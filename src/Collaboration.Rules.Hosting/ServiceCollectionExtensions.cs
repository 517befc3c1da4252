using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Collaboration.Rules.Hosting;

/// <summary>Adds analyses of collaborations to the services of a host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ICollaborationChecks"/>, one for the host, with the options that <paramref name="configure"/> sets; the defaults when null.</summary>
    /// <remarks>Called several times, the options are set in that order. A host does not start with options that are not valid.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddCollaborationRules(this IServiceCollection services, Action<CollaborationRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<CollaborationRulesOptions>().ValidateOnStart();
        if (configure is not null) options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CollaborationRulesOptions>, OptionsValidation>());
        services.TryAddSingleton<AnalyzerCache>();
        services.TryAddSingleton<OptionsReader>();
        services.TryAddSingleton(provider => new CheckTelemetry(provider.GetService<IMeterFactory>()));
        services.TryAddSingleton(Checks);
        services.TryAddSingleton<ICollaborationChecks>(provider => provider.GetRequiredService<CollaborationChecks>());
        return services;
    }

    /// <summary>Adds <see cref="ICollaborationChecks"/> with the options in a section of the configuration, which are read again when it changes.</summary>
    /// <remarks>The keys are the names of the options, in any case. A key that is unknown, or a value that cannot be read, is refused.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="section"/> is null.</exception>
    public static IServiceCollection AddCollaborationRules(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        services.AddCollaborationRules();
        services.AddSingleton<IConfigureOptions<CollaborationRulesOptions>>(new SectionBinding(section));
        services.AddSingleton<IOptionsChangeTokenSource<CollaborationRulesOptions>>(
            new ConfigurationChangeTokenSource<CollaborationRulesOptions>(Options.DefaultName, section));
        return services;
    }

    /// <summary>What a host need not have is replaced by what does nothing.</summary>
    private static CollaborationChecks Checks(IServiceProvider provider)
    {
        var time = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        return new(
            provider.GetRequiredService<IOptionsFactory<CollaborationRulesOptions>>(),
            provider.GetServices<IOptionsChangeTokenSource<CollaborationRulesOptions>>(),
            provider.GetRequiredService<OptionsReader>(),
            provider.GetRequiredService<CheckTelemetry>(),
            new(time),
            time,
            provider.GetService<ILogger<ICollaborationChecks>>() ?? NullLogger<ICollaborationChecks>.Instance);
    }
}
