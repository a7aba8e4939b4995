using System.Runtime.CompilerServices;

namespace NdArrays.Loops;

/// <summary>Products of stacks of matrices, in as few as possible, by one thread each or by all.</summary>
internal static unsafe class StackedProduct<TPlane, T>
    where TPlane : struct, IPlaneProduct<T>
    where T : unmanaged
{
    /// <summary>The places of the operands in a plan.</summary>
    private const int Result = 0, Left = 1, Right = 2, Count = 3;

    /// <summary>Products of two elements of four bytes in one matrix from which threads share each matrix.</summary>
    private const double LargePlane = 1 << 24;

    /// <summary>Bytes of products that take as long as copying one.</summary>
    private const double BytesPerCopied = 5;

    /// <summary>The bytes that could be copied while a product of small matrices is begun.</summary>
    private const double BytesPerPlane = 1024;

    /// <summary>Multiplies the matrices of two stacks, none of which shares memory with the result.</summary>
    public static void Run(T* left, T* right, T* result, scoped in ProductStack stack)
    {
        PlaneProduct<T> plane = new()
        {
            Left = left,
            LeftRow = stack.LeftRow,
            LeftColumn = stack.LeftColumn,
            Right = right,
            RightRow = stack.RightRow,
            RightColumn = stack.RightColumn,
            Result = result,
            ResultRow = stack.ResultRow,
            ResultColumn = stack.ResultColumn,
            Rows = stack.Rows,
            Depth = stack.Depth,
            Columns = stack.Columns,
        };
        if (stack.Lengths.IsEmpty)
        {
            TPlane.Run(plane);
            return;
        }

        if (stack.Lengths.Contains(0))
        {
            return;
        }

        LoopPlan plan = new(stackalloc nint[LoopPlan.Space(stack.Lengths.Length, Count)], stack.Lengths, Count);
        plan.SetStrides(Result, stack.ResultStrides);
        plan.SetStrides(Left, stack.LeftStrides);
        plan.SetStrides(Right, stack.RightStrides);
        plan.Simplify();
        int inner = plan.Rank - 1;
        if (inner >= 0 && IsMoreRows(plan, inner, plane))
        {
            // All left matrices that meet one right matrix are one.
            LoopPlan outer = new(stackalloc nint[LoopPlan.Space(inner, Count)], plan.Lengths[..inner], Count);
            for (int operand = 0; operand < Count; operand++)
            {
                outer.SetStrides(operand, plan.Strides(operand)[..inner]);
            }

            plane.Rows *= plan.Lengths[inner];
            plane.Result += plan.Starts[Result];
            plane.Left += plan.Starts[Left];
            plane.Right += plan.Starts[Right];
            Run(plane, outer);
        }
        else
        {
            Run(plane, plan);
        }
    }

    private static bool IsMoreRows(scoped in LoopPlan plan, int axis, in PlaneProduct<T> plane) =>
        plan.Strides(Right)[axis] == 0
        && plan.Strides(Left)[axis] == plane.Rows * plane.LeftRow
        && plan.Strides(Result)[axis] == plane.Rows * plane.ResultRow;

    private static void Run(in PlaneProduct<T> plane, scoped in LoopPlan plan)
    {
        Walk walk = new() { Plane = plane };
        Operands operands = new(
            ref Unsafe.AsRef<byte>(plane.Result), ref Unsafe.AsRef<byte>(plane.Left), ref Unsafe.AsRef<byte>(plane.Right));
        if (plan.Rank == 0 || plane.Work * sizeof(T) >= LargePlane * sizeof(float))
        {
            walk.Run(plan, operands);
            return;
        }

        double bytes = ((plane.Work * sizeof(T) / BytesPerCopied) + BytesPerPlane) * plan.Size;
        OperandLoop.Run(walk, plan, (nint)double.Min(bytes, nint.MaxValue / 2), operands);
    }

    /// <summary>Multiplies one matrix of the stack after another.</summary>
    private struct Walk : IOperandLoop
    {
        public PlaneProduct<T> Plane;

        public static int SizeOf(int operand) => sizeof(T);

        public readonly void Run(scoped in LoopPlan plan, Operands operands)
        {
            Body body = new() { Plane = Plane };
            body.Plane.Result = (T*)Unsafe.AsPointer(ref operands.Destination);
            body.Plane.Left = (T*)Unsafe.AsPointer(ref operands.Source);
            body.Plane.Right = (T*)Unsafe.AsPointer(ref operands.Second);
            StridedLoop.Run(plan, plan.Rank, ref body);
        }
    }

    private struct Body : ILoopBody
    {
        public PlaneProduct<T> Plane;

        public readonly void Invoke(scoped ReadOnlySpan<nint> offsets)
        {
            PlaneProduct<T> plane = Plane;
            plane.Result += offsets[Result];
            plane.Left += offsets[Left];
            plane.Right += offsets[Right];
            TPlane.Run(plane);
        }
    }
}
