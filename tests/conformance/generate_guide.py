"""What NumPy answers to its cells in the tables of docs, for the tests that evaluate the other cell of each line."""

import ast
import io
import pathlib
import re

import numpy as np

import recording

DOCUMENTS = pathlib.Path(__file__).parent.parent.parent / "docs"
ROW = re.compile(r"^\| `(?P<numpy>[^`]+)` \| `(?P<csharp>[^`]+)` \|")


def show(x):
    """An answer as text that says all of it; CallAnswer.cs writes the same."""
    if isinstance(x, io.BytesIO):
        return f"bytes {x.getvalue().hex()}"
    if isinstance(x, np.dtype):
        return f"dtype {x.name}"
    if isinstance(x, str):
        return f"'{x}'"
    if isinstance(x, np.ndarray) and x.ndim:
        return f"{x.dtype.name} {tuple(x.shape)} {recording.dump(x)}"
    if isinstance(x, (bool, np.bool_)):
        return str(bool(x))
    if isinstance(x, (int, np.integer)):
        return str(int(x))
    if isinstance(x, (float, np.floating)):
        return np.array(float(x)).tobytes().hex()
    if isinstance(x, (complex, np.complexfloating)):
        return np.array(complex(x)).tobytes().hex()
    if isinstance(x, np.ndarray):
        return show(x[()])
    if isinstance(x, (tuple, list)):
        return f"({', '.join(show(part) for part in x)}{',' if len(x) == 1 else ''})"
    raise NotImplementedError(type(x))


def answer(given, cell):
    """The answer, or if there is none what has become of the arrays."""
    scope = {}
    exec(given, scope)
    try:
        made = eval(cell, scope)
    except SyntaxError:
        exec(cell, scope)
        made = None
    if made is not None:
        return {"n": cell, "r": show(made)}
    names = [node.targets[0].id for node in ast.parse(given).body if isinstance(node, ast.Assign)]
    return {"n": cell, "w": show([scope[name] for name in names])}


def record(document, topic):
    text = (DOCUMENTS / document).read_text(encoding="utf-8")
    given = re.search(r"```python\n(.*?)```", text, re.DOTALL).group(1)
    groups, cases = [], None
    for line in text.splitlines():
        if line.startswith("## "):
            cases = []
            groups.append((line[3:], cases))
        elif row := ROW.match(line):
            cases.append(answer(given, row["numpy"]))
    recording.write(topic, [group for group in groups if group[1]])


def main():
    record("numpy.md", "guide")
    record("array-api.md", "array-api")


if __name__ == "__main__":
    main()
