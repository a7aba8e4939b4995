using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NdArrays.Kernels;

/// <summary>
/// The hyperbolic tangent in single precision by a polynomial for each of 26 segments, whose coefficients a processor with
/// registers of 512 bits looks up in two of them at once.
/// </summary>
/// <remarks>
/// A segment is a quarter of an octave, from 1/8 up to 9.5, where the tangent is 1; the first is all that is below. The value in
/// the middle is two numbers, so that of the result only the last sum is rounded at full weight; in the first segment the
/// argument itself takes its place. The coefficients minimise the relative error at Chebyshev's points, each in its turn rounded
/// before the rest are found again.
/// </remarks>
internal static unsafe class TanhSegments
{
    private const float Largest = 9.5f;

    /// <summary>The bits of a float from its exponent on that tell the segment, and what they are in the first.</summary>
    private const int SegmentBits = 21, First = 495;

    /// <summary>The places of a table, and the numbers that a segment has: one in each table.</summary>
    private const int Places = 32, Numbers = 9;

    private static readonly float* Tables = Arrange();

    /// <summary>Whether the processor can.</summary>
    public static bool IsSupported => Avx512F.IsSupported;

    /// <summary>For each segment its middle, the tangent there in two numbers, and the coefficients of the powers from the first on.</summary>
    private static ReadOnlySpan<float> Segments =>
    [
        0, 0, 0, 0, 0, -0.33333138f, -0.000111384536f, 0.13552697f, -0.0181208f,
        0.140625f, 0.1397053f, 2.4971984e-9f, 0.9804824f, -0.136979f, -0.3073118f, 0.093942486f, -0.99746126f, -15.543634f,
        0.171875f, 0.17020231f, -6.447206e-9f, 0.9710312f, -0.16527158f, -0.29574087f, 0.1032015f, 0.6682845f, 6.358172f,
        0.203125f, 0.20037672f, -7.1596395e-10f, 0.9598492f, -0.19233134f, -0.2815174f, 0.119416155f, 0.4023318f, 3.0914087f,
        0.234375f, 0.2301757f, 7.2681714e-9f, 0.94701916f, -0.21798065f, -0.26573178f, 0.13179597f, 0.75943637f, 5.7001905f,
        0.28125f, 0.2740616f, -1.4723543e-9f, 0.9248902f, -0.25347707f, -0.23874554f, 0.1505219f, -0.0016187804f, -0.492043f,
        0.34375f, 0.33082113f, -9.205819e-9f, 0.8905574f, -0.2946151f, -0.19945347f, 0.16383477f, 0.080190785f, 0.17204168f,
        0.40625f, 0.38528398f, -1.05238165e-8f, 0.85155624f, -0.32809108f, -0.15736583f, 0.17038162f, -0.051188946f, -0.32694438f,
        0.46875f, 0.43718877f, 1.0794407e-8f, 0.80886596f, -0.35362715f, -0.11501451f, 0.16821088f, -0.021317594f, -0.09127718f,
        0.5625f, 0.50983f, -2.4281102e-8f, 0.7400734f, -0.37731165f, -0.054314304f, 0.15350524f, -0.045758765f, -0.04410528f,
        0.6875f, 0.59637356f, -2.5651912e-9f, 0.6443386f, -0.38426644f, 0.014365776f, 0.11946385f, -0.057780232f, -0.0033599008f,
        0.8125f, 0.6709671f, -2.7843907e-8f, 0.5498032f, -0.36889982f, 0.06424191f, 0.079845f, -0.060878687f, 0.009277547f,
        0.9375f, 0.7340715f, 2.6455538e-8f, 0.461139f, -0.33850902f, 0.09478546f, 0.04327465f, -0.054654926f, 0.014939066f,
        1.125f, 0.8093011f, -8.117769e-9f, 0.34503177f, -0.2792346f, 0.11097657f, 0.0032674575f, -0.032119013f, 0.018474419f,
        1.375f, 0.8798267f, -2.4877282e-8f, 0.22590497f, -0.19875723f, 0.099572346f, -0.021352282f, -0.009562823f, 0.010969524f,
        1.625f, 0.9253462f, 2.9613958e-8f, 0.14373437f, -0.13300405f, 0.07516322f, -0.0252169f, 0.0014288245f, 0.0040832283f,
        1.875f, 0.95404524f, 2.4069262e-8f, 0.08979764f, -0.085671015f, 0.05180228f, -0.020863883f, 0.0045758537f, 0.000638899f,
        2.25f, 0.9780261f, 2.2686354e-8f, 0.043464918f, -0.042509817f, 0.027087692f, -0.012323046f, 0.0039777956f, -0.00071764237f,
        2.75f, 0.99185973f, -9.490172e-9f, 0.016214289f, -0.016082298f, 0.010546303f, -0.005099997f, 0.0019143343f, -0.0005454238f,
        3.25f, 0.99699765f, -1.8951493e-8f, 0.0059957164f, -0.005977714f, 0.003960985f, -0.001956682f, 0.0007704566f, -0.00024339983f,
        3.75f, 0.99889445f, -1.03225535e-8f, 0.002209893f, -0.0022074494f, 0.0014682898f, -0.00073091156f, 0.00029262863f, -0.00009559708f,
        4.5f, 0.99975324f, -2.5922603e-8f, 0.0004935282f, -0.00049340015f, 0.00032842305f, -0.00016411295f, 0.00006830398f, -0.00002250858f,
        5.5f, 0.9999666f, -2.4242622e-8f, 0.00006680606f, -0.000066802975f, 0.000044484477f, -0.000022247808f, 9.279921e-6f, -3.0694548e-6f,
        6.5f, 0.99999547f, 9.304407e-9f, 9.041478e-6f, -9.041322e-6f, 6.021013e-6f, -3.0116003e-6f, 1.2565279e-6f, -4.1583468e-7f,
        7.5f, 0.9999994f, -1.5758006e-8f, 1.2236358e-6f, -1.2236194e-6f, 8.148679e-7f, -4.075894e-7f, 1.7006492e-7f, -5.6282254e-8f,
        8.75f, 0.99999994f, 9.384663e-9f, 1.0046633e-7f, -1.0045116e-7f, 6.658742e-8f, -3.3361143e-8f, 1.4699144e-8f, -4.8220428e-9f,
    ];

