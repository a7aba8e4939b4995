"""Arrays that follow from indices: triangles, diagonals, powers, grids, and what functions make of indices."""

import numpy as np

import recording
from generate_views import View
from layouts import random_shape
from recording import DTYPES, Random

NUMBERS = [dtype for dtype in DTYPES if dtype != "bool"]


def answer(case, make, views=None):
    """The answer to a call that makes an array or several; where they are views, of what bases, also how they lie."""
    try:
        made = make()
    except (ValueError, TypeError, IndexError, MemoryError) as e:
        # A TypeError here is a rank or a type that is not served, which is no other kind of mistake in C#.
        return {**case, "e": "value" if isinstance(e, TypeError) else recording.error(e)}
    several = isinstance(made, (tuple, list))
    return {**case, "a": [_array(a, views) for a in (made if several else [made])]}


def _array(a, views):
    a = np.asarray(a)
    result = {"t": a.dtype.name, "s": list(a.shape), "r": recording.dump(a)}
    return result if views is None else {**result, "n": recording.strides(a), "f": flags(a, views)}


def flags(a, bases):
    shares = any(np.shares_memory(a, base) for base in bases)
    return "".join(letter for letter, on in zip("CFWS", (
        a.flags.c_contiguous, a.flags.f_contiguous, a.flags.writeable, shares)) if on)


def input_case(kind, *inputs, **options):
    return {"k": kind, "b": [view.base for view in inputs],
            "i": [view.text.replace("0", str(number), 1) for number, view in enumerate(inputs)], **options}


def called(case, call, views=False):
    """The answer to a call of the arrays that a case describes, and of which the results may be views."""
    bases = [recording.base(text) for text in case["b"]]
    arrays = [recording.chain(bases, text) for text in case["i"]]
    return answer(case, lambda: call(*arrays), bases if views else None)


def triangles(rng):
    cases = []
    for dtype in DTYPES:
        for _ in range(14):
            rows, columns, k = rng.between(0, 6), rng.pick([None, 0, 1, 3, 7]), rng.between(-8, 8)
            case = {"k": "tri", "d": dtype, "v": [rows, columns, k]}
            cases.append(answer(case, lambda: np.tri(rows, columns, k, dtype=dtype)))
    for rows, columns, k in [(3, 4, 2**62), (3, 4, -2**62), (-1, 3, 0), (2, -3, 0), (2**40, 2**40, 0)]:
        case = {"k": "tri", "d": "float64", "v": [rows, columns, k]}
        if rows == 2**40:
            # NumPy makes the rows before it notices the size.
            cases.append({**case, "e": "size"})
        elif rows < 0 or columns < 0:
            # NumPy takes a negative number of rows for none, and documents nothing of it.
            continue
        else:
            cases.append(answer(case, lambda: np.tri(rows, columns, k)))
    for _ in range(480):
        shape = random_shape(rng, rng.between(1, 4), 60, 6)
        if rng.chance(5):
            shape[rng.below(len(shape))] = 0
        case = input_case(rng.pick(["tril", "triu"]), View(rng, shape), v=[rng.between(-7, 7)])
        cases.append(called(case, lambda a: getattr(np, case["k"])(a, case["v"][0])))
    for kind in ["tril", "triu"]:
        case = input_case(kind, View(rng, []), v=[0])
        cases.append(called(case, lambda a: getattr(np, kind)(a)))
    return cases


def diagonals(rng):
    cases = []
    for _ in range(230):
        case = input_case("diag", View(rng, [rng.between(0, 5)]), v=[rng.between(-4, 4)])
        cases.append(called(case, lambda v: np.diag(v, case["v"][0])))
    for _ in range(170):
        case = input_case("diag of matrix", View(rng, random_shape(rng, 2, 30, 6)), v=[rng.between(-7, 7)])
        cases.append(called(case, lambda v: np.diag(v, case["v"][0]), views=True))
    for rank in [0, 3, 4]:
        case = input_case("diag", View(rng, random_shape(rng, rank)), v=[0])
        cases.append(called(case, np.diag))
    for _ in range(200):
        shape = random_shape(rng, rng.between(0, 4), 8, 4)
        if shape and rng.chance(6):
            shape[0] = 0
        case = input_case("diagflat", View(rng, shape), v=[rng.between(-4, 4)])
        cases.append(called(case, lambda v: np.diagflat(v, case["v"][0])))
    return cases


def powers(rng):
    cases = []
    for _ in range(200):
        # Of other types NumPy makes one of these first.
        dtype = rng.pick(["int64", "float64", "complex128"])
        view = View(rng, [rng.between(0, 6)], dtype)
        case = input_case("vander", view, v=[rng.pick([None, None, 0, 1, 2, 3, 5])], p=rng.chance(50))
        cases.append(called(case, lambda x: np.vander(x, case["v"][0], increasing=case["p"])))
    for shape in [[], [2, 3]]:
        cases.append(called(input_case("vander", View(rng, shape, "int64"), v=[None], p=False), np.vander))
    cases.append(called(input_case("vander", View(rng, [3], "int64"), v=[-1], p=False), lambda x: np.vander(x, -1)))
    return cases


