using NdArrays.Kernels;

namespace NdArrays.Loops;

/// <summary>The joining of runs into one, whose parts are cut without regard to where one run ends.</summary>
internal static unsafe class RunJoin
{
    /// <summary>Fewer bytes are not worth several threads.</summary>
    public const nint SmallestResult = ParallelSplit.SmallestWork;

    /// <summary>The bytes that an input must have on average: for fewer, holding it costs as much as it gains.</summary>
    public const nint SmallestInput = 16 << 10;

    /// <summary>The most inputs.</summary>
    public const int MostInputs = 512;

    /// <summary>Copies the runs.</summary>
    /// <param name="destination">Where the first one goes.</param>
    /// <param name="starts">The addresses of the runs, which are pinned.</param>
    /// <param name="ends">How many bytes there are up to the end of each.</param>
    /// <param name="stream">Whether to write past the cache.</param>
    public static void Run(byte* destination, ReadOnlySpan<nint> starts, ReadOnlySpan<nint> ends, bool stream)
    {
        fixed (nint* from = starts, to = ends)
        {
            nint lines = (ends[^1] + CopyStream.Line - 1) / CopyStream.Line;
            ParallelSplit split = ParallelSplit.OfLine(lines, ends[^1]);
            Part part = new()
            {
                Destination = destination,
                Starts = from,
                Ends = to,
                Inputs = starts.Length,
                Lines = lines,
                Stream = stream,
                Split = split,
            };
            Crew.Run(part, split.Parts);
        }
    }

    /// <summary>Some lines of the result, for any thread.</summary>
    private struct Part : IParallelWork
    {
        public byte* Destination;
        public nint* Starts;
        public nint* Ends;
        public int Inputs;
        public nint Lines;
        public bool Stream;
        public ParallelSplit Split;

        public readonly void Run(nint part)
        {
            nint place = Split.Start(part) * CopyStream.Line;
            nint end = nint.Min(Ends[Inputs - 1], place + (Split.Length(part, Lines) * CopyStream.Line));
            int input = new ReadOnlySpan<nint>(Ends, Inputs).BinarySearch(place + 1);
            input = input < 0 ? ~input : input;
            while (place < end)
            {
                nint first = input == 0 ? 0 : Ends[input - 1];
                nint count = nint.Min(end, Ends[input]) - place;
                ref byte from = ref *(byte*)(Starts[input] + (place - first));
                if (Stream && count >= CopyStream.Shortest)
                {
                    CopyStream.Run(in from, ref Destination[place], count);
                }
                else
                {
                    CopyRun.Run(in from, ref Destination[place], count);
                }

                place += count;
                input++;
            }

            if (Stream)
            {
                CopyStream.Finish();
            }
        }
    }
}
