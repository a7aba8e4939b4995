"""Functions of elements that have two results, parameters of their own, or bare numbers among their operands."""

import math

import numpy as np

import recording
from generate_elementwise import BINARY, _broadcastable, _operand
from generate_joins import answer, result
from layouts import place, random_shape, reshaped
from recording import DTYPES, Random

REAL = DTYPES[:-1]
WHOLE = [dtype for dtype in DTYPES if "int" in dtype]
RELATIONS = ["equal", "not_equal", "less", "less_equal", "greater", "greater_equal", "logical_and", "logical_or", "logical_xor"]

# At the edges of the types, and beyond them.
NUMBERS = [0, 1, 5, -1, -7, 127, 128, -128, -129, 255, 256, 300, 32767, 32768, 65535, 65536, 2147483647, 2147483648,
           4294967295, 4294967296, -2147483649, 9223372036854775807, -9223372036854775808]
FLOATS = [0.0, 0.5, -2.25, 1e300, float("inf"), float("nan")]


def array(rng, bases, shape, dtype, mode=None):
    """The text of an operand, whose base is added to the others; of a mode if one is given."""
    base, text = _operand(rng, shape, len(bases), dtype)
    bases.append(base if mode is None else base[:-1] + mode)
    return text


def operand(bases, text):
    """An array, a bare number or none."""
    if not text.startswith("py:"):
        return recording.chain([recording.base(base) for base in bases], text)
    return None if text == "py:none" else float(text[3:]) if any(c in text[3:] for c in ".einf") else int(text[3:])


def bare(number):
    return f"py:{number!r}"


def a_shape(rng):
    return random_shape(rng, rng.between(0, 3), 24, 5) if rng.chance(95) else [0, 2]


def case(kind, bases, texts, call, **parameters):
    arrays = [operand(bases, text) for text in texts]
    made = {"k": kind, "b": bases, "i": texts, **({"p": parameters} if parameters else {})}

    def quietly():
        with np.errstate(all="ignore"):
            return call(*arrays)

    try:
        return answer(made, quietly)
    except OverflowError:
        return {**made, "e": "size"}
    except TypeError:
        return {**made, "e": "type"}


def two_results(rng):
    cases = []
    for name, ours in (("frexp", "FrExp"), ("modf", "ModF")):
        for i in range(130):
            bases = []
            text = array(rng, bases, a_shape(rng), DTYPES[i % len(DTYPES)])
            cases.append(case(ours, bases, [text], getattr(np, name)))
    for i in range(300):
        bases, shape = [], a_shape(rng)
        first, second = DTYPES[i % len(DTYPES)], rng.pick(DTYPES)
        texts = [array(rng, bases, shape, first), array(rng, bases, _broadcastable(rng, shape), first if rng.chance(50) else second)]
        if rng.chance(20):
            texts[rng.below(2)] = bare(rng.pick(NUMBERS[:9]) if rng.chance(60) else rng.pick(FLOATS[1:3]))
        cases.append(case("DivMod", bases, texts, np.divmod))
    return cases


def two_results_into(rng):
    """With places for the results, of types of their own, one of which may be an operand or lie across it, and with a mask."""
    cases = []
    for name, ours, operands in (("divmod", "DivMod", 2), ("frexp", "FrExp", 1), ("modf", "ModF", 1)):
        for _ in range(90):
            dtype, shape, bases = rng.pick(REAL), a_shape(rng), []
            bases.append(f"{dtype}:{math.prod(shape)}:{rng.below(1 << 20)}:s")
            texts = ["|".join(["0", *reshaped(shape)])]
            texts += [array(rng, bases, _broadcastable(rng, shape), dtype) for _ in range(operands - 1)]
            masked, across = rng.chance(40), rng.below(4)
            with np.errstate(all="ignore"):
                plain = getattr(np, name)(*[operand(bases, text) for text in texts])
            places = []
            for k in range(2):
                if k == across and plain[k].dtype == dtype:
                    places.append(texts[0] + ("|flip:0" if shape and rng.chance(50) else ""))
                elif masked or rng.chance(70):
                    n, operations = place(rng, list(shape), broadcast=False)
                    own = str(plain[k].dtype) if rng.chance(60) else rng.pick(REAL)
                    bases.append(f"{own}:{n}:{rng.below(1 << 20)}:s")
                    places.append("|".join([str(len(bases) - 1), *operations]))
                else:
                    places.append(None)
            mask = array(rng, bases, _broadcastable(rng, shape), "bool", "s") if masked else None
            parts = [recording.base(base) for base in bases]
            out = tuple(None if text is None else recording.chain(parts, text) for text in places)
            options = {"where": recording.chain(parts, mask)} if masked else {}
            made = {"k": ours, "b": bases, "i": texts, "o": places, **({"w": mask} if masked else {})}
            try:
                with np.errstate(all="ignore"):
                    results = getattr(np, name)(*[recording.chain(parts, text) for text in texts], out=out, **options)
                cases.append({**made, "a": [result(np.asarray(a)) for a in results]})
            except TypeError:
                cases.append({**made, "e": "casting"})
    return cases


