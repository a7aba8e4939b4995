"""Products of arrays: matrices, tensors, Einstein sums, and what is made of them.

Elements are whole numbers, or quarters of them, so small that all sums are exact in whatever order they are taken: answers
are compared bit for bit. The sign of a zero is not compared where products are added: 0 is added to such floating results.
"""

import numpy as np

import recording
from layouts import place
from recording import DTYPES, Random

NUMBERS = [dtype for dtype in DTYPES if dtype != "bool"]
SUBSCRIPTS = [
    "ij,jk", "ij,jk->ki", "ij,kj->ik", "ji,jk->ik", "ij,ij", "ij,ij->ij", "ij,ij->j", "ij,ij->", "ij,ji", "i,i", "i,j", "i,ij",
    "ij,j", "ij,j->i", "i,j->ji", "bij,bjk->bik", "bij,bjk", "bij,jk", "bij,bkj->bik", "ijk,jil->kl", "ijkl,klm->ijm", "...ij,...jk",
    "...ij,...jk->...ik", "...i,...i", "...i,...i->...", "i...,i...->...", "...,...", "ij...,jk...->ik...", "ii", "ii->i", "iij->j",
    "iij->ij", "ij->ji", "ji", "ij->j", "ij->", "ij", "...ij->...ji", "i...->...", "...i->i...", "ii,ij->ij", "ij,jk,kl", "ij,jk,kl->li",
    "i,ij,j", "ij,ij,ij->ij", "i,j,k", "ij,jk,ki", "ea,fb,abcd,gc,hd->efgh", "Ab,bA->A", "bA,A->bA", "a,ab,abc->abc",
    "ij,jk->ii", "ij,jk->ix", "ij", "i,ij->j", "ijk", "...i,j->i", "ij,,jk", "i.j,jk", "", ",", "->",
]


# In which nothing is added up.
SIGNED = ["outer", "kron"]


def _answer(case, make):
    try:
        a = np.asarray(make())
    except (ValueError, TypeError) as e:
        return {**case, "e": recording.error(e)}
    if a.dtype.kind in "fc" and case["k"] not in SIGNED:
        a = a + a.dtype.type(0)
    return {**case, "t": a.dtype.name, "s": list(a.shape), "r": recording.dump(a)}


def _types(rng, dtypes=DTYPES):
    """Mostly one type for all operands."""
    first = rng.pick(dtypes)
    return lambda: first if rng.chance(80) else rng.pick(dtypes)


def _operands(rng, shapes, dtypes=DTYPES):
    pick = _types(rng, dtypes)
    bases, views = [], []
    for number, shape in enumerate(shapes):
        n, operations = place(rng, shape)
        bases.append(f"{pick()}:{n}:{rng.between(1, 9)}:s")
        views.append("|".join([str(number), *operations]))
    arrays = [recording.base(base) for base in bases]
    return {"b": bases, "i": views}, [recording.chain(arrays, view) for view in views]


def _length(rng):
    return rng.pick([0, 1, 1, 2, 3, 4, 5, 7, 8, 9])


def _pair_shapes(rng, fits=92):
    k = _length(rng)
    left = [_length(rng), k] if rng.chance(75) else [k]
    right = [k if rng.chance(fits) else k + 1, _length(rng)] if rng.chance(75) else [k]
    return left, right


def matmul(rng):
    cases = []
    for _ in range(900):
        left, right = _pair_shapes(rng)
        stack = [rng.between(1, 3) for _ in range(rng.pick([0, 0, 0, 1, 2]))]
        if len(left) == 2 and rng.chance(70):
            left = [1 if rng.chance(25) else n for n in stack] + left
        if len(right) == 2 and rng.chance(70):
            right = stack[rng.below(len(stack) + 1):] + right
        if rng.chance(3):
            left = []
        case, (a, b) = _operands(rng, [left, right])
        cases.append(_answer({"k": "matmul", **case}, lambda: np.matmul(a, b)))
    return cases


def large(rng):
    cases = []
    for shapes in [([40, 33], [33, 50]), ([13, 300], [300, 17]), ([100, 9], [9, 130]), ([1, 300], [300, 70]), ([70, 300], [300])]:
        for dtype in DTYPES:
            for _ in range(2):
                case, (a, b) = _operands(rng, shapes, [dtype])
                cases.append(_answer({"k": "matmul", **case}, lambda: np.matmul(a, b)))
    return cases