def meshes(rng):
    cases = []
    for _ in range(320):
        same = rng.pick(DTYPES) if rng.chance(50) else None
        inputs = []
        for _ in range(rng.pick([1, 2, 2, 2, 3, 3, 4])):
            shape = [rng.between(0 if rng.chance(8) else 1, 4)] if rng.chance(80) else random_shape(rng, rng.pick([0, 2]), 6, 3)
            inputs.append(View(rng, shape, same))
        options = {"indexing": rng.pick(["xy", "ij"]), "sparse": rng.chance(40), "copy": rng.chance(50)}
        case = input_case("meshgrid", *inputs, d=options["indexing"], p=[options["sparse"], options["copy"]])
        bases = [recording.base(text) for text in case["b"]]
        arrays = [recording.chain(bases, text) for text in case["i"]]
        cases.append(answer(case, lambda: np.meshgrid(*arrays, **options)))
        if "a" in cases[-1]:
            # Which inputs the results share memory with: each with its own, or none.
            cases[-1]["y"] = [bool(np.shares_memory(a, base)) for a, base in zip(np.meshgrid(*arrays, **options), bases)]
    return cases


def indices(rng):
    cases = []
    for _ in range(160):
        shape = random_shape(rng, rng.between(0, 4), 40, 5)
        if shape and rng.chance(8):
            shape[rng.below(len(shape))] = 0
        dtype = rng.pick(["int64", "int64", *NUMBERS])
        sparse = rng.chance(45)
        case = {"k": "indices", "d": dtype, "v": shape, "p": sparse}
        cases.append(answer(case, lambda: np.indices(shape, dtype=dtype, sparse=sparse)))
    cases.append(answer({"k": "indices", "d": "int64", "v": [2, -1], "p": False}, lambda: np.indices([2, -1])))
    return cases


def open_indices(rng):
    cases = []
    integers = [dtype for dtype in DTYPES if "int" in dtype or dtype == "bool"]
    for _ in range(220):
        types = rng.pick([["int64"], ["bool"], integers])
        inputs = [View(rng, [rng.between(0 if rng.chance(10) else 1, 6)], rng.pick(types)) for _ in range(rng.between(1, 4))]
        if rng.chance(4):
            inputs[-1] = View(rng, rng.pick([[], [2, 2]]), "int64")
        cases.append(called(input_case("ix_", *inputs), np.ix_))
    return cases


def _axis(rng, kind):
    """The index of a grid's axis: start, stop, step, and the number of coordinates for NumPy's imaginary step."""
    if kind == "int":
        start, stop, step = rng.between(-9, 9), rng.between(-9, 30), rng.pick([1, 1, 2, 3, 5])
        if stop < start:
            step = -step
        return [start, stop, step, None], slice(start, stop, step)
    start, stop = rng.between(-80, 80) / 8, rng.between(-80, 80) / 8
    if rng.chance(20):
        start, stop = rng.between(-900, 900) / 97, rng.between(-900, 900) / 89
    if kind == "float":
        step = rng.pick([0.25, 0.5, 1.5, 0.1, 0.7, 3.0]) * (1 if stop >= start else -1)
        return [start, stop, step, None], slice(start, stop, step)
    count = rng.between(1, 7)
    return [start, stop, 0.0, count], slice(start, stop, complex(0, count))


def grids(rng):
    cases = []
    for _ in range(420):
        family = rng.pick(["int", "float", "lin", "mixed"])
        kinds = [rng.pick(["float", "lin"]) if family == "mixed" else family for _ in range(rng.pick([1, 1, 2, 2, 3]))]
        parts, places = zip(*(_axis(rng, kind) for kind in kinds))
        name, alone = rng.pick(["mgrid", "ogrid"]), len(kinds) == 1 and rng.chance(60)
        case = {"k": name, "d": "int64" if family == "int" else "float64", "m": 1 if alone else 0,
                "v": [[None if n is None else repr(n) for n in part] for part in parts]}
        place = places[0] if alone else places
        cases.append(answer(case, lambda: getattr(np, name)[place]))
    return cases


FUNCTIONS = {
    "number": lambda *index: sum(((n * 10 ** i) for i, n in enumerate(index)), np.zeros((), np.int64)),
    "equal": lambda *index: np.logical_and.reduce([n == index[0] for n in index]),
    "half": lambda *index: index[-1] / 2,
}


def functions(rng):
    cases = []
    for _ in range(60):
        shape = random_shape(rng, rng.between(1, 4), 40, 5)
        name = rng.pick(list(FUNCTIONS))
        case = {"k": "fromfunction", "d": name, "v": shape}
        cases.append(answer(case, lambda: np.fromfunction(FUNCTIONS[name], shape, dtype=np.int64)))
    return cases


def main():
    topics = [triangles, diagonals, powers, meshes, indices, open_indices, grids, functions]
    recording.write("grids", [(topic.__name__, topic(Random(number + 501))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
