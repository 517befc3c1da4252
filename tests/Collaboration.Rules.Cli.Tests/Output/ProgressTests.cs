using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Tests.Output;

public sealed class ProgressTests
{
    [Fact]
    public void ShortWork_ShowsNothing()
    {
        using var terminal = new StringWriter();
        using (var progress = new Progress(terminal, new SteppingClock(TimeSpan.FromMilliseconds(1))))
            for (var i = 0; i < 100; i++) progress.AddFailure("a.json", "");

        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void LongWork_ShowsHowFarItIs_AndClearsTheLine()
    {
        using var terminal = new StringWriter();
        using (var progress = new Progress(terminal, new SteppingClock(TimeSpan.FromSeconds(2))))
        {
            progress.AddFailure("a.json", "");
            progress.AddFailure("b\u001b[31m.json", "");
        }

        Assert.Equal("\r\u001b[K1 documents in 2 s, at a.json\r\u001b[K2 documents in 4 s, at b\uFFFD[31m.json\r\u001b[K", terminal.ToString());
    }

    /// <summary>Each look at it is one step later.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _looks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _looks++ * step.Ticks;
    }
}
