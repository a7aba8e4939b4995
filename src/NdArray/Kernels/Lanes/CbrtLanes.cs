using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NdArrays.Kernels;

/// <summary>
/// The cube root: of a number from 1 to 8 and a power of 8. A polynomial is near the reciprocal of the root, one step of the third
/// order brings it as near as there are digits, and what the cube of the root lacks is added to the root.
/// </summary>
internal readonly struct CbrtLanes : ILaneFunction
{
    public static double OfAny(double x) => !double.IsFinite(x) || x == 0
        ? x
        : double.IsNormal(x) ? Of(Vector512.Create(x)).ToScalar() : Of(Vector512.Create(x * Larger)).ToScalar() / RootOfLarger;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> IsOutside(Vector512<float> x) =>
        ~(Vector512.GreaterThanOrEqual(Vector512.Abs(x), Vector512.Create(1.17549435e-38f))
            & Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(float.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsOutside(Vector512<double> x) =>
        ~(Vector512.GreaterThanOrEqual(Vector512.Abs(x), Vector512.Create(2.2250738585072014E-308))
            & Vector512.LessThanOrEqual(Vector512.Abs(x), Vector512.Create(double.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        // An exponent of 127 + 2 is a multiple of 3.
        Vector512<int> bits = Vector512.Abs(x).AsInt32();
        Vector512<float> exponent = Vector512.ConvertToSingle((bits >>> 23) + Vector512.Create(2));
        Vector512<float> third = Vector512.Floor((exponent + Vector512.Create(0.5f)) * Vector512.Create(1f / 3));
        Vector512<float> over = Vector512.FusedMultiplyAdd(third, Vector512.Create(-3f), exponent);
        Vector512<float> m = ((bits & Vector512.Create(0x007FFFFF)) | Vector512.Create(127 << 23)).AsSingle();
        Vector512<float> r = Vector512.Create(-0.016511679091286462f);
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(0.15224956438221762f));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(-0.5865141615889806f));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(1.2271496200207155f));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(-1.5540274077106597f));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(1.7776471684890054f));
        Vector512<float> is1 = Vector512.Equals(over, Vector512<float>.One), is2 = Vector512.Equals(over, Vector512.Create(2f));
        m *= Vector512.ConditionalSelect(is2, Vector512.Create(4f), Vector512.ConditionalSelect(is1, Vector512.Create(2f), Vector512<float>.One));
        r *= Vector512.ConditionalSelect(
            is2, Vector512.Create(0.6299605249474366f), Vector512.ConditionalSelect(is1, Vector512.Create(0.7937005259840998f), Vector512<float>.One));

        // One step is enough: what the root lacks is found from its cube.
        Vector512<float> root = m * r * r;
        LanePair<float> square = LanePair<float>.OfProduct(root, root);
        Vector512<float> missing = Vector512.FusedMultiplyAdd(-square.Low, root, Vector512.FusedMultiplyAdd(-square.High, root, m));
        root = Vector512.FusedMultiplyAdd(missing * (r * r), Vector512.Create(1f / 3), root);
        Vector512<int> power = (Vector512.ConvertToInt32(third) - Vector512.Create(43)) << 23;
        return ExpParts.Scale(root, power) | (x & Vector512.Create(-0f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<long> bits = Vector512.Abs(x).AsInt64();
        Vector512<double> exponent = ((bits >>> 52) | Vector512.Create(0x4330000000000000)).AsDouble() - Vector512.Create(4503599627370496.0);
        Vector512<double> third = Vector512.Floor((exponent + Vector512.Create(0.5)) * Vector512.Create(1.0 / 3));
        Vector512<double> over = Vector512.FusedMultiplyAdd(third, Vector512.Create(-3.0), exponent);
        Vector512<double> m = ((bits & Vector512.Create(0x000FFFFFFFFFFFFF)) | Vector512.Create(1023L << 52)).AsDouble();
        Vector512<double> r = Vector512.Create(-0.016511679091286462);
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(0.15224956438221762));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(-0.5865141615889806));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(1.2271496200207155));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(-1.5540274077106597));
        r = Vector512.FusedMultiplyAdd(r, m, Vector512.Create(1.7776471684890054));
        Vector512<double> is1 = Vector512.Equals(over, Vector512<double>.One), is2 = Vector512.Equals(over, Vector512.Create(2.0));

        // An exponent of 1023 is 0, and a multiple of 3.
        Vector512<double> scale = Vector512.ConditionalSelect(
            is2, Vector512.Create(4.0), Vector512.ConditionalSelect(is1, Vector512.Create(2.0), Vector512<double>.One));
        r *= Vector512.ConditionalSelect(
            is2,
            Vector512.Create(0.6299605249474366),
            Vector512.ConditionalSelect(is1, Vector512.Create(0.7937005259840998), Vector512<double>.One));
        m *= scale;
        Vector512<double> error = Vector512.FusedMultiplyAdd(-(m * r), r * r, Vector512<double>.One);
        Vector512<double> step = Vector512.FusedMultiplyAdd(error, Vector512.Create(2.0 / 9), Vector512.Create(1.0 / 3));
        r = Vector512.FusedMultiplyAdd(r * error, step, r);
        Vector512<double> square = r * r;
        Vector512<double> root = m * square;
        LanePair<double> rootSquare = LanePair<double>.OfProduct(root, root);
        Vector512<double> missing = Vector512.FusedMultiplyAdd(-rootSquare.High, root, m);
        missing = Vector512.FusedMultiplyAdd(-rootSquare.Low, root, missing);
        root = Vector512.FusedMultiplyAdd(missing * square, Vector512.Create(1.0 / 3), root);
        Vector512<long> power = (third + Vector512.Create(6755399441055744.0 - 341)).AsInt64() << 52;
        return ExpParts.Scale(root, power) | (x & Vector512.Create(-0.0));
    }

    /// <summary>2 to a power by which the least numbers become normal ones, and its cube root.</summary>
    private const double Larger = 1L << 54;
    private const double RootOfLarger = 1L << 18;
}
