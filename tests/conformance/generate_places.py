"""Indices as numbers and numbers as indices, the places of triangles and diagonals, and writing to diagonals."""

import numpy as np

import recording
from generate_grids import answer, called, input_case
from generate_views import View
from layouts import random_shape
from recording import DTYPES, Random, mode_for

INTEGERS = [dtype for dtype in DTYPES if "int" in dtype]


def _numbers(rng, low, high, shape):
    """Whole numbers in an array of an integer type that can hold them, as text of a case."""
    fits = [dtype for dtype in INTEGERS if np.iinfo(dtype).min <= low and high <= np.iinfo(dtype).max]
    dtype = rng.pick(["int64", *fits])
    values = [rng.between(low, high) for _ in range(int(np.prod(shape, dtype=np.int64)))]
    return {"t": dtype, "s": shape, "v": values}, np.array(values, dtype=dtype).reshape(shape)


def _index_shape(rng):
    shape = random_shape(rng, rng.between(0, 3), 12, 4)
    if shape and rng.chance(8):
        shape[0] = 0
    return shape


def unravel(rng):
    cases = []
    for _ in range(330):
        shape = random_shape(rng, rng.between(1, 5), 400, 9)
        size = int(np.prod(shape))
        wrong = rng.chance(8)
        part, indices = _numbers(rng, -3 if wrong else 0, size + (3 if wrong else -1), _index_shape(rng))
        order = rng.pick("CF")
        case = {"k": "unravel", "v": shape, "o": order, "x": [part]}
        cases.append(answer(case, lambda: np.unravel_index(indices, shape, order=order)))
    for indices, shape in [([], [0]), ([0], [0]), ([0], [3, 0]), (0, []), ([0], []), ([[0]], [1])]:
        indices = np.array(indices, dtype=np.int64)
        part = {"t": "int64", "s": list(indices.shape), "v": indices.ravel().tolist()}
        case = {"k": "unravel", "v": shape, "o": "C", "x": [part]}
        cases.append(answer(case, lambda: np.unravel_index(indices, shape)))
    for dtype in ["float64", "bool", "uint64", "complex128"]:
        indices = np.array([0, 1], dtype=dtype)
        case = {"k": "unravel", "v": [2, 2], "o": "C", "x": [{"t": dtype, "s": [2], "v": [0, 1]}]}
        cases.append(answer(case, lambda: np.unravel_index(indices, (2, 2))))
    for _ in range(100):
        shape = random_shape(rng, rng.between(0, 5), 400, 9)
        number = rng.between(-1, int(np.prod(shape)))
        order = rng.pick("CF")
        case = {"k": "unravel one", "v": shape, "o": order, "m": number}
        cases.append(answer(case, lambda: np.array(np.unravel_index(number, shape, order=order), dtype=np.int64)))
    return cases


def ravel(rng):
    cases = []
    for _ in range(420):
        lengths = random_shape(rng, rng.between(1, 5), 400, 9)
        modes = [rng.pick(["raise", "wrap", "clip"]) for _ in lengths]
        if rng.chance(60):
            modes = [modes[0]]
        common = _index_shape(rng)
        parts, arrays = [], []
        for axis, length in enumerate(lengths):
            mode = modes[axis if len(modes) > 1 else 0]
            shape = common if rng.chance(60) else [1 if rng.chance(40) else n for n in common[rng.below(len(common) + 1):]]
            beyond = mode != "raise" or rng.chance(5)
            part, array = _numbers(rng, -2 * length if beyond else 0, 2 * length if beyond else length - 1, shape)
            parts.append(part)
            arrays.append(array)
        if rng.chance(3):
            parts, arrays = parts[:-1], arrays[:-1]
        order = rng.pick("CF")
        mode = tuple(modes) if len(modes) > 1 else modes[0]
        case = {"k": "ravel", "v": lengths, "o": order, "d": modes, "x": parts}
        cases.append(answer(case, lambda: np.ravel_multi_index(tuple(arrays), lengths, mode=mode, order=order)))
    for mode in ["raise", "wrap", "clip"]:
        for values, shape in [([], [3, 0]), ([0, 0, 0], [3, 1])]:
            stacked = np.array(values, dtype=np.int64).reshape(shape)
            parts = [{"t": "int64", "s": shape[1:], "v": row.tolist()} for row in stacked]
            case = {"k": "ravel", "v": [2, 1, 0], "o": "C", "d": [mode], "x": parts}
            cases.append(answer(case, lambda: np.ravel_multi_index(tuple(stacked), (2, 1, 0), mode=mode)))
    return cases


