"""Index expressions with arrays of integers and of booleans, alone and among slices: reading and assigning."""

import warnings

import numpy as np

import recording
from generate_views import View, slice_text
from layouts import place, random_shape
from recording import DTYPES, Random, mode_for

INTEGERS = ["int64", "int64", "int32", "int8", "uint8", "int16", "uint64"]


def _array(dtype, shape, values):
    part = {"t": dtype, "s": list(shape), "v": [int(value) for value in values]}
    return part, np.array(values, dtype=dtype).reshape(shape)


def _integers(rng, length, shape):
    """Indices of an axis, now and then one that is outside of it."""
    dtype = rng.pick(INTEGERS)
    low = 0 if dtype.startswith("u") else -length
    count = int(np.prod(shape, dtype=np.int64))
    if length == 0:
        values = [0] * count
    else:
        values = [rng.between(low, length - 1) for _ in range(count)]
    if values and rng.chance(2):
        values[rng.below(count)] = rng.pick([length, length + 3] if low == 0 else [length, -length - 1])
    return _array(dtype, shape, values)


def _mask(rng, shape):
    shape = list(shape)
    if shape and rng.chance(2):
        shape[rng.below(len(shape))] += rng.pick([1, -1]) if min(shape) > 0 else 1
    share = rng.pick([0, 20, 50, 50, 80, 100])
    count = int(np.prod(shape, dtype=np.int64))
    return _array("bool", shape, [1 if rng.chance(share) else 0 for _ in range(count)])


def _index_shape(rng):
    if rng.chance(4):
        return [0]
    return [rng.between(1, 4) for _ in range(rng.pick([1, 1, 1, 2, 2, 3]))]


def expression(rng, shape, kinds):
    """An index expression with one array at least, as NumPy takes it and as recorded: a text in "x", or an array."""
    common = _index_shape(rng)
    recorded, index, axis, arrays, ellipsis = [], [], 0, 0, rng.chance(30)
    end = rng.between(1, len(shape)) if shape else 0
    while axis < end:
        kind = rng.pick(kinds)
        if kind == "i":
            own = common[rng.below(len(common)):] if rng.chance(30) else common
            own = [1 if rng.chance(15) else n for n in own]
            if rng.chance(1):
                own = [*own[:-1], own[-1] + 1]
            part, array = _integers(rng, shape[axis], own)
            axis += 1
        elif kind == "m":
            axes = rng.between(1, end - axis)
            part, array = _mask(rng, shape[axis:axis + axes])
            axis += axes
        elif kind == "n" and shape[axis]:
            array = rng.between(-shape[axis], shape[axis] - 1)
            part = str(array)
            axis += 1
        elif kind == "z":
            part, array = _integers(rng, shape[axis], [])
            axis += 1
        else:
            part = ":" if rng.chance(40) else slice_text(rng, shape[axis])
            array = eval(f"np.s_[{part}]", {"np": np, "__builtins__": {}})
            axis += 1
        arrays += isinstance(part, dict)
        recorded.append(part)
        index.append(array)
    if not arrays:
        part, array = _mask(rng, []) if rng.chance(30) or axis == len(shape) else _integers(rng, shape[axis], common)
        recorded.append(part)
        index.append(array)
    for text, value in (("...", Ellipsis),) * ellipsis + (("None", None),) * rng.pick([0, 0, 0, 1, 2]):
        at = rng.between(0, len(index))
        recorded.insert(at, text)
        index.insert(at, value)
    if rng.chance(1):
        recorded += ["0"] * len(shape)
        index += [0] * len(shape)
    return [part if isinstance(part, dict) else {"x": part} for part in recorded], tuple(index)


def error(e):
    """What went wrong. An index that is out of bounds where nothing is selected is announced to be an error, and here is one."""
    text = str(e)
    if isinstance(e, DeprecationWarning) and text.startswith("Out of bound index found"):
        return "index"
    if isinstance(e, IndexError) and ("boolean index" in text or "shape mismatch" in text or "must be of integer" in text):
        return "value"
    return recording.error(e)


def source(rng):
    return View(rng, random_shape(rng, rng.between(1, 4), 60, 6) if rng.chance(90) else
                [rng.pick([0, 1, 3]) for _ in range(rng.between(0, 3))])


def reading(rng, count, kinds):
    cases = []
    for _ in range(count):
        view = source(rng)
        recorded, index = expression(rng, view.shape, kinds)
        case = {"b": [view.base], "i": [view.text], "x": recorded}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", DeprecationWarning)
                result = np.asarray(view.array[index])
            case |= {"t": result.dtype.name, "s": list(result.shape), "r": recording.dump(result)}
        except (ValueError, IndexError, TypeError, DeprecationWarning) as e:
            case["e"] = error(e)
        cases.append(case)
    return cases


def assigning(rng, count, kinds):
    cases = []
    for _ in range(count):
        view = source(rng)
        recorded, index = expression(rng, view.shape, kinds)
        try:
            target = list(np.asarray(view.array[index]).shape)
        except (ValueError, IndexError):
            target = []
        target = target[rng.below(len(target) + 1):] if rng.chance(40) else target
        target = [1 if rng.chance(10) else n for n in target]
        if target and rng.chance(3):
            target[-1] += 1
        dtype = view.base.split(":")[0]
        value_dtype = dtype if rng.chance(60) else rng.pick(DTYPES)
        n, operations = place(rng, target)
        value = f"{value_dtype}:{n}:{rng.below(1 << 20)}:{mode_for(value_dtype, dtype)}"
        text = "|".join(["1", *operations])
        case = {"b": [view.base, value], "i": [view.text, text], "x": recorded}
        bases = [recording.base(view.base), recording.base(value)]
        array = recording.chain(bases, view.text)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                warnings.simplefilter("error", DeprecationWarning)
                array[index] = recording.chain(bases, text)
            case["w"] = recording.dump(bases[0])
        except (ValueError, IndexError, TypeError, DeprecationWarning) as e:
            case["e"] = error(e)
        cases.append(case)
    return cases


def main():
    rng = Random(2025)
    recording.write("indexing", [
        ("integers", reading(rng, 1500, ["i", "i", "s"])),
        ("masks", reading(rng, 1500, ["m", "m", "s"])),
        ("all kinds", reading(rng, 2500, ["i", "m", "n", "z", "s", "s"])),
    ])
    recording.write("assigning", [
        ("integers", assigning(rng, 1200, ["i", "i", "s"])),
        ("masks", assigning(rng, 1200, ["m", "m", "s"])),
        ("all kinds", assigning(rng, 2000, ["i", "m", "n", "z", "s", "s"])),
    ])