def powers_of_two(rng):
    cases = []
    for i in range(400):
        bases, shape = [], a_shape(rng)
        texts = [array(rng, bases, shape, DTYPES[i % len(DTYPES)]), array(rng, bases, _broadcastable(rng, shape), rng.pick(WHOLE + DTYPES))]
        if rng.chance(20):
            texts[1] = bare(rng.pick([0, 3, -5, 40]))
        cases.append(case("LdExp", bases, texts, np.ldexp))
    return cases


def rounding(rng):
    cases = []
    for i in range(400):
        dtype = DTYPES[i % len(DTYPES)]
        decimals = 0 if dtype == "bool" else rng.between(-2, 4)
        bases = []
        # What a type cannot hold when it is rounded up is left undefined.
        text = array(rng, bases, a_shape(rng), dtype, "s" if "int" in dtype and decimals < 0 else None)
        name, ours = rng.pick([("round", "Round"), ("around", "Around")])
        cases.append(case(ours, bases, [text], lambda a: getattr(np, name)(a, decimals), decimals=decimals))
    return cases


def bounds(rng):
    cases = []
    for i in range(700):
        bases, shape = [], a_shape(rng)
        dtype = DTYPES[i % len(DTYPES)]
        texts = [array(rng, bases, shape, dtype)]
        for _ in range(2):
            kind = rng.below(4)
            texts.append(
                "py:none" if kind == 0 else bare(rng.pick(NUMBERS) if rng.chance(70) else rng.pick(FLOATS[1:3])) if kind < 3
                else array(rng, bases, _broadcastable(rng, shape), dtype if rng.chance(50) else rng.pick(DTYPES)))
        cases.append(case("Clip", bases, texts, np.clip))
    return cases


def finite(rng):
    cases = []
    for i in range(260):
        bases = []
        text = array(rng, bases, a_shape(rng), DTYPES[-4 + i % 4] if rng.chance(70) else rng.pick(DTYPES), rng.pick("ffs"))
        parameters = {name: rng.pick([0.5, -3.0, 1e9, 7.0]) for name in ("nan", "posinf", "neginf") if rng.chance(40)}
        cases.append(case("NanToNum", bases, [text], lambda x: np.nan_to_num(x, **parameters), **parameters))
    return cases


def angles(rng):
    cases = []
    for i in range(260):
        bases = []
        text = array(rng, bases, a_shape(rng), DTYPES[i % len(DTYPES)] if rng.chance(70) else "complex128", rng.pick("fs"))
        deg = rng.chance(40)
        cases.append(case("Angle", bases, [text], lambda z: np.angle(z, deg), deg=deg))
    return cases


def closeness(rng):
    cases = []
    functions = {"IsClose": np.isclose, "AllClose": np.allclose, "ArrayEquiv": np.array_equiv}
    for i in range(900):
        bases, shape = [], a_shape(rng)
        dtypes = [DTYPES[i % len(DTYPES)], rng.pick(DTYPES)]
        if rng.chance(50):
            dtypes[1] = dtypes[0]
        texts = [array(rng, bases, shape, dtypes[0]), array(rng, bases, _broadcastable(rng, shape), dtypes[1])]
        if rng.chance(60):
            # The same numbers, as far as the types hold the same.
            base = bases[0].split(":")
            bases[1] = ":".join([dtypes[1], *base[1:]])
            texts[1] = "1" + texts[0][1:]
        elif rng.chance(30):
            texts[rng.below(2)] = bare(rng.pick(NUMBERS[:7]) if rng.chance(50) else rng.pick(FLOATS))
        kind = "IsClose" if rng.chance(70) else rng.pick(["AllClose", "ArrayEquiv"])
        if kind == "ArrayEquiv":
            if rng.chance(20) and shape:
                texts[1] = array(rng, bases, [*shape[:-1], shape[-1] + 2], dtypes[1])
            cases.append(case(kind, bases, texts, np.array_equiv))
            continue
        rtol, atol = rng.pick([1e-5, 1e-5, 0.1, 0.0]), rng.pick([1e-8, 1e-8, 0.25, 3.1, 0.1])
        nan = rng.chance(50)
        cases.append(case(
            kind, bases, texts, lambda a, b: functions[kind](a, b, rtol, atol, nan), rtol=rtol, atol=atol, equalNan=nan))
    return cases