def places(rng):
    cases = []
    for _ in range(260):
        kind = rng.pick(["tril_indices", "triu_indices"])
        n, m, k = rng.between(0, 7), rng.pick([None, 0, 1, 4, 8]), rng.between(-9, 9)
        cases.append(answer({"k": kind, "v": [n, m, k]}, lambda: getattr(np, kind)(n, k, m)))
    for _ in range(80):
        kind = rng.pick(["tril_indices_from", "triu_indices_from"])
        case = input_case(kind, View(rng, random_shape(rng, 2 if rng.chance(95) else 3, 40, 6)), v=[rng.between(-6, 6)])
        cases.append(called(case, lambda a: getattr(np, kind)(a, case["v"][0])))
    for _ in range(40):
        n, ndim = rng.between(0, 6), rng.between(0, 4)
        cases.append(answer({"k": "diag_indices", "v": [n, ndim]}, lambda: np.diag_indices(n, ndim)))
    for _ in range(50):
        n = rng.between(1, 3)
        shape = [n] * rng.between(0 if rng.chance(10) else 2, 4)
        if len(shape) > 1 and rng.chance(10):
            shape[-1] += 1
        cases.append(called(input_case("diag_indices_from", View(rng, shape)), np.diag_indices_from))
    for _ in range(40):
        name, n, k = rng.pick(["tril", "triu"]), rng.between(0, 5), rng.between(-4, 4)
        cases.append(answer({"k": "mask_indices", "d": name, "v": [n, k]}, lambda: np.mask_indices(n, getattr(np, name), k)))
    return cases


def fill_diagonal(rng):
    cases = []
    styles = ["C", "F", "permuted", "steps", "reversed", "spaced permuted", "dropped", "F steps"]
    while len(cases) < 380:
        rank = rng.pick([2, 2, 2, 2, 3, 4])
        shape = random_shape(rng, 2, 60, 12) if rank == 2 else [rng.between(1, 3)] * rank
        if rng.chance(4):
            shape = rng.pick([[2, 3, 2], [4], [], [0, 3], [3, 0]])
        dtype = rng.pick(DTYPES)
        target = View(rng, shape, dtype, style=rng.pick(styles))
        if rng.chance(4):
            target.then("ro")
        other = dtype if rng.chance(60) else rng.pick(DTYPES)
        values = View(rng, rng.pick([[], [1], [2], [3], [rng.between(1, 12)], [2, 2], [0]]), other)
        values.base = values.base[:-1] + ("t" if mode_for(other, dtype) == "t" else "s")
        case = input_case("fill_diagonal", target, values, p=rng.chance(50))
        bases = [recording.base(text) for text in case["b"]]
        a, val = (recording.chain(bases, text) for text in case["i"])
        try:
            np.fill_diagonal(a, val, wrap=case["p"])
        except (ValueError, IndexError, TypeError) as e:
            cases.append({**case, "e": "readonly" if "read-only" in str(e) or "not writeable" in str(e) else "value"})
            continue
        cases.append({**case, "w": recording.dump(bases[0])})
    return cases


def walks(rng):
    cases = []
    for _ in range(50):
        shape = random_shape(rng, rng.between(0, 4), 24, 4)
        if shape and rng.chance(15):
            shape[rng.below(len(shape))] = 0
        case = {"k": "ndindex", "v": shape}
        indices = list(np.ndindex(*shape))
        cases.append(answer(case, lambda: np.array(indices, dtype=np.int64).reshape(len(indices), len(shape))))
    for _ in range(60):
        case = input_case("ndenumerate", View(rng, random_shape(rng, rng.between(0, 4), 24, 4), "int64"))
        cases.append(called(case, lambda a: np.array(
            [(*index, value) for index, value in np.ndenumerate(a)], dtype=np.int64).reshape(-1, a.ndim + 1)))
    return cases


def main():
    topics = [unravel, ravel, places, fill_diagonal, walks]
    recording.write("places", [(topic.__name__, topic(Random(number + 521))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
