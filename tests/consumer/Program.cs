// The examples of the README as a user's program runs them: against the package, by the runtime and ahead of time.
using NdArrays;
using np = NdArrays.NdArray;

int passed = 0;
int failed = 0;

NdArray<int> a = [[1, 2], [3, 4]];
NdArray<int> b = [[5, 6]];

Check("the literal", a, "[[1 2]\n [3 4]]");
Check("rows merged", np.Concatenate([a, b], axis: 0), "[[1 2]\n [3 4]\n [5 6]]");
Check("columns merged", np.Concatenate([a, b.T], axis: 1), "[[1 2 5]\n [3 4 6]]");

var slot = np.Empty<int>([3, 2]);
var returned = np.Concatenate([a, b], axis: 0, @out: slot);
Check("rows merged into out", slot, "[[1 2]\n [3 4]\n [5 6]]");
Check("out is what is returned", ReferenceEquals(returned, slot), "True");

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Check(string what, object actual, string expected)
{
    string text = actual.ToString() ?? "null";
    if (text == expected)
    {
        passed++;
        Console.WriteLine($"passed: {what}");
        return;
    }

    failed++;
    Console.WriteLine($"FAILED: {what}\nexpected:\n{expected}\nactual:\n{text}");
}
