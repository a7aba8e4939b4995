using System.Runtime.CompilerServices;

namespace Quickstart;

/// <summary>Small arrays joined, each call printed with its result.</summary>
internal static class Matrices
{
    public static void Join()
    {
        NdArray<long> a = [[1, 2], [3, 4]];
        NdArray<long> b = [[5, 6]];
        Print(a);
        Print(b);

        Print(np.Concatenate([a, b], axis: 0));
        Print(np.Concatenate([a, b.T], axis: 1));
        Print(np.Concatenate([a, b], axis: null));

        // Into memory that is there already, here the middle of a larger array.
        NdArray<long> slot = np.Zeros<long>([3, 4]);
        Print(np.Concatenate([a, b], axis: 0, @out: slot[.., 1..3]));
        Print(slot);
    }

    private static void Print(NdArray array, [CallerArgumentExpression(nameof(array))] string code = "") =>
        Console.WriteLine($"{code}\n{array.Repr()}\n");
}