def dot(rng):
    cases = []
    for _ in range(700):
        name = rng.pick(["dot", "dot", "inner", "outer", "vdot", "kron"])
        left, right = _pair_shapes(rng)
        if name == "inner":
            right = right[::-1]
        if name == "vdot" and rng.chance(80):
            right = left[::-1]
        if name in ("dot", "inner", "kron") and rng.chance(30):
            left = [rng.between(1, 3), *left]
        if name in ("dot", "inner", "kron") and rng.chance(30):
            right = [rng.between(1, 3), *right]
        if rng.chance(6):
            left = []
        if rng.chance(6):
            right = []
        case, (a, b) = _operands(rng, [left, right])
        cases.append(_answer({"k": name, **case}, lambda: getattr(np, name)(a, b)))
    return cases


def tensordot(rng):
    cases = []
    for _ in range(500):
        left = [rng.between(1, 4) for _ in range(rng.between(0, 4))]
        count = rng.between(0, len(left))
        if rng.chance(50):
            axes = count
            right = left[len(left) - count:] + [rng.between(1, 4) for _ in range(rng.between(0, 2))]
            recorded = {"m": axes}
        else:
            first = rng.permutation(len(left))[:count]
            rank = count + rng.between(0, 2)
            second = rng.permutation(rank)[:count]
            right = [rng.between(1, 4) for _ in range(rank)]
            for i, j in zip(first, second):
                right[j] = left[i]
            axes = ([i - len(left) if rng.chance(30) else i for i in first], second)
            recorded = {"x": axes[0], "y": axes[1]}
        if right and rng.chance(8):
            right[0] += 1
        case, (a, b) = _operands(rng, [left, right])
        cases.append(_answer({"k": "tensordot", **case, **recorded}, lambda: np.tensordot(a, b, axes)))
    return cases


def einsum(rng):
    cases = []
    for text in SUBSCRIPTS:
        for _ in range(27):
            terms = text.split("->")[0].split(",")
            sizes = {}
            shapes = []
            stack = [rng.between(1, 3) for _ in range(rng.below(3))]
            for term in terms:
                shape = []
                for part in term.replace("...", "."):
                    if part == ".":
                        shape += stack[rng.below(len(stack) + 1):] if rng.chance(40) else stack
                    else:
                        sizes.setdefault(part, rng.between(1, 4))
                        shape.append(sizes[part])
                shapes.append(shape)
            if shapes[0] and rng.chance(4):
                shapes[0][0] += 1
            if rng.chance(3):
                shapes[-1] = shapes[-1] + [2]
            # NumPy rounds half precision at other places in every shape of loop, and products of three are not exact.
            inexact = ["float16"] if len(terms) < 3 else ["float16", "float32"]
            case, arrays = _operands(rng, shapes, [dtype for dtype in DTYPES if dtype not in inexact])
            cases.append(_answer({"k": "einsum", **case, "z": text}, lambda: np.einsum(text, *arrays)))
    return cases


def trace(rng):
    cases = []
    for _ in range(300):
        shape = [rng.between(0, 4) for _ in range(rng.pick([1, 2, 2, 2, 3, 4]))]
        case, (a,) = _operands(rng, [shape])
        offset, first, second = rng.between(-3, 3), rng.between(-2, 2), rng.between(-2, 2)
        if rng.chance(60):
            first, second = 0, 1
        options = {"m": offset, "x": [first], "y": [second]}
        cases.append(_answer({"k": "trace", **case, **options}, lambda: np.trace(a, offset, first, second)))
    return cases


def cross(rng):
    cases = []
    for _ in range(400):
        stack = [rng.between(1, 3) for _ in range(rng.below(3))]
        left, right = [*stack, rng.pick([2, 3, 3, 3, 3])], [*stack[rng.below(len(stack) + 1):], rng.pick([2, 3, 3, 3, 3])]
        if rng.chance(4):
            left[-1] = 4
        place_of = [-1, -1, -1]
        if stack and rng.chance(40):
            left = [left[-1], *left[:-1]]
            place_of[0] = 0
            place_of[2] = rng.pick([0, -1])
        case, (a, b) = _operands(rng, [left, right], NUMBERS)
        cases.append(_answer({"k": "cross", **case, "x": place_of}, lambda: np.cross(a, b, *place_of)))
    return cases


