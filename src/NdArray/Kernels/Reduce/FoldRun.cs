using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NdArrays.Kernels;

/// <summary>Long runs that become one element, in any order: sums each type's in the way that is its most exact.</summary>
internal static class FoldRun
{
    /// <summary>What a function makes of a run of one or more elements.</summary>
    /// <typeparam name="TOp">The function.</typeparam>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public static T Of<TOp, T>(ReadOnlySpan<T> run)
        where TOp : IBinary<TOp, T, T, T>
        where T : unmanaged
    {
        if (typeof(TOp) == typeof(NumberBinary<AddOp, float>))
        {
            return Reduced<SingleSum<ElementItself, float>, float, double, T>(run);
        }

        if (typeof(TOp) == typeof(NumberBinary<AddOp, double>))
        {
            return Reduced<DoubleSum<ElementItself, double>, double, Twofold, T>(run);
        }

        return typeof(TOp) == typeof(NumberBinary<AddOp, Complex>)
            ? Reduced<ComplexSum<Complex>, Complex, TwofoldComplex, T>(run)
            : Part<Folding<TOp, T>, T, T>(run);
    }

    private static T Reduced<TReduction, TElement, TPart, T>(ReadOnlySpan<T> run)
        where TReduction : IReduction<TReduction, TElement, TPart>
        where TElement : unmanaged
        where T : unmanaged =>
        Unsafe.BitCast<TElement, T>(TReduction.Result(Part<TReduction, TElement, TPart>(MemoryMarshal.Cast<T, TElement>(run))));

    private static TPart Part<TReduction, T, TPart>(ReadOnlySpan<T> run)
        where TReduction : IReduction<TReduction, T, TPart>
    {
        if (run.Length <= TReduction.Longest)
        {
            return TReduction.Run(run);
        }

        int half = int.Max(TReduction.Longest, run.Length / 2 / TReduction.Longest * TReduction.Longest);
        return TReduction.Combine(Part<TReduction, T, TPart>(run[..half]), Part<TReduction, T, TPart>(run[half..]));
    }
}
