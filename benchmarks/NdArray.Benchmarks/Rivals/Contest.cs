namespace NdArrays.Benchmarks.Rivals;

/// <summary>
/// Measures cases: all rivals of a case are made ready, checked and warmed up, and then take turns, round by round, so that
/// what disturbs the machine for a while disturbs them all.
/// </summary>
internal sealed class Contest(IReadOnlyList<IRival> rivals, Effort effort)
{
    /// <summary>Measures one case.</summary>
    /// <exception cref="InvalidOperationException">A result of this library is not the right one.</exception>
    public Row Measure(Case @case)
    {
        ICheck check = ICheck.Of(@case);
        List<Entrant> entrants = [];
        HashSet<string> wrong = [];
        try
        {
            foreach (IRival rival in rivals)
            {
                Enter(rival, @case, check, entrants, wrong);
            }

            GC.Collect();
            foreach (Entrant entrant in entrants)
            {
                entrant.WarmUp();
            }

            for (int round = 0; round < effort.Rounds; round++)
            {
                for (int turn = 0; turn < entrants.Count; turn++)
                {
                    entrants[(turn + round) % entrants.Count].TakeTurn();
                }
            }

            Entrant[] finished = [.. entrants.Where(entrant => entrant.Median is not null)];
            return new Row(
                @case,
                finished.ToDictionary(entrant => entrant.Rival.Name, entrant => entrant.Median!.Value),
                finished.Average(entrant => entrant.Spread),
                wrong);
        }
        finally
        {
            foreach (Entrant entrant in entrants)
            {
                entrant.Dispose();
            }

            NdArrayPool.Trim();
            GC.Collect();
        }
    }

    private void Enter(IRival rival, Case @case, ICheck check, List<Entrant> entrants, HashSet<string> wrong)
    {
        IRun? run = null;
        bool isRight;
        try
        {
            run = rival.Prepare(@case);
            if (run is null)
            {
                return;
            }

            isRight = check.IsRight(rival, run);
        }
        catch (Exception e) when (rival is not (NdArrayRival or CopyRival))
        {
            // A rival that throws cannot do the case.
            Console.Error.WriteLine($"  {rival.Name}: {e.Message.ReplaceLineEndings(" ")}");
            run?.Dispose();
            return;
        }

        if (isRight)
        {
            entrants.Add(new Entrant(rival, run, @case, effort));
            return;
        }

        run.Dispose();
        if (rival is NdArrayRival)
        {
            throw new InvalidOperationException($"{rival.Name} has a wrong result in “{@case.Name}”.");
        }

        wrong.Add(rival.Name);
    }
}
