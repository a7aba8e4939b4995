using System.Buffers;
using System.Runtime.CompilerServices;
using NdArrays.Errors;
using NdArrays.Storage;

namespace NdArrays;

/// <content>Many operands at once.</content>
public sealed partial class NdArray<T>
{
    /// <summary>Inputs that stay alive and in their places: what a lease is to one operand, for any number.</summary>
    private readonly ref struct HeldInputs : IDisposable
    {
        private readonly HeldInput[] _inputs;
        private readonly int _count;

        /// <summary>Holds arrays of this type.</summary>
        /// <param name="inputs">The arrays.</param>
        /// <param name="starts">Gets the addresses of their first elements.</param>
        public HeldInputs(ReadOnlySpan<NdArray> inputs, Span<nint> starts)
        {
            _inputs = ArrayPool<HeldInput>.Shared.Rent(inputs.Length);
            try
            {
                for (; _count < inputs.Length; _count++)
                {
                    starts[_count] = _inputs[_count].Hold((NdArray<T>)inputs[_count]);
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

            ArrayPool<HeldInput>.Shared.Return(_inputs);
        }
    }

    private struct HeldInput
    {
        private Storage<T>? _storage;
        private MemoryHandle _pin;

        public unsafe nint Hold(NdArray<T> input)
        {
            Storage<T> storage = input.Elements();
            if (storage.IsCounted && !storage.TryRetain())
            {
                Throw.Disposed();
            }

            _storage = storage;
            _pin = storage.Pin();
            return (nint)_pin.Pointer + (input.Layout.Offset * Unsafe.SizeOf<T>());
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
