using NdArrays.Kernels;
using NdArrays.Tests.Support;

namespace NdArrays.Tests.Kernels;

/// <content>Comparison.</content>
public abstract partial class KernelTests<T>
{
    [Fact]
    public void Equal_runs_are_equal_and_one_difference_is_found_anywhere()
    {
        using GuardedMemory one = Room(3 * Longest), other = Room(3 * Longest);
        foreach ((nint left, nint right) in ((nint, nint)[])[(1, 1), (1, -1), (2, 1), (-3, 2)])
        {
            for (int length = 0; length <= Longest; length += length < 40 ? 1 : 15)
            {
                foreach (Guard guard in Guards)
                {
                    Compare(one, left, other, right, length, guard);
                }
            }
        }
    }

    [Fact]
    public void One_element_is_compared_with_many()
    {
        using GuardedMemory one = Room(1), many = Room(Longest);
        T value = Elements.At<T>(3);
        one.Elements<T>(1, Guard.After)[0] = value;
        Span<T> elements = many.Elements<T>(Longest, Guard.After);
        elements.Fill(value);
        Assert.True(EqualRun.Run<T, DefaultEquality<T>>(
            in At(one.Elements<T>(1, Guard.After), 0), 0, in At(elements, 0), 1, Longest));
        elements[^1] = Elements.At<T>(4);
        Assert.False(EqualRun.Run<T, DefaultEquality<T>>(
            in At(one.Elements<T>(1, Guard.After), 0), 0, in At(elements, 0), 1, Longest));
    }

    private static void Compare(GuardedMemory one, nint left, GuardedMemory other, nint right, int length, Guard guard)
    {
        one.Clear();
        other.Clear();
        Span<T> a = Reach(one, length, left, guard, out int firstA);
        Span<T> b = Reach(other, length, right, guard, out int firstB);
        for (int i = 0; i < length; i++)
        {
            a[(int)(firstA + (i * left))] = Elements.At<T>(i);
            b[(int)(firstB + (i * right))] = Elements.At<T>(i);
        }

        Assert.True(EqualRun.Run<T, DefaultEquality<T>>(in At(a, firstA), left, in At(b, firstB), right, length));
        for (int i = 0; i < length; i++)
        {
            ref T element = ref b[(int)(firstB + (i * right))];
            (T kept, element) = (element, Elements.At<T>(i + 1));
            Assert.False(
                EqualRun.Run<T, DefaultEquality<T>>(in At(a, firstA), left, in At(b, firstB), right, length),
                $"element {i} of {length}");
            element = kept;
        }
    }
}
