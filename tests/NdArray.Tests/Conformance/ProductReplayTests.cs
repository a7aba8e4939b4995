namespace NdArrays.Tests.Conformance;

/// <summary>
/// Products of arrays. All sums are exact, so that the answers are compared bit for bit, but for the sign of a zero where products
/// are added; inverses are rounded.
/// </summary>
public class ProductReplayTests
{
    private const string Topic = "products";

    /// <summary>Units of the last place, of what is rounded.</summary>
    private const double Units = 64;

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray[] operands = ViewChain.FollowAll(bases, recorded.Views);
        if (recorded.Error is not null)
        {
            return Comparison.Error(recorded, bases, () => Make(recorded, operands));
        }

        NdArray actual = Make(recorded, operands);
        bool isSigned = recorded.Kind is "outer" or "kron";
        return recorded.Has("u")
            ? Comparison.Near(recorded, actual, Units)
            : Comparison.Result(recorded, isSigned ? actual : WithoutNegativeZero(actual));
    }

    private static NdArray WithoutNegativeZero(NdArray array) =>
        array.DType.Kind is DTypeKind.Floating or DTypeKind.Complex
            ? NdArray.Add(array, NdArray.Zeros([], array.DType))
            : array;

    private static NdArray Make(RecordedCase recorded, NdArray[] operands)
    {
        switch (recorded.Kind)
        {
            case "matmul":
                return NdArray.MatMul(operands[0], operands[1]);
            case "dot":
                return NdArray.Dot(operands[0], operands[1]);
            case "inner":
                return NdArray.Inner(operands[0], operands[1]);
            case "outer":
                return NdArray.Outer(operands[0], operands[1]);
            case "vdot":
                return NdArray.VDot(operands[0], operands[1]);
            case "kron":
                return NdArray.Kron(operands[0], operands[1]);
            case "tensordot" when recorded.Integer("m") is int axes:
                return NdArray.TensorDot(operands[0], operands[1], axes);
            case "tensordot":
                return NdArray.TensorDot(operands[0], operands[1], Axes(recorded, "x"), Axes(recorded, "y"));
            case "einsum":
                return Einsum(recorded.Text("z")!, recorded.Text("d"), operands);
            case "vecdot":
                return NdArray.VecDot(operands[0], operands[1], axis: recorded.Integer("m") ?? -1);
            case "matvec":
                return NdArray.MatVec(operands[0], operands[1]);
            case "vecmat":
                return NdArray.VecMat(operands[0], operands[1]);
            case "trace":
                return NdArray.Trace(operands[0], recorded.Integer("m")!.Value, Axes(recorded, "x")[0], Axes(recorded, "y")[0]);
            case "cross":
                int[] places = Axes(recorded, "x");
                return NdArray.Cross(operands[0], operands[1], places[0], places[1], places[2]);
            case "matrix_power" when recorded.Has("u"):
                NdArray diagonal = NdArray.Multiply((NdArray)NdArray.Identity<long>(operands[0].Shape[^1]), (long)Axes(recorded, "y")[0]);
                NdArray shifted = NdArray.Add(operands[0], diagonal.AsType(operands[0].DType));
                return NdArray.MatrixPower(shifted, recorded.Integer("m")!.Value);
            case "matrix_power":
                return Power(operands[0], recorded.Integer("m")!.Value);
            default:
                throw new NotSupportedException(recorded.Kind);
        }
    }

    /// <summary>Text that is no list of subscripts is one kind of value error for NumPy, and a kind of its own here.</summary>
    private static NdArray Einsum(string text, string? dtype, NdArray[] operands)
    {
        try
        {
            return dtype is null ? NdArray.Einsum(text, operands) : NdArray.Einsum(Element.Named(dtype).DType, text, operands);
        }
        catch (FormatException error)
        {
            throw new ArgumentException(error.Message, error);
        }
    }

    private static NdArray Power(NdArray a, int n) => a switch
    {
        NdArray<sbyte> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<short> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<int> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<long> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<byte> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<ushort> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<uint> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<ulong> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<Half> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<float> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<double> numbers => NdArray.MatrixPower(numbers, n),
        NdArray<System.Numerics.Complex> numbers => NdArray.MatrixPower(numbers, n),
        _ => throw new NotSupportedException(a.DType.Name),
    };

    private static int[] Axes(RecordedCase recorded, string key) => [.. recorded.Integers(key).Select(axis => (int)axis)];
}
