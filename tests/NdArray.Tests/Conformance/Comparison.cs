using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace NdArrays.Tests.Conformance;

/// <summary>Recorded answers beside actual ones. What differs is returned as text, null where nothing does.</summary>
internal static class Comparison
{
    /// <summary>Type, shape, strides where they are recorded, and elements.</summary>
    public static string? Result(RecordedCase recorded, NdArray actual)
    {
        if (actual.DType.Name != recorded.Text("t"))
        {
            return Differ("dtype", recorded.Text("t"), actual.DType.Name);
        }

        nint[] shape = recorded.Integers("s");
        if (!actual.Shape.AsSpan().SequenceEqual(shape))
        {
            return Differ("shape", Join(shape), actual.Shape);
        }

        if (recorded.Has("n") && !SameStrides(shape, recorded.Integers("n"), actual.Strides))
        {
            return Differ("strides", Join(recorded.Integers("n")), Join(actual.Strides.ToArray()));
        }

        return Bytes("elements", recorded.Text("r")!, Element.Of(actual).Bytes(actual), Element.Of(actual));
    }

    /// <summary>Type and shape, and elements within some units of the last place of the largest, where they are rounded.</summary>
    public static string? Near(RecordedCase recorded, NdArray actual, double units)
    {
        if (actual.DType.Kind is not (DTypeKind.Floating or DTypeKind.Complex) || actual.DType.Name != recorded.Text("t")
            || !actual.Shape.AsSpan().SequenceEqual(recorded.Integers("s")))
        {
            return Result(recorded, actual);
        }

        double unit = actual.DType.Name switch { "float16" => double.Exp2(-11), "float32" => double.Exp2(-24), _ => double.Exp2(-53) };
        Complex[] ours = Numbers(actual.DType, Element.Of(actual).Bytes(actual));
        Complex[] theirs = Numbers(actual.DType, Convert.FromHexString(recorded.Text("r")!));
        double largest = theirs.Where(Complex.IsFinite).Select(Complex.Abs).DefaultIfEmpty(0).Max();
        for (int i = 0; i < ours.Length; i++)
        {
            bool isNear = IsNear(ours[i].Real, theirs[i].Real) && IsNear(ours[i].Imaginary, theirs[i].Imaginary);
            if (!isNear)
            {
                return Differ($"element {i}", theirs[i], ours[i]);
            }
        }

        return null;

        bool IsNear(double our, double their) => our.Equals(their) || double.Abs(our - their) <= units * unit * largest;
    }

    /// <summary>Several arrays, or the one, that a call has made; where they are views, also how they lie.</summary>
    public static string? Results(RecordedCase recorded, IReadOnlyList<NdArray> actual, Base[] bases)
    {
        RecordedCase[] answers = recorded.Parts("a");
        if (answers.Length != actual.Count)
        {
            return Differ("number of arrays", answers.Length, actual.Count);
        }

        for (int i = 0; i < answers.Length; i++)
        {
            string? difference = Result(answers[i], actual[i])
                ?? (answers[i].Has("f") ? Flags(answers[i], actual[i], bases) : null);
            if (difference is not null)
            {
                return $"array {i}: {difference}";
            }
        }

        return null;
    }

    /// <summary>What a view says of itself, and whether it is one.</summary>
    public static string? Flags(RecordedCase recorded, NdArray a, Base[] bases)
    {
        string flags = (a.IsCContiguous ? "C" : string.Empty)
            + (a.IsFContiguous ? "F" : string.Empty)
            + (a.IsWriteable ? "W" : string.Empty)
            + (bases.Any(origin => NdArray.SharesMemory(a, origin.Array)) ? "S" : string.Empty);
        return flags == recorded.Text("f")
            ? null
            : Differ("flags (C and F contiguous, writeable, shares memory)", recorded.Text("f"), flags);
    }

    /// <summary>Elements, from hexadecimal or, where there are many, by their hash.</summary>
    public static string? Bytes(string what, string recorded, byte[] actual, Element element)
    {
        if (recorded.StartsWith('#'))
        {
            string hash = HashText(actual);
            return hash == recorded ? null : Differ(what, recorded, $"{hash}: {element.Describe(actual, null)}");
        }

        byte[] expected = Convert.FromHexString(recorded);
        return actual.AsSpan().SequenceEqual(expected)
            ? null
            : Differ(what, element.Describe(expected, actual), element.Describe(actual, expected));
    }

    /// <summary>An error of the recorded kind, and that it left all memory as it was.</summary>
    public static string? Error(RecordedCase recorded, Base[] bases, Func<object?> call)
    {
        byte[][] before = [.. bases.Select(b => b.Bytes)];
        try
        {
            object? result = call();
            return Differ("error", recorded.Error, result is NdArray a ? $"a result of shape {a.Shape}" : result);
        }
        catch (Exception e) when (IsOfKind(recorded.Error!, e))
        {
            bool unchanged = bases.Zip(before).All(pair => pair.First.Bytes.AsSpan().SequenceEqual(pair.Second));
            return unchanged ? null : Differ("memory after the error", "unchanged", "changed");
        }
    }

    /// <summary>What is recorded of many bytes.</summary>
    public static string HashText(ReadOnlySpan<byte> bytes)
    {
        ulong value = 0xCBF29CE484222325;
        foreach (byte b in bytes)
        {
            value = (value ^ b) * 0x100000001B3;
        }

        return "#" + value.ToString("x16", CultureInfo.InvariantCulture);
    }

    public static string Differ(string what, object? expected, object? actual) =>
        $"{what}\n    expected {expected}\n    actual   {actual}";

    public static string Join(IEnumerable<nint> numbers) => $"({string.Join(", ", numbers)})";

    /// <summary>
    /// The stride of an axis along which nothing is ever stepped, one of length 1 or any of an empty array, is not
    /// compared.
    /// </summary>
    private static bool SameStrides(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, ReadOnlySpan<nint> actual)
    {
        if (expected.Length != actual.Length)
        {
            return false;
        }

        bool isEmpty = shape.Contains(0);
        for (int axis = 0; axis < shape.Length; axis++)
        {
            if (!isEmpty && shape[axis] > 1 && expected[axis] != actual[axis])
            {
                return false;
            }
        }

        return true;
    }

    private static Complex[] Numbers(DType dtype, byte[] bytes) => dtype.Name switch
    {
        "float16" => [.. MemoryMarshal.Cast<byte, Half>(bytes).ToArray().Select(value => (Complex)(double)value)],
        "float32" => [.. MemoryMarshal.Cast<byte, float>(bytes).ToArray().Select(value => (Complex)value)],
        "float64" => [.. MemoryMarshal.Cast<byte, double>(bytes).ToArray().Select(value => (Complex)value)],
        _ => MemoryMarshal.Cast<byte, Complex>(bytes).ToArray(),
    };

    private static bool IsOfKind(string kind, Exception e) => kind switch
    {
        "axis" or "index" or "indices" => e is ArgumentOutOfRangeException,
        "value" or "ellipsis" or "outdtype" => e is ArgumentException and not ArgumentNullException,
        "casting" => e is InvalidCastException,
        "readonly" => e is InvalidOperationException and not ObjectDisposedException,
        "size" => e is OverflowException,
        "zero" => e is DivideByZeroException,
        _ => throw new NotSupportedException(kind),
    };

}
