using System.Numerics;
using NdArrays.Layout;
using NdArrays.Types;

namespace NdArrays.Creation;

/// <summary>Makes an array of a type that is known at run time only.</summary>
internal readonly ref struct NewArray : IDTypeVisitor<NdArray>
{
    private readonly ref readonly ArrayLayout _layout;
    private readonly bool _cleared;

    private NewArray(ref readonly ArrayLayout layout, bool cleared)
    {
        _layout = ref layout;
        _cleared = cleared;
    }

    /// <summary>A new array in a fresh layout; its elements are the type's default, or anything.</summary>
    public static NdArray Of(DType dtype, in ArrayLayout layout, bool cleared = false)
    {
        NewArray visitor = new(in layout, cleared);
        return dtype.Accept<NewArray, NdArray>(ref visitor);
    }

    public NdArray VisitBoolean() => NdArray<bool>.New(_layout, _cleared);

    public NdArray VisitNumber<T>()
        where T : unmanaged, INumberBase<T> => NdArray<T>.New(_layout, _cleared);

    public NdArray VisitOpaque<T>() => NdArray<T>.New(_layout, _cleared);
}
