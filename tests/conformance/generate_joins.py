"""Stacks, blocks, splits, and sub-arrays put in and taken out."""

import warnings

import numpy as np

import recording
from generate_views import View
from layouts import place, random_shape
from recording import DTYPES, Random, mode_for


def _input(rng, shape, number, dtype, mode="f"):
    n, operations = place(rng, list(shape))
    base = f"{dtype}:{n}:{rng.below(1 << 20)}:{mode}"
    text = "|".join([str(number), *operations])
    return base, text


def _inputs(rng, shapes, dtypes, mode="f"):
    bases, texts = [], []
    for i, shape in enumerate(shapes):
        base, text = _input(rng, shape, i, dtypes[i % len(dtypes)], mode)
        bases.append(base)
        texts.append(text)
    arrays = [recording.base(base) for base in bases]
    return bases, texts, [recording.chain(arrays, text) for text in texts]


def result(a):
    return {"t": a.dtype.name, "s": list(a.shape), "r": recording.dump(a)}


def answer(case, call):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made = call()
        made = made if isinstance(made, (list, tuple)) else [made]
        return {**case, "a": [result(np.asarray(a)) for a in made]}
    except (ValueError, IndexError, TypeError) as e:
        return {**case, "e": error(e)}


def error(e):
    text = str(e)
    if isinstance(e, IndexError) and "boolean index" in text:
        return "value"
    return recording.error(e)


def _dtypes(rng):
    return [rng.pick(DTYPES)] if rng.chance(60) else [rng.pick(DTYPES) for _ in range(3)]


def _wrong(rng, shapes):
    if rng.chance(4) and len(shapes) > 1 and shapes[-1]:
        shapes[-1] = [*shapes[-1][:-1], shapes[-1][-1] + 1]
    return shapes


def stacks(rng):
    cases = []
    for _ in range(900):
        kind = rng.pick(["stack", "stack", "vstack", "hstack", "dstack", "column_stack"])
        count = rng.between(1, 4)
        shape = random_shape(rng, rng.between(0, 3), 24, 4) if rng.chance(92) else [rng.pick([0, 2]) for _ in range(rng.between(1, 3))]
        shapes = [list(shape) for _ in range(count)]
        if kind != "stack":
            axis = {"vstack": 0, "hstack": 0 if len(shape) == 1 else 1, "dstack": 2, "column_stack": 1}[kind]
            if axis < len(shape) and not (kind in ("vstack", "column_stack") and len(shape) == 1):
                for s in shapes:
                    s[axis] = rng.between(0, 4)
        bases, texts, arrays = _inputs(rng, _wrong(rng, shapes), _dtypes(rng))
        axis = rng.between(-len(shape) - 1, len(shape)) if rng.chance(96) else len(shape) + 1
        case = {"k": kind, "b": bases, "i": texts, "x": axis}
        cases.append(answer(case, lambda: np.stack(arrays, axis) if kind == "stack" else getattr(np, kind)(arrays)))
    return cases


def blocks(rng):
    def cut(shape, axis, depth):
        """A shape cut into nested lists of shapes: the outermost along the first of the last axes."""
        if depth == 0:
            return list(shape)
        at = len(shape) - depth
        parts = []
        for _ in range(rng.between(1, 3)):
            part = list(shape)
            part[at] = rng.between(0 if rng.chance(10) else 1, 3)
            parts.append(cut(part, axis, depth - 1))
        return parts

    def leaves(tree, depth):
        return [tree] if depth == 0 else [leaf for part in tree for leaf in leaves(part, depth - 1)]

    def fill(tree, depth, arrays):
        return next(arrays) if depth == 0 else [fill(part, depth - 1, arrays) for part in tree]

    def numbered(tree, depth, counter):
        return next(counter) if depth == 0 else [numbered(part, depth - 1, counter) for part in tree]

    import itertools
    cases = []
    for _ in range(500):
        rank = rng.between(1, 3)
        depth = rng.between(1, rank)
        tree = cut([rng.between(1, 3) for _ in range(rank)], 0, depth)
        shapes = leaves(tree, depth)
        if rng.chance(15):
            shapes[rng.below(len(shapes))] = [rng.between(1, 3) for _ in range(rng.between(0, rank))]
        bases, texts, arrays = _inputs(rng, shapes, _dtypes(rng))
        case = {"k": "block", "b": bases, "i": texts, "x": numbered(tree, depth, itertools.count())}
        cases.append(answer(case, lambda: np.block(fill(tree, depth, iter(arrays)))))
    return cases


