namespace NdArrays.Formatting;

/// <summary><c>True</c> and <c>False</c>, of one width within brackets.</summary>
internal sealed class BooleanFormatter(int rank) : ElementFormatter<bool>
{
    internal override string Format(bool value) => value ? (rank == 0 ? "True" : " True") : "False";

    internal override string FormatScalar(bool value) => value ? "True" : "False";
}
