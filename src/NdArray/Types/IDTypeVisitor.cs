using System.Numerics;

namespace NdArrays.Types;

/// <summary>An action for an element type that is known at run time only, with the type as a type argument.</summary>
internal interface IDTypeVisitor<TResult>
{
    /// <summary>The type is <see cref="bool"/>.</summary>
    TResult VisitBoolean();

    /// <summary>The type is one of NumPy's numbers.</summary>
    TResult VisitNumber<T>()
        where T : unmanaged, INumberBase<T>;

    /// <summary>The type is any other.</summary>
    TResult VisitOpaque<T>();
}