    /// <summary>The tangent of each lane; of those that are no numbers, anything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        float* tables = Tables;
        Vector512<float> size = Vector512.MinNative(Vector512.Abs(x), Vector512.Create(Largest));
        Vector512<int> segment = Vector512.Max(
            (size.AsInt32() >>> SegmentBits) - Vector512.Create(First), Vector512<int>.Zero);
        Vector512<float> rest = size - Pick(tables, 0, segment);
        Vector512<float> sum = Pick(tables, 8, segment);
        sum = Vector512.FusedMultiplyAdd(sum, rest, Pick(tables, 7, segment));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Pick(tables, 6, segment));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Pick(tables, 5, segment));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Pick(tables, 4, segment));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Pick(tables, 3, segment));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Pick(tables, 2, segment));
        Vector512<float> middle = Vector512.ConditionalSelect(
            Vector512.Equals(segment, Vector512<int>.Zero).AsSingle(), size, Pick(tables, 1, segment));
        return Vector512.ConditionalSelect(Vector512.Create(-0f), x, middle + sum);
    }

    /// <summary>One number of each lane's segment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Pick(float* tables, int number, Vector512<int> segment)
    {
        float* table = tables + (number * Places);
        return Avx512F.PermuteVar16x32x2(
            Vector512.LoadAligned(table), segment, Vector512.LoadAligned(table + Vector512<float>.Count));
    }

    /// <summary>The tables, each within whole lines of memory; they stay as long as the process.</summary>
    private static float* Arrange()
    {
        nuint bytes = Numbers * Places * sizeof(float);
        float* tables = (float*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(tables, bytes);
        for (int i = 0; i < Segments.Length; i++)
        {
            tables[(i % Numbers * Places) + (i / Numbers)] = Segments[i];
        }

        return tables;
    }
}
