using NdArrays.Storage;

namespace NdArrays.Indexing;

/// <summary>Where a mask is true.</summary>
internal static class TruePlaces
{
    /// <summary>The numbers, in row-major order, of the elements that are true.</summary>
    public static NdArray<long> Of(NdArray<bool> mask)
    {
        NdArray<bool> dense = NdArray.AsContiguous(mask);
        using Lease<bool> lease = dense.Open();
        Span<bool> elements = lease.Span(dense.Size);
        NdArray<long> places = NdArray.Empty<long>(elements.Count(true));
        using Lease<long> placesLease = places.Open();
        Span<long> numbers = placesLease.Span(places.Size);
        for (int i = 0, found = 0; found < numbers.Length; i++)
        {
            if (elements[i])
            {
                numbers[found++] = i;
            }
        }

        return places;
    }
}
