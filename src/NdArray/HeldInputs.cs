using System.Buffers;
using NdArrays.Errors;
using NdArrays.Storage;

namespace NdArrays;

/// <summary>Inputs that stay alive and in their places: what a lease is to one operand, for any number.</summary>
internal readonly ref struct HeldInputs : IDisposable
{
    private readonly Held[] _inputs;
    private readonly int _count;

    /// <summary>Holds arrays of elements without references.</summary>
    /// <param name="inputs">The arrays.</param>
    /// <param name="starts">Gets the addresses of their first elements.</param>
    public HeldInputs(ReadOnlySpan<NdArray> inputs, Span<nint> starts)
    {
        _inputs = ArrayPool<Held>.Shared.Rent(inputs.Length);
        try
        {
            for (; _count < inputs.Length; _count++)
            {
                starts[_count] = _inputs[_count].Hold(inputs[_count]);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        for (int i = 0; i < _count; i++)
        {
            _inputs[i].Release();
        }

        ArrayPool<Held>.Shared.Return(_inputs);
    }

    private struct Held
    {
        private AnyStorage? _storage;
        private MemoryHandle _pin;

        public unsafe nint Hold(NdArray input)
        {
            AnyStorage storage = input.Owner;
            if (storage.IsCounted && !storage.TryRetain())
            {
                Throw.Disposed();
            }

            _storage = storage;
            _pin = storage.Pin();
            return (nint)_pin.Pointer + (input.Layout.Offset * input.ItemSize);
        }

        public void Release()
        {
            _pin.Dispose();
            if (_storage is { IsCounted: true } storage)
            {
                storage.Release();
            }

            this = default;
        }
    }
}
