using System.Numerics;
using NdArrays.Types;

namespace NdArrays.Formatting;

/// <summary>
/// Reads the elements of an array that will be shown, and no others, and writes each as a word, in C order.
/// </summary>
internal readonly struct WordsWriter(NdArray array, ShownAxis[] axes, PrintOptions options) : IDTypeVisitor<string[]>
{
    public string[] VisitBoolean() => Write(Shown<bool>(), FormatterChoice.OfBoolean(axes.Length, options));

    public string[] VisitNumber<T>()
        where T : unmanaged, INumberBase<T>
    {
        T[] shown = Shown<T>();
        return Write(shown, FormatterChoice.OfNumber(shown, options));
    }

    public string[] VisitOpaque<T>()
    {
        T[] shown = Shown<T>();
        return Write(shown, FormatterChoice.OfOpaque(shown, options));
    }

    private static string[] Write<T>(T[] shown, ElementFormatter<T> formatter) =>
        Array.ConvertAll(shown, formatter.Format);

    private T[] Shown<T>()
    {
        var source = (NdArray<T>)array;
        int count = 1;
        foreach (ShownAxis axis in axes)
        {
            count = checked(count * axis.Count);
        }

        var shown = new T[count];
        Span<nint> index = stackalloc nint[axes.Length];
        for (int i = 0; i < count; i++)
        {
            int rest = i;
            for (int axis = axes.Length - 1; axis >= 0; axis--)
            {
                (rest, int item) = int.DivRem(rest, axes[axis].Count);
                index[axis] = axes[axis].IndexOf(item);
            }

            shown[i] = source[index];
        }

        return shown;
    }
}
