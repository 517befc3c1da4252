using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Collaboration.Rules.Hosting.Tests;

/// <summary>Services as a host has them, with a log that is kept and a configuration that can change.</summary>
internal sealed class HostWorld : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IConfigurationRoot? _configuration;

    private HostWorld(IConfigurationRoot? configuration, Action<IServiceCollection> add)
    {
        _configuration = configuration;
        var services = new ServiceCollection().AddMetrics().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddHealthChecks().AddCollaborationRulesCheck();
        add(services);
        _services = services.BuildServiceProvider();
    }

    public KeptLog Log { get; } = new();

    public IServiceProvider Services => _services;

    public ICollaborationChecks Checks => _services.GetRequiredService<ICollaborationChecks>();

    public static HostWorld With(Action<CollaborationRulesOptions>? configure = null, TimeProvider? time = null) =>
        new(null, services =>
        {
            if (time is not null) services.AddSingleton(time);
            services.AddCollaborationRules(configure);
        });

    public static HostWorld Configured(params (string Key, string? Value)[] entries)
    {
        var root = new ConfigurationBuilder().AddInMemoryCollection(entries.Select(entry => KeyValuePair.Create($"Rules:{entry.Key}", entry.Value))).Build();
        return new(root, services => services.AddCollaborationRules(root.GetSection("Rules")));
    }

    /// <summary>Changes entries and reloads; what other readers of the options throw is their affair.</summary>
    public void Change(params (string Key, string? Value)[] entries)
    {
        foreach (var (key, value) in entries) _configuration![$"Rules:{key}"] = value;
        Record.Exception(_configuration!.Reload);
    }

    public void Dispose() => _services.Dispose();

    internal sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(LogLevel Level, EventId Id, string Text)> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Enqueue((logLevel, eventId, formatter(state, exception)));

        public void Dispose() => Entries.Clear();
    }
}
