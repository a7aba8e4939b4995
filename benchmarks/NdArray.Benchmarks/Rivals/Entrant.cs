namespace NdArrays.Benchmarks.Rivals;

/// <summary>A rival in a case: its calls a turn and its times.</summary>
internal sealed class Entrant(IRival rival, IRun run, Case @case, Effort effort) : IDisposable
{
    private readonly List<double> _times = [];
    private TimeSpan _spent;
    private long _calls = 1;
    private bool _out;

    public IRival Rival => rival;

    /// <summary>The median of the microseconds of a call; null if it dropped out.</summary>
    public double? Median
    {
        get
        {
            if (_out)
            {
                return null;
            }

            _times.Sort();
            int middle = _times.Count / 2;
            return _times.Count % 2 == 1 ? _times[middle] : (_times[middle - 1] + _times[middle]) / 2;
        }
    }

    /// <summary>The width of the middle half of the times, as a part of their median.</summary>
    public double Spread
    {
        get
        {
            _times.Sort();
            int quarter = _times.Count / 4;
            return (_times[^(1 + quarter)] - _times[quarter]) / _times[_times.Count / 2];
        }
    }

    /// <summary>Runs until the compiler has done its best, and finds how many calls make a turn.</summary>
    public void WarmUp() => Try(() =>
    {
        TimeSpan least = Effort.Turn(@case.Kind);
        TimeSpan spent = TimeSpan.Zero;
        TimeSpan last = TimeSpan.Zero;
        long calls = 0;
        while (spent < effort.WarmUp || last < least || (calls < Effort.WarmUpCalls && spent < Effort.LongestWarmUp))
        {
            last = run.Time(_calls);
            spent += last;
            calls += _calls;
            if (last < least)
            {
                double wanted = _calls * 1.2 * (least / TimeSpan.FromTicks(long.Max(last.Ticks, 1)));
                _calls = long.Clamp((long)wanted, _calls + 1, _calls * 10);
            }
        }
    });

    /// <summary>Runs for a moment to have the caches and the threads as they are in a row of calls, and then a turn's calls.</summary>
    public void TakeTurn()
    {
        if (_out || (_spent > effort.Budget && _times.Count >= Effort.LeastRounds))
        {
            return;
        }

        Try(() =>
        {
            TimeSpan warm = run.Time(long.Max(1, (long)(_calls * (Effort.TurnWarmUp / Effort.Turn(@case.Kind)))));
            TimeSpan time = run.Time(_calls);
            _times.Add(time.TotalMicroseconds / _calls);
            _spent += warm + time;
            Thread.Sleep(Effort.Pause);
        });
    }

    public void Dispose()
    {
        try
        {
            run.Dispose();
        }
        catch (IOException e)
        {
            // Its process is gone, and what it held with it.
            Console.Error.WriteLine($"  {e.Message}");
        }
    }

    private void Try(Action action)
    {
        if (_out)
        {
            return;
        }

        try
        {
            action();
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"  {e.Message}");
            _out = true;
        }
    }
}