def power(rng):
    cases = []
    for _ in range(200):
        n = rng.between(1, 4)
        shape = [rng.between(1, 2) for _ in range(rng.below(2))] + [n, n if rng.chance(95) else n + 1]
        exponent = rng.between(0, 6 if rng.chance(50) else 3)
        dtypes = NUMBERS if exponent < 3 else [dtype for dtype in NUMBERS if "int" in dtype or dtype == "float64"]
        case, (a,) = _operands(rng, [shape], dtypes)
        try:
            cases.append(_answer({"k": "matrix_power", **case, "m": exponent}, lambda: np.linalg.matrix_power(a, exponent)))
        except np.linalg.LinAlgError:
            cases.append({"k": "matrix_power", **case, "m": exponent, "e": "value"})
    return cases


def vectors(rng):
    cases = []
    for _ in range(700):
        name = rng.pick(["vecdot", "matvec", "vecmat"])
        k = _length(rng)
        core = {"vecdot": ([k], [k]), "matvec": ([_length(rng), k], [k]), "vecmat": ([k], [k, _length(rng)])}[name]
        stack = [rng.between(1, 3) for _ in range(rng.pick([0, 1, 1, 2]))]
        left = [1 if rng.chance(25) else n for n in stack] + core[0]
        right = stack[rng.below(len(stack) + 1):] + core[1]
        if rng.chance(4):
            right[-1] += 1
        if rng.chance(3):
            left = left[1:]
        options = {}
        if name == "vecdot" and left and rng.chance(40):
            # Vectors along another axis than the last.
            options["axis"] = axis = rng.pick([0, 0, -2, 1])
            for shape in (left, right):
                shape.insert(0 if axis == 0 else max(0, len(shape) - 2), shape.pop())
        case, (a, b) = _operands(rng, [left, right])
        case = {"k": name, **case, **({"m": options["axis"]} if options else {})}
        cases.append(_answer(case, lambda: getattr(np, name)(a, b, **options)))
    return cases


def einsum_in(rng):
    """Einstein sums computed in a type that is given."""
    cases = []
    for text in ["i,i", "ij,jk", "ij,ij->j", "ii->", "i,j->ij", "ij,kj,k->i"]:
        for _ in range(25):
            sizes = {}
            shapes = [[sizes.setdefault(part, rng.between(1, 4)) for part in term] for term in text.split("->")[0].split(",")]
            dtype = rng.pick(["int16", "int32", "int64", "uint64", "float64", "complex128"])
            case, arrays = _operands(rng, shapes, [name for name in DTYPES if name not in ("float16", "float32")])
            case = {"k": "einsum", **case, "z": text, "d": dtype}
            if all(np.can_cast(a.dtype, dtype) for a in arrays):
                cases.append(_answer(case, lambda: np.einsum(text, *arrays, dtype=dtype)))
            else:
                cases.append({**case, "e": "casting"})
    return cases


def inverse(rng):
    """Negative powers of matrices to which a large diagonal is added; those that magnify roundings are left out."""
    cases = []
    while len(cases) < 250:
        n = rng.between(0, 6)
        shape = [rng.between(1, 3) for _ in range(rng.below(3))] + [n, n]
        case, (a,) = _operands(rng, [shape], [name for name in NUMBERS if name != "float16"])
        exponent, shift = rng.pick([-1, -1, -2, -3]), rng.between(60, 80)
        a = a + np.eye(n, dtype=a.dtype) * a.dtype.type(shift)
        if n and np.max(np.linalg.cond(a)) > 20:
            continue
        made = np.linalg.matrix_power(a, exponent)
        cases.append({"k": "matrix_power", **case, "m": exponent, "y": [shift], "u": True, "t": made.dtype.name, "s": list(made.shape),
                      "r": made.tobytes().hex()})
    return cases


def main():
    import warnings
    warnings.simplefilter("ignore")
    topics = [matmul, large, dot, tensordot, einsum, trace, cross, power, vectors, einsum_in, inverse]
    recording.write("products", [(topic.__name__, topic(Random(number + 901))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
