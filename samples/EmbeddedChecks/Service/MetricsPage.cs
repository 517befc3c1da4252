using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Collaboration.Rules.Hosting;

namespace EmbeddedChecks.Service;

/// <summary>Totals of the service's instruments in the text form of Prometheus. A product would export them by OpenTelemetry instead.</summary>
internal sealed class MetricsPage : IDisposable
{
    public const string MeterName = "EmbeddedChecks";

    private readonly ConcurrentDictionary<string, double> _totals = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public MetricsPage(IMeterFactory factory)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is CollaborationRulesTelemetry.MeterName or MeterName && instrument.Meter.Scope == factory) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    public string Text()
    {
        _listener.RecordObservableInstruments();
        return string.Concat(_totals.OrderBy(total => total.Key, StringComparer.Ordinal).Select(total => string.Create(CultureInfo.InvariantCulture, $"{total.Key} {total.Value}\n")));
    }

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = instrument.Name.Replace('.', '_');
        var labels = Labels(tags);
        if (instrument.IsObservable)
        {
            _totals[name + labels] = value;
            return;
        }

        var isHistogram = instrument is Histogram<double>;
        _totals.AddOrUpdate(name + (isHistogram ? "_sum" : "") + labels, value, (_, total) => total + value);
        if (isHistogram) _totals.AddOrUpdate($"{name}_count{labels}", 1, (_, total) => total + 1);
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty) return "";
        var labels = new List<string>();
        foreach (var (name, value) in tags) labels.Add($"{name.Replace('.', '_')}=\"{value}\"");
        return $"{{{string.Join(',', labels)}}}";
    }
}
