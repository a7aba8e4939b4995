using System.Diagnostics.CodeAnalysis;

namespace NdArrays.Errors;

/// <summary>Files.</summary>
internal static partial class Throw
{
    private const int LongestQuotation = 200;

    [DoesNotReturn]
    public static void NotAnNpyFile() =>
        throw new InvalidDataException("This is not a .npy file: it does not begin with \\x93NUMPY.");

    [DoesNotReturn]
    public static void NpyVersion(byte major, byte minor) =>
        throw new NotSupportedException($"The file is of version {major}.{minor} of the format .npy; known are 1.0, 2.0 and 3.0.");

    [DoesNotReturn]
    public static void NpyHeaderLength(uint length) =>
        throw new InvalidDataException($"The header of the .npy file claims to have {length} bytes, which no array needs.");

    [DoesNotReturn]
    public static void NpyHeader(string text) => NpyHeader<object>(text);

    [DoesNotReturn]
    public static T NpyHeader<T>(string text) =>
        throw new InvalidDataException($"The header of the .npy file is malformed: {Quote(text)}");

    [DoesNotReturn]
    public static Shape NpyShape(ReadOnlySpan<nint> lengths, Exception reason) =>
        throw new InvalidDataException($"The .npy file claims the shape {Shape.Describe(lengths)}, which no array has.", reason);

    [DoesNotReturn]
    public static void NpyTruncated() =>
        throw new InvalidDataException("The .npy file is truncated: it ends before the last element that its header promises.");

    [DoesNotReturn]
    public static void NpyDType(string code) => NpyDType<object>(code);

    [DoesNotReturn]
    public static T NpyDType<T>(string code) =>
        throw new NotSupportedException(
            $"The .npy file has elements of type {Quote(code)}; known are NumPy's bool, int8 to uint64, float16 to float64 and "
            + "complex128.");

    [DoesNotReturn]
    public static void NpyOtherDType(DType actual, DType expected) =>
        throw new InvalidCastException(
            $"The .npy file has elements of type {actual}, not {expected}. Load without a type argument takes any, and AsType "
            + "converts.");

    [DoesNotReturn]
    public static void UnsavableDType(DType dtype) =>
        throw new NotSupportedException($"Elements of type {dtype} have no place in a .npy file: NumPy has no such type.");

    private static string Quote(string text) =>
        text.Length <= LongestQuotation ? text.Trim() : $"{text[..LongestQuotation]}...";
}
