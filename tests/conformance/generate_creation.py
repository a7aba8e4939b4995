"""New arrays: ranges, identities, filled ones, and ones like others."""

import numpy as np

import recording
from layouts import place, random_shape
from recording import DTYPES, Random

NUMBERS = [dtype for dtype in DTYPES if dtype not in ("bool", "complex128")]
INTEGERS = [dtype for dtype in NUMBERS if "int" in dtype]


def _answer(case, make):
    try:
        a = make()
    except (ValueError, TypeError, ZeroDivisionError, MemoryError) as e:
        return {**case, "e": recording.error(e)}
    return {**case, "t": a.dtype.name, "s": list(a.shape), "n": recording.strides(a), "r": recording.dump(a)}


def arange(rng):
    cases = []
    for dtype in INTEGERS:
        for _ in range(12):
            low = 0 if dtype.startswith("u") else -50
            step = rng.between(1, 7) if dtype.startswith("u") else rng.pick([-5, -3, -2, -1, 1, 2, 3, 7])
            cases.append(_integers(dtype, rng.between(low, 60), rng.between(low, 60), step))
        limits = np.iinfo(dtype)
        cases.append(_integers(dtype, int(limits.max) - 3, int(limits.max), 1))
        cases.append(_integers(dtype, int(limits.max) - 11, int(limits.max), 4))
        cases.append(_integers(dtype, int(limits.min), int(limits.min) + 3, 2))
    for dtype in ["float16", "float32", "float64"]:
        for _ in range(30):
            # Eighths are exact in every type, so that the number of elements does not hang on who divides.
            start, stop = rng.between(-80, 80) / 8, rng.between(-80, 80) / 8
            step = rng.pick([-7, -4, -3, -2, 2, 3, 4, 5, 8, 20]) / 8
            cases.append(_floats(dtype, start, stop, step))
    for _ in range(60):
        start, stop = rng.between(-1000, 1000) / 97, rng.between(-1000, 1000) / 89
        cases.append(_floats("float64", start, stop, rng.pick([0.1, 0.3, -0.1, 1 / 3, -2.7, 1.1])))
    for start, stop, step in [(0.0, 1.0, 0.1), (1.0, 1.3, 0.1), (0.5, 0.8, 0.1), (1.0, 0.0, -0.1), (3.0, 3.0, 1.0),
                              (0.0, 1e-300, 1e-301), (-1.0, -2.0, 0.5), (1e16, 1e16 + 20.0, 1.0)]:
        cases.append(_floats("float64", start, stop, step))
    return cases


def _integers(dtype, start, stop, step):
    case = {"k": "arange", "d": dtype, "v": [str(start), str(stop), str(step)]}
    return _answer(case, lambda: np.arange(start, stop, step, dtype=dtype))


def _floats(dtype, start, stop, step):
    case = {"k": "arange", "d": dtype, "v": [repr(start), repr(stop), repr(step)]}
    return _answer(case, lambda: np.arange(start, stop, step, dtype=dtype))


def linspace(rng):
    cases = []

    def add(dtype, start, stop, count, endpoint):
        case = {"k": "linspace", "d": dtype, "v": [repr(start), repr(stop)], "m": count, "p": endpoint}
        cases.append(_answer(case, lambda: np.linspace(start, stop, count, endpoint, dtype=dtype)))

    for _ in range(120):
        add("float64", rng.between(-1000, 1000) / 97, rng.between(-1000, 1000) / 89, rng.between(0, 12), rng.chance(60))
    for dtype in ["float32", "float16", "int8", "int32", "int64", "uint16"]:
        low = 0 if dtype.startswith("u") else -100
        for _ in range(12):
            add(dtype, float(rng.between(low, 100)), float(rng.between(low, 100)), rng.between(0, 12), rng.chance(60))
    for start, stop in [(0.0, 1.0), (0.0, 0.0), (1.0, 1.0), (0.0, 5e-324), (1.0, -1.0), (0.0, 1e308), (1e-300, 2e-300)]:
        for count in [0, 1, 2, 3, 50]:
            for endpoint in [True, False]:
                add("float64", start, stop, count, endpoint)
    add("float64", 0.0, 1.0, -1, True)
    return cases


def eye(rng):
    cases = []
    for dtype in DTYPES:
        for _ in range(8):
            rows, columns, offset = rng.between(0, 5), rng.pick([None, 0, 1, 3, 6]), rng.between(-6, 6)
            order = rng.pick("CF")
            case = {"k": "eye", "d": dtype, "v": [rows, columns, offset], "o": order}
            cases.append(_answer(case, lambda: np.eye(rows, columns, offset, dtype=dtype, order=order)))
        size = rng.between(0, 4)
        cases.append(_answer({"k": "identity", "d": dtype, "v": [size]}, lambda: np.identity(size, dtype=dtype)))
    return cases


def filled(rng):
    cases = []
    for dtype in DTYPES:
        for name in ["zeros", "ones"]:
            for order in "CF":
                shape = random_shape(rng, rng.between(0, 5), 60, 6)
                if rng.chance(10):
                    shape.append(0)
                case = {"k": name, "d": dtype, "v": shape, "o": order}
                cases.append(_answer(case, lambda: getattr(np, name)(shape, dtype=dtype, order=order)))
    for shape in [[-1], [2, -3], [1 << 40, 1 << 40]]:
        case = {"k": "zeros", "d": "float64", "v": shape, "o": "C"}
        cases.append(_answer(case, lambda: np.zeros(shape)))
    return cases


def like(rng):
    """zeros_like, ones_like, full_like: in the order of a prototype of any layout, with its shape or another."""
    cases = []
    for _ in range(500):
        dtype = rng.pick(DTYPES)
        n, operations = place(rng, random_shape(rng, rng.between(0, 5)))
        base = f"{dtype}:{n}:1:t"
        view = "|".join(["0", *operations])
        prototype = recording.chain([recording.base(base)], view)
        name, order = rng.pick(["zeros_like", "ones_like", "full_like"]), rng.pick("CFAKKK")
        case = {"k": name, "b": [base], "i": [view], "o": order}
        shape = None
        if rng.chance(25):
            shape = random_shape(rng, prototype.ndim if rng.chance(50) else rng.between(0, 4))
            case["v"] = shape
        options = {"fill_value": np.array(1).astype(dtype)[()]} if name == "full_like" else {}
        cases.append(_answer(case, lambda: getattr(np, name)(prototype, order=order, shape=shape, **options)))
    return cases


def main():
    topics = [arange, linspace, eye, filled, like]
    recording.write("creation", [(topic.__name__, topic(Random(number + 401))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
