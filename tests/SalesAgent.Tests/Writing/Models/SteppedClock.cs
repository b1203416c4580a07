namespace SalesAgent.Tests.Writing.Models;

/// <summary>A clock that moves only when a test moves it, and tells when something waits on it.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Waiting> _timers = [];
    private readonly List<(TimeSpan Due, TaskCompletionSource Seen)> _watchers = [];
    private DateTimeOffset _now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Time moved so far.</summary>
    public TimeSpan Moved { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Waiting(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Ends when something waits for exactly this long.</summary>
    public Task WaitedForAsync(TimeSpan due)
    {
        lock (_lock)
        {
            if (_timers.Exists(timer => timer.Length == due)) return Task.CompletedTask;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add((due, seen));
            return seen.Task;
        }
    }

    /// <summary>Moves the time on; whatever is due happens.</summary>
    public void Move(TimeSpan by)
    {
        List<Waiting> due;
        lock (_lock)
        {
            _now += by;
            Moved += by;
            due = _timers.FindAll(timer => timer.At <= _now);
            _timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due) timer.Fire();
    }

    /// <summary>Waits until something waits so long, and moves the time on by it.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        await WaitedForAsync(wait);
        Move(wait);
    }

    private sealed class Waiting(SteppedClock clock, Action fire) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public TimeSpan Length { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                (Length, At) = (dueTime, clock._now + dueTime);
                clock._timers.Add(this);
                foreach (var (_, seen) in clock._watchers.FindAll(watcher => watcher.Due == dueTime)) seen.TrySetResult();
                clock._watchers.RemoveAll(watcher => watcher.Due == dueTime);
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._lock) clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
