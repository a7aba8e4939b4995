"""Assignment to views, and whether two views share memory."""

import warnings

import numpy as np

import recording
from generate_views import View, index_text
from layouts import place, random_shape
from recording import DTYPES, Random, mode_for


def _target(rng, dtype):
    """A view that is assigned to. Some are read-only, and must stay as they are."""
    view = View(rng, random_shape(rng, rng.between(1, 4), 24, 4), dtype, style=None if rng.chance(10) else rng.pick(
        ["C", "F", "permuted", "steps", "spaced permuted", "dropped", "grown", "F steps"]))
    if rng.chance(8):
        view.then("diag:0,-1,0" if view.rank > 1 and rng.chance(50) else "ro")
    return view


def _source_shape(rng, shape):
    """A shape that broadcasts to another, or sometimes does not."""
    source = [1 if rng.chance(20) else length for length in shape]
    if rng.chance(35):
        source = source[rng.below(len(source) + 1):]
    if rng.chance(10):
        source = [1] * rng.between(1, 2) + source
    if rng.chance(6):
        source = [*source[:-1], (source[-1] if source else 1) + 1] if rng.chance(60) else [2, *source]
    return source


def assign(rng, count, kind):
    """a[index] = value: of the same type, of another, a scalar, and of the same memory."""
    cases = []
    while len(cases) < count:
        dtype = rng.pick(DTYPES)
        target = _target(rng, dtype)
        index = index_text(rng, target.shape) if rng.chance(70) else "..."
        bases = [target.base]
        case = {"k": "assign", "b": bases, "i": [target.text], "x": index}
        try:
            part = target.array[recording.index(index)]
            shape = list(part.shape)
        except (ValueError, IndexError) as e:
            cases.append({**case, "i": [target.text, _add(rng, bases, dtype, [1], dtype)], "e": recording.error(e)})
            continue
        if kind == "scalar":
            source = _add(rng, bases, rng.pick([dtype, rng.pick(DTYPES)]), [], dtype)
        elif kind == "same memory":
            source = _overlapping(rng, target, shape)
            if source is None:
                continue
        else:
            other = dtype if kind == "same type" else rng.pick(DTYPES)
            source = _add(rng, bases, other, _source_shape(rng, shape), dtype)
        cases.append(_assigned({**case, "i": [target.text, source]}))
    return cases


def _add(rng, bases, dtype, shape, target):
    n, operations = place(rng, shape)
    bases.append(f"{dtype}:{n}:{rng.below(1 << 20)}:{mode_for(dtype, target)}")
    return "|".join(["1", *operations])


def _overlapping(rng, target, shape):
    n = int(target.base.split(":")[1])
    length, operations = place(rng, shape)
    if length > n:
        return None
    start = rng.between(0, n - length)
    return "|".join(["0", f"[{start}:{start + length}]", *operations])


def _assigned(case):
    bases = [recording.base(text) for text in case["b"]]
    target, source = (recording.chain(bases, text) for text in case["i"])
    # In one dimension NumPy overwrites what it has yet to read where the strides of the two differ; its answer for a
    # source in memory of its own is what is meant.
    source = source.copy(order="K")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            target[recording.index(case["x"])] = source
    except (ValueError, IndexError) as e:
        return {**case, "e": recording.error(e)}
    return {**case, "w": recording.dump(bases[0])}


def share(rng, count):
    """Pairs of views of one base: exactly, and by their bounds."""
    cases = []
    while len(cases) < count:
        n = rng.between(1, 60)
        base = f"{rng.pick(DTYPES)}:{n}:1:s"
        bases = [recording.base(base)]
        views = []
        for _ in range(2):
            shape = random_shape(rng, rng.between(0, 4), 12, 4)
            if rng.chance(5) and shape:
                shape[-1] = 0
            length, operations = place(rng, shape)
            if length <= n:
                start = rng.between(0, n - length)
                views.append("|".join(["0", f"[{start}:{start + length}]", *operations]))
        if len(views) < 2:
            continue
        if rng.chance(30):
            # Two combs, whose teeth meet or not.
            steps = [rng.pick([1, 2, 3, 4, 6, -2, -3]) for _ in range(2)]
            views = [f"0|[{rng.below(n)}::{step}]" if rng.chance(50) else f"0|[{rng.below(n)}:{rng.below(n)}:{step}]"
                     for step in steps]
        if rng.chance(5):
            # Memory of their own.
            views[1] = views[1].replace("0|", "1|", 1)
            bases.append(bases[0].copy())
        a, b = (recording.chain(bases, text) for text in views)
        cases.append({"k": "share", "b": [base] * len(bases), "i": views,
                      "v": [bool(np.shares_memory(a, b)), bool(np.may_share_memory(a, b))]})
    return cases


def main():
    recording.write("memory", [
        ("assign same type", assign(Random(301), 350, "same type")),
        ("assign other type", assign(Random(302), 350, "other type")),
        ("assign scalar", assign(Random(303), 150, "scalar")),
        ("assign same memory", assign(Random(304), 350, "same memory")),
        ("share", share(Random(305), 700)),
    ])


if __name__ == "__main__":
    main()