def lines(rng):
    """The places of the points are in order: they are recorded as they are, and so are their values."""
    cases = []
    for _ in range(260):
        bases, count = [], rng.between(1, 7)
        texts = [array(rng, bases, a_shape(rng), rng.pick(REAL))]
        places = np.sort(recording.content("float64", count, rng.below(1 << 20), "s"))
        values = recording.content("float64", count, rng.below(1 << 20), rng.pick("sf"))
        parameters = {name: rng.pick([0.5, -3.0, 99.0]) for name in ("left", "right") if rng.chance(30)}
        if rng.chance(30):
            parameters["period"] = rng.pick([10.0, -7.5, 360.0])
        if "period" in parameters and len(set(places % abs(parameters["period"]))) < count:
            # Which of several values at one place comes last is a matter of sorting.
            del parameters["period"]
        made = case("Interp", bases, texts, lambda x: np.interp(x, places, values, **parameters), **parameters)
        cases.append({**made, "x": recording.dump(places), "y": recording.dump(values)})
    return cases


def complex_lines(rng):
    """As lines, through complex values."""
    cases = []
    for _ in range(200):
        bases, count = [], rng.between(1, 7)
        texts = [array(rng, bases, a_shape(rng), rng.pick(REAL))]
        places = np.sort(recording.content("float64", count, rng.below(1 << 20), "s"))
        values = recording.content("complex128", count, rng.below(1 << 20), rng.pick("sf"))
        parameters = {name: rng.pick([[0.5, 2.0], [-3.0, 0.0], [0.0, -99.0]]) for name in ("left", "right") if rng.chance(30)}
        ends = {name: complex(*parts) for name, parts in parameters.items()}
        period = rng.pick([10.0, -7.5, 360.0]) if rng.chance(30) else None
        if period is not None and len(set(places % abs(period))) == count:
            parameters["period"] = period
        made = case(
            "ComplexInterp", bases, texts,
            lambda x: np.interp(x, places, values, **ends, period=parameters.get("period")), **parameters)
        cases.append({**made, "x": recording.dump(places), "y": recording.dump(values)})
    return cases


def beside_numbers(rng):
    """Relations take any whole number, and all other functions those that the type of the array holds."""
    cases = []
    for name in [*RELATIONS, "add", "maximum", "bitwise_and", "divide", "power", "copysign"]:
        for i in range(60):
            bases = []
            dtype = WHOLE[i % len(WHOLE)] if rng.chance(70) else rng.pick(DTYPES)
            if dtype == "complex128" and name not in ("equal", "not_equal", "add"):
                continue
            number = rng.pick(NUMBERS) if rng.chance(80) else rng.pick(FLOATS)
            texts = [array(rng, bases, a_shape(rng), dtype), bare(number)]
            if rng.chance(50):
                texts.reverse()
            if name == "power" and ("int" not in dtype or isinstance(number, float)):
                continue
            if dtype == "float16" and abs(number) > 60000:
                # Whether a number that is too large is infinite or an error depends on the function.
                continue
            cases.append(case(BINARY[name], bases, texts, getattr(np, name)))
    return cases


def main():
    rng = Random(47)
    recording.write("parameters", [
        ("two results", two_results(rng)), ("powers of two", powers_of_two(rng)), ("rounding", rounding(rng)),
        ("bounds", bounds(rng)), ("finite", finite(rng)), ("angles", angles(rng)), ("closeness", closeness(rng)),
        ("lines", lines(rng)), ("beside numbers", beside_numbers(rng)), ("two results into", two_results_into(rng)),
        ("complex lines", complex_lines(rng))])
