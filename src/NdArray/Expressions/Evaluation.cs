using System.Runtime.InteropServices;
using NdArrays.Errors;
using NdArrays.Loops;

namespace NdArrays.Expressions;

/// <summary>
/// An expression in the order in which it is computed: the arrays, and steps that each write a value of the expression to its
/// place among the operands of a block. First comes the result, then the arrays, then rooms for what is between.
/// </summary>
internal sealed class Evaluation
{
    /// <summary>The most arrays.</summary>
    private const int MostArrays = 250;

    private readonly Dictionary<object, int> _values = new(ReferenceEqualityComparer.Instance);
    private readonly List<NdArray> _arrays = [];
    private readonly List<ComputedTerm> _terms = [];
    private readonly Step[] _steps;

    /// <summary>Puts an expression in order.</summary>
    public Evaluation(ComputedTerm whole)
    {
        Collect(whole);
        _steps = new Step[_terms.Count];
        Place();
        Cost = 0;
        foreach (ComputedTerm term in _terms)
        {
            Cost += term.Cost;
        }
    }

    /// <summary>The different arrays.</summary>
    public ReadOnlySpan<NdArray> Arrays => CollectionsMarshal.AsSpan(_arrays);

    /// <summary>How many times as long as a copy it takes in the cache, about.</summary>
    public int Cost { get; }

    /// <summary>How many values that are not the result are needed at a time.</summary>
    public int Rooms { get; private set; }

    /// <summary>Takes another array for one that is computed with.</summary>
    public void Replace(int index, NdArray array) => _arrays[index] = array;

    /// <summary>Computes a piece.</summary>
    public void Run(ReadOnlySpan<BlockOperand> operands, int count)
    {
        Span<BlockOperand> inputs = stackalloc BlockOperand[ComputedTerm.MostInputs];
        foreach (ref readonly Step step in _steps.AsSpan())
        {
            inputs[0] = operands[step.First];
            inputs[1] = operands[step.Second];
            inputs[2] = operands[step.Third];
            step.Term.Run(inputs, operands[step.Result], count);
        }
    }

    /// <summary>Lists the arrays and what is computed of them, each once and after what it is computed of.</summary>
    private void Collect(ComputedTerm whole)
    {
        Stack<(Term Term, bool IsReady)> waiting = new();
        waiting.Push((whole, false));
        while (waiting.TryPop(out (Term Term, bool IsReady) next))
        {
            if (next.Term is not ComputedTerm computed)
            {
                Add(((ArrayTerm)next.Term).Array);
            }
            else if (_values.ContainsKey(computed))
            {
                continue;
            }
            else if (next.IsReady)
            {
                _values.Add(computed, _terms.Count);
                _terms.Add(computed);
            }
            else
            {
                waiting.Push((computed, true));
                for (int input = computed.Inputs.Length - 1; input >= 0; input--)
                {
                    waiting.Push((computed.Inputs[input], false));
                }
            }
        }
    }

    private void Add(NdArray array)
    {
        if (_values.TryAdd(array, _arrays.Count))
        {
            _arrays.Add(array);
            if (_arrays.Count > MostArrays)
            {
                Throw.TooManyArrays(MostArrays);
            }
        }
    }

    /// <summary>Finds the place of each value: a room is free again after the last step that reads it.</summary>
    private void Place()
    {
        int firstRoom = Operands.SourcePlace + _arrays.Count;
        int[] lastUse = new int[_terms.Count];
        for (int i = 0; i < _terms.Count; i++)
        {
            foreach (Term input in _terms[i].Inputs)
            {
                if (input is ComputedTerm)
                {
                    lastUse[_values[input]] = i;
                }
            }
        }

        int[] places = new int[_terms.Count];
        Stack<int> free = new();
        Span<int> inputs = stackalloc int[ComputedTerm.MostInputs];
        for (int i = 0; i < _terms.Count; i++)
        {
            bool isLast = i == _terms.Count - 1;
            places[i] = isLast ? Operands.DestinationPlace : free.TryPop(out int room) ? room : firstRoom + Rooms++;
            inputs.Clear();
            int count = 0;
            foreach (Term input in _terms[i].Inputs)
            {
                inputs[count++] = input is ArrayTerm leaf ? Operands.SourcePlace + _values[leaf.Array] : places[_values[input]];
            }

            _steps[i] = new Step(_terms[i], places[i], inputs[0], inputs[1], inputs[2]);
            for (int input = 0; input < count; input++)
            {
                bool isRoom = inputs[input] >= firstRoom;
                bool isFirst = inputs[..input].IndexOf(inputs[input]) < 0;
                if (isRoom && isFirst && lastUse[_values[_terms[i].Inputs[input]]] == i)
                {
                    free.Push(inputs[input]);
                }
            }
        }
    }

    /// <summary>A value, and the places of it and of what it is computed of.</summary>
    private readonly record struct Step(ComputedTerm Term, int Result, int First, int Second, int Third);
}

/// <summary>The evaluation of a block, for any thread.</summary>
internal readonly struct EvaluationBody(GCHandle<Evaluation> evaluation, int rooms) : IBlockBody
{
    public int Rooms => rooms;

    public void Run(ReadOnlySpan<BlockOperand> operands, int count) => evaluation.Target.Run(operands, count);
}
