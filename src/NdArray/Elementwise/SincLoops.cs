using NdArrays.Kernels;

namespace NdArrays.Elementwise;

/// <summary>The loops of <c>Sinc</c>, which NumPy multiplies by a number with a point first: whole numbers have double precision.</summary>
internal readonly struct SincLoops : IUnaryLoops
{
    public static DType Loop(DType input) => ElementwiseTypes.Divided(input);

    public static NdArray? Run(NdArray x, NdArray? @out) => FloatingUnaryLoops<SincOp>.Run(x, @out);
}
