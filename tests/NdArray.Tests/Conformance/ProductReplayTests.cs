namespace NdArrays.Tests.Conformance;

/// <summary>
/// Products of arrays. All sums are exact, so that the answers are compared bit for bit, but for the sign of a zero.
/// </summary>
public class ProductReplayTests
{
    private const string Topic = "products";

    public static TheoryData<string> Groups => Recording.GroupsOf(Topic);

    [Theory]
    [MemberData(nameof(Groups))]
    public void AnswersAsNumPyDoes(string group) => Replay.Run(Topic, group, Check, recorded => recorded.ToString());

    private static string? Check(RecordedCase recorded)
    {
        Base[] bases = Base.ParseAll(recorded);
        NdArray[] operands = ViewChain.FollowAll(bases, recorded.Views);
        return recorded.Error is not null
            ? Comparison.Error(recorded, bases, () => Make(recorded, operands))
            : Comparison.Result(recorded, WithoutNegativeZero(Make(recorded, operands)));
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
                return Einsum(recorded.Text("z")!, operands);
            case "trace":
                return NdArray.Trace(operands[0], recorded.Integer("m")!.Value, Axes(recorded, "x")[0], Axes(recorded, "y")[0]);
            case "cross":
                int[] places = Axes(recorded, "x");
                return NdArray.Cross(operands[0], operands[1], places[0], places[1], places[2]);
            case "matrix_power":
                return Power(operands[0], recorded.Integer("m")!.Value);
            default:
                throw new NotSupportedException(recorded.Kind);
        }
    }

    /// <summary>Text that is no list of subscripts is one kind of value error for NumPy, and a kind of its own here.</summary>
    private static NdArray Einsum(string text, NdArray[] operands)
    {
        try
        {
            return NdArray.Einsum(text, operands);
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
