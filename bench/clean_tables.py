"""Learned trees to a table of the program: a module of plain data, as reader/clean/scoring.py reads it."""


def write(folder, name, model, names, what, start):
    """A table as a module of plain data: `reader/clean/weights_<name>.py` in the folder of the program."""
    wrapped, line = [], ""
    for word in names:
        if len(line) + len(word) > 100:
            wrapped.append(line)
            line = ""
        line += word + " "
    wrapped.append(line)
    header = f'"""Learned weights of the {what}; written by bench/clean_train.py, never by hand."""\n'
    lines = lines_of(model)
    trees = "\n".join("|".join(lines[at : at + 2]) for at in range(0, len(lines), 2))
    text = f'{header}\nNAMES = """\n' + "\n".join(part.rstrip() for part in wrapped)
    # Two trees stand on a line, however long they are: nobody reads them, and all are written anew at once.
    text += f'\n"""\nSTART = {start:.5f}\n# ruff: noqa: E501\nTREES = """\n{trees}\n"""\n'
    (folder / "reader" / "clean" / f"weights_{name}.py").write_text(text, encoding="utf-8")


def lines_of(model):
    """The trees as lines of a table: seven places, seven limits, eight leaves."""
    return [line_of(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]


def line_of(root):
    """One tree; a branch that ends early gives its value to all leaves below."""
    places, limits, leaves = [0] * 7, [0.0] * 7, [0.0] * 8
    waiting = [(0, root, 0, 8)]
    while waiting:
        at, node, first, width = waiting.pop()
        if "leaf_value" in node:
            leaves[first : first + width] = [float(node["leaf_value"])] * width
            continue
        places[at], limits[at] = node["split_feature"], float(node["threshold"])
        half = width // 2
        waiting.append((2 * at + 1, node["left_child"], first, half))
        waiting.append((2 * at + 2, node["right_child"], first + half, half))
    return ";".join(
        (
            " ".join(map(str, places)),
            " ".join(f"{x:.5g}" for x in limits),
            " ".join(f"{x:.3g}" for x in leaves),
        )
    )
