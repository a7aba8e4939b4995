namespace NdArrays;

/// <summary>Fills the ends of one line of a padded array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="vector">
/// The line, of rank 1: what it had before between ends of zeros, or of what earlier axes were padded with. What is written
/// to it is written to the result.
/// </param>
/// <param name="padWidth">How many elements were put before and after.</param>
/// <param name="axis">The axis along which the line lies.</param>
public delegate void PadFunction<T>(NdArray<T> vector, (nint Before, nint After) padWidth, int axis);