def splits(rng):
    cases = []
    for _ in range(700):
        kind = rng.pick(["split", "split", "array_split", "hsplit", "vsplit", "dsplit", "unstack"])
        rank = rng.between(0 if rng.chance(5) else 1, 4)
        shape = [rng.pick([0, 1, 2, 3, 4, 6]) for _ in range(rank)]
        bases, texts, arrays = _inputs(rng, [shape], [rng.pick(DTYPES)])
        axis = rng.between(-rank, rank - 1) if rank and rng.chance(96) else rank
        sections = rng.pick([1, 2, 3, 4, 6]) if rng.chance(50) else [rng.between(-7, 8) for _ in range(rng.between(0, 4))]
        if rng.chance(2):
            sections = 0 if kind == "array_split" else -1
        case = {"k": kind, "b": bases, "i": texts, "x": axis, "v": sections if isinstance(sections, list) else [sections],
                "p": isinstance(sections, list)}
        a = arrays[0]
        if kind == "unstack":
            cases.append(answer(case, lambda: np.unstack(a, axis=axis)))
        elif kind in ("split", "array_split"):
            cases.append(answer(case, lambda: getattr(np, kind)(a, sections, axis)))
        else:
            cases.append(answer(case, lambda: getattr(np, kind)(a, sections)))
    return cases


def _places(rng, length, insert):
    """An integer, a slice, a list or a mask: as recorded and as NumPy takes it."""
    top = length if insert else length - 1
    kind = rng.pick(["integer", "integer", "slice", "list", "list", "mask"])
    if kind == "integer":
        value = rng.between(-length, top) if top >= -length and rng.chance(95) else top + 2
        return {"x": str(value)}, value
    if kind == "slice":
        text = f"{rng.pick(['', rng.between(-length - 1, length + 1)])}:{rng.pick(['', rng.between(-length - 1, length + 1)])}:{rng.pick(['', 1, 2, -1, -3])}"
        return {"x": text}, eval(f"np.s_[{text}]", {"np": np, "__builtins__": {}})
    if kind == "mask":
        values = [rng.below(2) for _ in range(length + (1 if rng.chance(4) else 0))]
        return {"t": "bool", "s": [len(values)], "v": values}, np.array(values, dtype=bool)
    values = [rng.between(-length, top) for _ in range(rng.between(0, 4))] if top >= -length else []
    if values and rng.chance(3):
        values[0] = top + 2
    return {"t": "int64", "s": [len(values)], "v": values}, np.array(values, dtype=np.int64)


def changes(rng):
    cases = []
    for _ in range(1200):
        kind = rng.pick(["insert", "insert", "delete"])
        shape = random_shape(rng, rng.between(1, 3), 40, 6) if rng.chance(95) else [0, 2]
        dtype = rng.pick(DTYPES)
        axis = None if rng.chance(30) else rng.between(-len(shape), len(shape) - 1)
        length = int(np.prod(shape)) if axis is None else shape[axis]
        part, places = _places(rng, length, kind == "insert")
        bases, texts, arrays = _inputs(rng, [shape], [dtype])
        case = {"k": kind, "b": bases, "i": texts, "x": axis, "o": part}
        if kind == "delete":
            cases.append(answer(case, lambda: np.delete(arrays[0], places, axis)))
            continue
        values = []
        if rng.chance(75):
            count = 1 if isinstance(places, int) else rng.pick([1, len(np.arange(length)[places]) if isinstance(places, slice) else int(places.sum()) if places.dtype == bool else len(places)])
            values = [count] if axis is None else [n if i != axis % len(shape) else count for i, n in enumerate(shape)]
            values = values[rng.below(len(values) + 1):] if rng.chance(30) else values
            if isinstance(places, int) and axis is not None and rng.chance(50):
                values = [n for i, n in enumerate(shape) if i != axis % len(shape)]
        value_dtype = dtype if rng.chance(60) else rng.pick(DTYPES)
        base, text = _input(rng, values, 1, value_dtype, mode_for(value_dtype, dtype))
        case["b"].append(base)
        case["i"].append(text)
        array = recording.chain([None, recording.base(base)], text)
        cases.append(answer(case, lambda: np.insert(arrays[0], places, array, axis)))
    return cases


def appends(rng):
    cases = []
    for _ in range(300):
        rank = rng.between(0, 3)
        shape = [rng.between(0, 4) for _ in range(rank)]
        axis = None if rng.chance(40) else rng.between(-rank, rank - 1) if rank and rng.chance(95) else rank
        other = list(shape)
        if axis is None:
            other = [rng.between(0, 4) for _ in range(rng.between(0, 3))]
        elif rank and axis < rank:
            other[axis] = rng.between(0, 3)
            if rng.chance(5):
                other[(axis + 1) % rank] += 1
        dtypes = [rng.pick(DTYPES)] * 2 if rng.chance(50) else [rng.pick(DTYPES), rng.pick(DTYPES)]
        bases, texts, arrays = _inputs(rng, [shape, other], dtypes)
        cases.append(answer({"k": "append", "b": bases, "i": texts, "x": axis}, lambda: np.append(*arrays, axis=axis)))
    return cases


def main():
    rng = Random(77)
    recording.write("joins", [("stacks", stacks(rng)), ("blocks", blocks(rng)), ("splits", splits(rng)),
                              ("insert and delete", changes(rng)), ("append", appends(rng))])
