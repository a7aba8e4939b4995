using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using NdArrays.Kernels;
using NdArrays.Layout;
using NdArrays.Loops;
using NdArrays.Storage;
using NdArrays.Types;

namespace NdArrays.Padding;

/// <summary>Statistics of elements along an axis.</summary>
internal readonly ref struct RowStatistics : IDTypeVisitor<NdArray>
{
    /// <summary>The elements of a layer from which on layers are added up, and not lines.</summary>
    private const nint WideLayer = 32;

    private readonly NdArray _array;
    private readonly ref readonly ArrayLayout _places;
    private readonly int _axis;
    private readonly PadMode _mode;

    private RowStatistics(NdArray array, ref readonly ArrayLayout places, int axis, PadMode mode)
    {
        _array = array;
        _places = ref places;
        _axis = axis;
        _mode = mode;
    }

    /// <summary>
    /// One value for each line along the axis, which has size 1 in the result: of the array's own type for the largest and
    /// the smallest element, a floating or complex number for the mean and the median, rounded where the array's type is
    /// an integer.
    /// </summary>
    public static NdArray Of(NdArray array, in ArrayLayout places, int axis, PadMode mode)
    {
        RowStatistics visitor = new(array, in places, axis, mode);
        return array.DType.Accept<RowStatistics, NdArray>(ref visitor);
    }

    public NdArray VisitBoolean() => OfType<bool, double>();

    public NdArray VisitNumber<T>()
        where T : unmanaged, INumberBase<T>
    {
        if (typeof(T) == typeof(Half) || typeof(T) == typeof(float))
        {
            return OfType<T, float>();
        }

        return typeof(T) == typeof(Complex) ? OfType<T, Complex>() : OfType<T, double>();
    }

    public NdArray VisitOpaque<T>() => throw new UnreachableException();

    private NdArray OfType<T, TMean>()
        where T : unmanaged
        where TMean : unmanaged, INumberBase<TMean>
    {
        bool rounded = _array.DType.Kind is DTypeKind.SignedInteger or DTypeKind.UnsignedInteger;
        return _mode switch
        {
            PadMode.Maximum => Run<T, T, ExtremeOfRow<T>>(new ExtremeOfRow<T>(sign: 1)),
            PadMode.Minimum => Run<T, T, ExtremeOfRow<T>>(new ExtremeOfRow<T>(sign: -1)),
            PadMode.Mean => MeanOf<TMean>(rounded),
            _ => Run<T, TMean, MedianOfRow<T, TMean>>(new MedianOfRow<T, TMean>(rounded)),
        };
    }

    private NdArray Run<T, TResult, TStatistic>(TStatistic statistic)
        where T : unmanaged
        where TResult : unmanaged
        where TStatistic : unmanaged, IRowStatistic<T, TResult>
    {
        nint pitch = _places.Shape[_axis];
        using NdArray<T> rows = (NdArray<T>)(TStatistic.Reorders
            ? Lines.Copy(_array, _places, _axis, DType.Of<T>())
            : Lines.Read(_array, _places, _axis, DType.Of<T>(), out pitch));
        nint[] lengths = rows.Shape.ToArray();
        lengths[^1] = 1;
        NdArray<TResult> results = NdArray<TResult>.New(ArrayLayout.Contiguous(Shape.Adopt(lengths)));
        using Lease<T> row = rows.Open();
        using Lease<TResult> result = results.Open();
        RowLoop.Run(statistic, ref row.Origin, pitch, checked((int)rows.Shape[^1]), ref result.Origin, results.Size);
        return Lines.Back(results, _axis);
    }

    private NdArray MeanOf<TMean>(bool rounded)
        where TMean : unmanaged, INumberBase<TMean>
    {
        bool inPairs = IsInnermost();
        MeanOfRow<TMean> mean = new(inPairs, rounded);
        return inPairs || _places.Size < WideLayer * _places.Shape[_axis]
            ? Run<TMean, TMean, MeanOfRow<TMean>>(mean)
            : MeanOfLayers(mean);
    }

    /// <summary>The same in the same order as line by line: all lines grow together, layer by layer.</summary>
    private NdArray<TMean> MeanOfLayers<TMean>(MeanOfRow<TMean> mean)
        where TMean : unmanaged, INumberBase<TMean>
    {
        using NdArray<TMean> layers = (NdArray<TMean>)_array.View(_places).AsType(DType.Of<TMean>(), Order.K, copy: false);
        nint[] lengths = layers.Shape.ToArray();
        lengths[_axis] = 1;
        NdArray<TMean> sums = NdArray<TMean>.New(ArrayLayout.Contiguous(Shape.Adopt(lengths)), cleared: true);
        using Lease<TMean> lease = sums.Open();
        using Lease<TMean> input = layers.Open();
        LayerLoop<NumberBinary<AddOp, TMean>, TMean>.Run(
            ref input.Origin,
            layers.Strides[_axis],
            layers.Strides,
            ref lease.Origin,
            resultPitch: 0,
            sums.Strides,
            sums.Shape,
            layers.Shape[_axis]);
        foreach (ref TMean sum in MemoryMarshal.CreateSpan(ref lease.Origin, checked((int)sums.Size)))
        {
            sum = mean.OfSum(sum, layers.Shape[_axis]);
        }

        return sums;
    }

    /// <summary>
    /// Whether memory steps least along the axis. NumPy walks memory as it lies: it then adds up a line at once, in pairs,
    /// and else all lines side by side, element by element, which rounds otherwise.
    /// </summary>
    private bool IsInnermost()
    {
        for (int other = 0; other < _places.Rank; other++)
        {
            if (_places.Shape[other] > 1
                && nint.Abs(_places.StrideSpan[other]) < nint.Abs(_places.StrideSpan[_axis]))
            {
                return false;
            }
        }

        return true;
    }
}
