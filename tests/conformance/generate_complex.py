"""Functions of complex numbers: special values in all pairs, ordinary ones lying in every way, and what NumPy refuses.

NumPy multiplies with operations that round once for two where the processor has them; recorded is what it answers where not,
the plain formula.
"""

import warnings

import numpy as np

import recording
from generate_elementwise import BINARY, UNARY
from layouts import place, random_shape
from recording import GRID, Random

TAKEN = {"negative", "positive", "absolute", "square", "sign", "conjugate", "reciprocal", "sqrt", "exp", "exp2", "expm1", "log", "log2",
         "log10", "log1p", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "arcsinh", "arccosh", "arctanh",
         "rint", "logical_not", "isnan", "isfinite", "isinf", "add", "subtract", "multiply", "divide", "power", "float_power",
         "maximum", "minimum", "fmax", "fmin", "logical_and", "logical_or", "logical_xor", "equal", "not_equal", "less", "less_equal",
         "greater", "greater_equal"}
ONE = {name: ours for name, ours in UNARY.items() if name in TAKEN}
TWO = {name: ours for name, ours in BINARY.items() if name in TAKEN}
REFUSED = {name: ours for name, ours in {**UNARY, **BINARY, "isposinf": "IsPosInf", "isneginf": "IsNegInf"}.items() if name not in TAKEN}

# Routines that are no functions of NumPy's own kind: ours, and the call.
ROUTINES = {
    "Round 0": lambda x: np.round(x), "Round 2": lambda x: np.round(x, 2), "Round -1": lambda x: np.round(x, -1),
    "NanToNum": lambda x: np.nan_to_num(x), "NanToNum 7": lambda x: np.nan_to_num(x, nan=7.0, posinf=8.0, neginf=-9.0),
    "Sinc": lambda x: np.sinc(x), "Angle": lambda x: np.angle(x), "Angle deg": lambda x: np.angle(x, deg=True),
    "Real": lambda x: np.real(x), "Imag": lambda x: np.imag(x),
}
ROUTINES_OF_TWO = {
    "IsClose": lambda x, y: np.isclose(x, y), "IsClose nan": lambda x, y: np.isclose(x, y, 0.3, 1.0, equal_nan=True),
    "Clip below": lambda x, y: np.clip(x, y, None), "Clip above": lambda x, y: np.clip(x, None, y),
}
SIDE = len(GRID)


def answer(case, function):
    """The whole answer, however long it is: what is inexact has no hash."""
    arrays = [recording.chain([recording.base(base) for base in case["b"]], text) for text in case["i"]]
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            made = np.asarray(function(*arrays))
        except TypeError:
            return {**case, "e": "type"}
    return {**case, **recording.in_full(made)}


def grid_case(ours, function):
    return answer({"k": ours, "b": [f"complex128:{SIDE * SIDE}:0:g"], "i": ["0"]}, function)


def grid_cases_of_two(name, ours, function):
    """All pairs of parts on the left; on the right every few of them, of powers none that is huge."""
    side = SIDE - 2 if "power" in name else SIDE
    bases = [f"complex128:{SIDE * SIDE}:0:g"] * 2
    return [answer({"k": ours, "b": bases, "i": [
        f"0|re:C:{SIDE * SIDE},1", f"1|re:C:{SIDE},{SIDE}|[:{side}, :{side}]|re:C:1,{side * side}|[:, {start}::{step}]"]}, function)
        for start, step in [(0, 37), (8, 31), (15, 29)]]


def random_case(rng, ours, function, operands):
    shape = random_shape(rng, rng.between(0, 3), 40, 8)
    bases, texts = [], []
    for k in range(operands):
        own = shape
        if k > 0:
            own = [1 if rng.chance(20) else length for length in (shape[rng.below(len(shape) + 1):] if rng.chance(30) else shape)]
        n, operations = place(rng, list(own))
        dtype = "complex128" if k == 0 or rng.chance(70) else rng.pick(["int32", "float64", "float32", "bool"])
        bases.append(f"{dtype}:{n}:{rng.below(1 << 20)}:{rng.pick('srf') if ours not in ('Power', 'FloatPower') else rng.pick('sr')}")
        texts.append("|".join([str(k), *operations]))
    return answer({"k": ours, "b": bases, "i": texts}, function)


def groups():
    rng = Random(91)
    yield "grid", [grid_case(ours, getattr(np, name)) for name, ours in ONE.items()] \
        + [grid_case(ours, call) for ours, call in ROUTINES.items()]
    yield "grid of two", [case for name, ours in TWO.items() for case in grid_cases_of_two(name, ours, getattr(np, name))]
    yield "unary", [random_case(rng, ours, getattr(np, name), 1) for name, ours in ONE.items() for _ in range(60)]
    yield "binary", [random_case(rng, ours, getattr(np, name), 2) for name, ours in TWO.items() for _ in range(80)]
    yield "routines", [random_case(rng, ours, call, 1) for ours, call in ROUTINES.items() for _ in range(30)]
    complex_only = [random_case(rng, ours, call, 2) for ours, call in ROUTINES_OF_TWO.items() for _ in range(80)]
    yield "routines of two", [case for case in complex_only if all(base.startswith("complex") for base in case["b"])]
    refused = [random_case(rng, ours, getattr(np, name), 2 if name in BINARY else 1) for name, ours in REFUSED.items() for _ in range(3)]
    assert all("e" in case for case in refused)
    yield "refused", refused


def main():
    recording.run_without_vectors(__file__)


if __name__ == "__main__":
    recording.write("complex", list(groups()))
