using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The hyperbolic tangent, vectors at a time: 1 - 2 / (exp 2x + 1), and near 0, where the digits of that cancel, an odd
/// polynomial.
/// </summary>
internal static class TanhLanes
{
    private const int Block = 512;

    /// <summary>The numbers below which the polynomial is taken.</summary>
    private const double Near = 0.75;

    /// <summary>The function of each element, of double precision; the spans are the same or apart.</summary>
    [SkipLocalsInit]
    public static void Run(ReadOnlySpan<double> x, Span<double> destination)
    {
        Unsafe.SkipInit(out Elements<double> numbers);
        Unsafe.SkipInit(out Elements<double> powers);
        for (int done = 0; done < x.Length; done += Block)
        {
            ReadOnlySpan<double> some = x.Slice(done, int.Min(Block, x.Length - done));
            Span<double> values = Whole(some, numbers);
            Span<double> exponentials = ((Span<double>)powers)[..values.Length];
            for (int i = 0; i < values.Length; i += Vector512<double>.Count)
            {
                Vector512<double> magnitude = Vector512.Abs(Vector512.LoadUnsafe(ref values[i]));
                (magnitude + magnitude).StoreUnsafe(ref exponentials[i]);
            }

            TensorPrimitives.Exp(exponentials, exponentials);
            for (int i = 0; i < values.Length; i += Vector512<double>.Count)
            {
                Vector512<double> value = Vector512.LoadUnsafe(ref values[i]);
                Vector512<double> magnitude = Vector512.Abs(value);
                Vector512<double> far = Far(Vector512.LoadUnsafe(ref exponentials[i]));
                Choose(value, magnitude, NearZero(magnitude), far).StoreUnsafe(ref values[i]);
            }

            values[..some.Length].CopyTo(destination[done..]);
        }
    }

    /// <summary>The function of each element, of single precision; the spans are the same or apart.</summary>
    [SkipLocalsInit]
    public static void Run(ReadOnlySpan<float> x, Span<float> destination)
    {
        Unsafe.SkipInit(out Elements<float> numbers);
        for (int done = 0; done < x.Length; done += Block)
        {
            ReadOnlySpan<float> some = x.Slice(done, int.Min(Block, x.Length - done));
            Span<float> values = Whole(some, numbers);
            for (int i = 0; i < values.Length; i += Vector512<float>.Count)
            {
                Vector512<float> value = Vector512.LoadUnsafe(ref values[i]);
                Vector512<float> magnitude = Vector512.Abs(value);
                Vector512<float> far = Far(Exponential(magnitude + magnitude));
                Choose(value, magnitude, NearZero(magnitude), far).StoreUnsafe(ref values[i]);
            }

            values[..some.Length].CopyTo(destination[done..]);
        }
    }

    /// <summary>Elements and what fills up their last vector, so that it is computed as all others are.</summary>
    private static Span<T> Whole<T>(ReadOnlySpan<T> elements, Span<T> room)
    {
        int lanes = Vector512<T>.Count;
        Span<T> whole = room[..((elements.Length + lanes - 1) / lanes * lanes)];
        elements.CopyTo(whole);
        whole[elements.Length..].Clear();
        return whole;
    }

    /// <summary>1 - 2 / (e + 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Far<T>(Vector512<T> exponential)
    {
        Vector512<T> one = Vector512<T>.One;
        return one - ((one + one) / (exponential + one));
    }

    /// <summary>One of two magnitudes, with the sign of the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Choose<T>(Vector512<T> value, Vector512<T> magnitude, Vector512<T> near, Vector512<T> far)
        where T : IFloatingPointIeee754<T>
    {
        Vector512<T> isNear = Vector512.LessThan(magnitude, Vector512.Create(T.CreateTruncating(Near)));
        return Vector512.ConditionalSelect(isNear, near, far) | (value & Vector512.Create(T.NegativeZero));
    }

    /// <summary>
    /// e to the power of a number of 0 and more: 2 to a whole power, and the polynomial that is nearest to the exponential of
    /// the rest. Above 20 that of 20: the tangent is 1 long before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Exponential(Vector512<float> x)
    {
        Vector512<float> most = Vector512.Create(20f);
        x = Vector512.ConditionalSelect(Vector512.GreaterThan(x, most), most, x);
        Vector512<float> whole = Vector512.Round(x * Vector512.Create(1.4426950408889634f));
        Vector512<float> rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.693115234375f), x);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-3.1946184945309415e-05f), rest);
        Vector512<float> p = Vector512.Create(0.0013836742375587558f);
        p = Vector512.FusedMultiplyAdd(p, rest, Vector512.Create(0.008374898399551921f));
        p = Vector512.FusedMultiplyAdd(p, rest, Vector512.Create(0.04166823179556946f));
        p = Vector512.FusedMultiplyAdd(p, rest, Vector512.Create(0.1666641918983753f));
        p = Vector512.FusedMultiplyAdd(p, rest, Vector512.Create(0.49999992032351304f));
        p = Vector512.FusedMultiplyAdd(p, rest, Vector512.Create(1.0000000365392363f));
        p = Vector512.FusedMultiplyAdd(p, rest, Vector512<float>.One);
        Vector512<int> exponent = (Vector512.ConvertToInt32Native(whole) + Vector512.Create(127)) << 23;
        return p * exponent.AsSingle();
    }

    /// <summary>
    /// x + x³ p(x²), where p is the polynomial that is nearest to (tanh x / x - 1) / x² in the relative error of the whole: a
    /// hundredth of a unit in the last place.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> NearZero(Vector512<double> x)
    {
        Vector512<double> square = x * x;
        Vector512<double> p = Vector512.Create(-1.4853891377189354e-06);
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(9.49126361611845e-06));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-3.361497947528063e-05));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(9.344078986643623e-05));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.00023761862916516678));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.000589558807389958));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.0014557310098298646));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.0035921120743212195));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.008863233856208276));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.021869488422942413));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.053968253963722956));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.13333333333324177));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.3333333333333327));
        return Vector512.FusedMultiplyAdd(x * square, p, x);
    }

    /// <summary>The same in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> NearZero(Vector512<float> x)
    {
        Vector512<float> square = x * x;
        Vector512<float> p = Vector512.Create(-0.0006328164818384958f);
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.0029697306189287224f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.00859667691013431f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.021804367496270533f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.053959581433929475f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(0.133332779504987f));
        p = Vector512.FusedMultiplyAdd(p, square, Vector512.Create(-0.3333333212779662f));
        return Vector512.FusedMultiplyAdd(x * square, p, x);
    }

    [InlineArray(Block)]
    private struct Elements<T>
    {
        private T _first;
    }
}
