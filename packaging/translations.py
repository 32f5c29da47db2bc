"""The texts of the program to the files in which translators say them otherwise, and those to what Qt reads.

translations.py            add what is new to resources/translations/*.ts, take out what is gone, compile all,
                           and name what is not translated yet (status 1 where something is not)
translations.py --compile  only compile
translations.py --check    only look: is anything missing, superfluous or not compiled? (status 1 where it is)

A person reads a text because the code hands a literal to one of a few functions, so those calls are looked
for in the syntax of the modules. `self.tr` takes the name of its class as the context. A function that does
nothing but hand on to `QCoreApplication.translate` has the context that it names. What the core says
(`Phrase`, `ReaderError`, a `translate` that was passed in, `say`) has the context "Core". Where the argument
is no literal, it has to lead to literals near by (a choice between two, a name that was given one in the same
function, a table of the module), or to one of the TABLES below; else the call is named as a mistake.
"""

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

PROJECT = Path(__file__).parent.parent
GUIDE = PROJECT / "docs" / "guide" / "README.md"
PLAIN_GUIDE = PROJECT / "resources" / "guide" / "en.md"
FOLDER = PROJECT / "resources" / "translations"

PLURALS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ar": 6, "zh": 1}
"""How many forms a noun has beside a number, in the order in which Qt asks for them."""

QT_CODES = {"en": "en_US", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ar": "ar_EG", "zh": "zh_CN"}

PLURALS_ONLY = ("en",)
"""The code is written in English: only the forms of one and of many are to be told apart there."""

CORE = "Core"
SPEAKERS = {"Phrase", "ReaderError", "Refused", "say", "translate", "_translate"}
"""What a text of the core is handed to, by the name it is called by."""

TABLES = {
    "Actions": (
        ("reader.ui.actions", lambda m: [entry.text for entry in m.ACTIONS]),
        ("reader.ui.actions", lambda m: [entry.menu for entry in m.ACTIONS]),
    ),
    "About": (("reader.ui.about", lambda m: [text for text, _ in m.FIXED]),),
    "Preferences": (
        ("reader.ui.preference_page", lambda m: [title for title, _ in m.PAGES]),
        (
            "reader.ui.preference_page",
            lambda m: [
                text
                for _, page in m.PAGES
                for each in page
                for text in (each.label, each.purpose, each.unit, *each.choices)
                if text.strip() and text not in m.NAMES
            ],
        ),
    ),
    CORE: (
        ("reader.clean.reasons", lambda m: [rule.sentence for rule in (*m.DECISIVE, *m.STRIPPING)]),
        ("reader.clean.reasons", lambda m: [rule.sentence for rule in (m.BEFORE, m.AFTER, m.UNLIKE)]),
        ("reader.compare.style", lambda m: m.RULE_NAMES),
        ("reader.compare.facts", lambda m: [m.ATTRIBUTION, m.AMOUNT, m.DATE, m.NAME, m.NUMBER, m.TIME]),
        ("reader.load.source", lambda m: [each.value for each in m.Format]),
        ("reader.load", lambda m: m.CHOICES.values()),
        ("reader.load.formats", lambda m: [entry.words for entry in m.TABLE.values()]),
        (
            "reader.clean.captures",
            lambda m: [each for name, each in vars(m).items() if name.endswith("_SENTENCE")],
        ),
        ("reader.clean.cleaning", lambda m: [m.NOTHING, m.UNSEEN, m.SEAM[1]]),
        ("reader.clean.cleaning", lambda m: [v.reason for v in (m.OF_THE_ARCHIVE, *m.LEFT_OUT.values())]),
        ("reader.library.decisions", lambda m: [m.RESTORED, m.STRIPPED]),
        ("reader.library.kinship", lambda m: [each.value for each in m.Relation]),
        ("reader.library.proposing", lambda m: [m.SAME_FILE, m.SAME_TEXT]),
        ("reader.load.sniffing", lambda m: [m.OUTLOOK, *(name for _, name in m.SIGNATURES)]),
    ),
}
"""Texts that stand in tables of data: the module, and how they are found in it."""

PLACEHOLDER = re.compile(r"\{(\w*)\}")

Key = tuple[str, str]
"""A context and a text in it."""


@dataclass(slots=True)
class Found:
    """The texts of the program: whether each has forms for numbers, and calls that lead to no text."""

    texts: dict[Key, bool] = field(default_factory=dict)
    mistakes: list[str] = field(default_factory=list)

    def add(self, context: str, text: str, numerus: bool = False) -> None:
        """Take a text in."""
        self.texts[context, text] = self.texts.get((context, text), False) or numerus


def texts_of(project: Path = PROJECT) -> Found:
    """All texts that a person may read in the window."""
    found = Found()
    trees = {
        path.relative_to(project): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((project / "reader").rglob("*.py"))
    }
    modules = {module_name(path): tree for path, tree in trees.items()}
    for path, tree in trees.items():
        if path.name not in SILENT:
            Reader(path, modules, found).visit(tree)
    for context, tables in TABLES.items():
        for module, texts in tables:
            for text in texts(importlib.import_module(module)):
                found.add(context, text)
    return found


SILENT = {"cli.py", "output.py", "guarded.py", "arguments.py", "phrase.py", "language.py"}
"""Modules that speak to no one in the window, or hand on what others say."""


def module_name(path: Path) -> str:
    """The name by which a module is imported."""
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def contexts_in(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that hand a text on to Qt, with the context that each names."""
    found = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.args.args:
            first = function.args.args[0].arg
            for call in ast.walk(function):
                if is_qt_translate(call) and isinstance(call.args[1], ast.Name) and call.args[1].id == first:
                    found[function.name] = str(ast.literal_eval(call.args[0]))
    return found


def is_qt_translate(node: ast.AST) -> bool:
    """Whether a node of the syntax calls Qt's own function."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "QCoreApplication"
    )


class Reader(ast.NodeVisitor):
    """Reads the texts of one module."""

    def __init__(self, path: Path, modules: Mapping[str, ast.Module], found: Found) -> None:
        self._path, self._modules, self._found = path, modules, found
        self._tree = modules[module_name(path)]
        self._functions = contexts_in(self._tree)
        self._imported: dict[str, ast.Module] = {}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom) and node.module in modules:
                for alias in node.names:
                    self._imported[alias.name] = modules[node.module]
                    contexts = contexts_in(modules[node.module])
                    if alias.name in contexts:
                        self._functions[alias.name] = contexts[alias.name]
        self._scopes: list[ast.AST] = [self._tree]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._inside(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if not (len(self._scopes) == 1 and node.name in self._functions):  # one that hands on
            self._inside(node)

    def _inside(self, node: ast.AST) -> None:
        self._scopes.append(node)
        self.generic_visit(node)
        self._scopes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if is_qt_translate(node):
            self._take(str(ast.literal_eval(node.args[0])), node.args[1], len(node.args) > 3)
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            context = next(s.name for s in reversed(self._scopes) if isinstance(s, ast.ClassDef))
            self._take(context, node.args[0], len(node.args) > 2)
        elif name in self._functions and isinstance(node.func, ast.Name):
            self._take(self._functions[name], node.args[0], len(node.args) > 1)
        elif name == "translate" and len(node.args) > 1:
            if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
                self._take(node.args[0].value, node.args[1], len(node.args) > 3)  # Qt's, under a short name
        elif name in SPEAKERS and node.args and not self._is_foreign(node.func):
            if name == "ReaderError" and isinstance(node.args[0], ast.Name | ast.Attribute | ast.Call):
                return
            counted = any(keyword.arg == "count" for keyword in node.keywords)
            self._take(CORE, node.args[0], counted)
        elif name == "Decoded" and len(node.args) > 2:
            self._take(CORE, node.args[2], False)
        elif name == "map" and getattr(node.args[0], "id", "") in SPEAKERS | set(self._functions):
            self._take(self._functions.get(node.args[0].id, CORE), node.args[1], False)

    def _is_foreign(self, function: ast.expr) -> bool:
        """Whether it is another `translate`: that of a string or a painter."""
        if not isinstance(function, ast.Attribute) or function.attr == "_translate":
            return False
        if function.attr == "say":  # a status line and the like say what they are given
            return True
        return not (isinstance(function.value, ast.Name) and function.value.id == "self")

    def _take(self, context: str, argument: ast.expr, numerus: bool) -> None:
        texts = list(self._texts(argument))
        for text in texts:
            if text.strip():
                self._found.add(context, text, numerus)
        if not texts and not self._is_passed_on(argument):
            source = ast.unparse(argument)
            self._found.mistakes.append(f"{self._path}:{argument.lineno}: no text can be found for {source}")

    def _texts(self, node: ast.expr) -> Iterator[str]:
        """The literals that an argument stands for."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif isinstance(node, ast.BoolOp):
            for value in node.values:
                yield from self._texts(value)
        elif isinstance(node, ast.Name):
            yield from self._named(node.id)
        elif isinstance(node, ast.Subscript):
            yield from self._texts(node.value)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            yield from self._texts(node.func.value)
            for default in node.args[1:]:
                yield from self._texts(default)
        elif isinstance(node, ast.Dict):
            for value in node.values:
                yield from self._in_table(value)

    def _named(self, name: str) -> Iterator[str]:
        """What a name was given: in this function, by its callers, or as a table of a module."""
        here = self._scopes[-1]
        for value in given(name, ast.walk(here) if here is not self._tree else ()):
            yield from self._texts(value)
        if isinstance(here, ast.FunctionDef):
            yield from self._from_callers(here, name)
        for value in given(name, self._imported.get(name, self._tree).body):
            yield from self._in_table(value)

    def _from_callers(self, function: ast.FunctionDef, name: str) -> Iterator[str]:
        """What is handed to a function by the parameter of a name, here and where it is imported."""
        names = [argument.arg for argument in function.args.args]
        if name not in names:
            return
        place = names.index(name) - (names[0] == "self")
        for call in (node for tree in self._users_of(function) for node in ast.walk(tree)):
            if isinstance(call, ast.Call):
                called = (
                    call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                )
                if called == function.name and len(call.args) > place:
                    argument = call.args[place]
                    if isinstance(argument, ast.Constant | ast.IfExp):
                        yield from self._texts(argument)

    def _users_of(self, function: ast.FunctionDef) -> Iterator[ast.Module]:
        """The modules that may call a function of this one."""
        yield self._tree
        for tree in self._modules.values():
            for node in tree.body:
                if isinstance(node, ast.ImportFrom) and node.module == module_name(self._path):
                    if any(alias.name == function.name for alias in node.names):
                        yield tree

    def _in_table(self, node: ast.expr | None) -> Iterator[str]:
        """Every text among the values of a table."""
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                yield from self._in_table(value)
                if key is None:
                    yield from self._in_table(value)
        elif isinstance(node, ast.Tuple | ast.List):
            for item in node.elts:
                yield from self._in_table(item)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "fromkeys" and len(node.args) == 2:
                yield from self._in_table(node.args[1])
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value

    def _is_passed_on(self, argument: ast.expr) -> bool:
        """Whether it is said to be a text of a table, or one that was looked up where it was made."""
        if isinstance(argument, ast.Call):
            name = getattr(argument.func, "attr", getattr(argument.func, "id", ""))
            if name in SPEAKERS | {"tr"} | set(self._functions):
                return True
        return f"{self._path.as_posix()}: {ast.unparse(argument)}" in PASSED_ON


PASSED_ON = frozenset(
    [
        # Their texts are found in TABLES.
        "reader/library/proposing.py: SAME_FILE",
        "reader/library/proposing.py: SAME_TEXT",
        "reader/load/formats.py: entry.words",
        "reader/load/loading.py: TABLE[form].words",
        "reader/load/pages.py: kind_of_binary(data)",
        "reader/present/sentences.py: kinds",
        "reader/present/sentences.py: sorted(rules - {LINE_BREAKS})",
        "reader/ui/about.py: text",
        "reader/ui/actions.py: entry.menu",
        "reader/ui/actions.py: entry.text",
        "reader/ui/matrix_view.py: kinship.relation.value",
        "reader/ui/preference_page.py: preference.label",
        "reader/ui/preference_page.py: preference.purpose",
        "reader/ui/preference_page.py: preference.unit",
        "reader/ui/preference_page.py: word",
        "reader/clean/captures.py: sentence",
        "reader/ui/rereading.py: CHOICES[current]",
        "reader/ui/rereading.py: words",
        "reader/ui/shortcuts.py: entry.menu",
        "reader/ui/shortcuts.py: text",
        # They are phrases, or texts of such a table, and are found where they are made.
        "reader/app.py: refused",
        "reader/app.py: trouble",
        "reader/clean/judge.py: reason",
        "reader/load/refusing.py: self.template",
        "reader/ui/readings.py: trouble.sentence",
        "reader/ui/sessions.py: sentence",
        "reader/ui/sessions.py: why",
        "reader/ui/articles.py: card.warnings",
        "reader/ui/articles.py: CHOICES.get(card.encoding, card.encoding)",
        "reader/load/markdown.py: decoded.reason",
        "reader/ui/gathering.py: each.sentence",
        "reader/ui/properties.py: CHOICES.get(card.encoding, card.encoding)",
        "reader/ui/properties.py: card.encoding_reason",
        "reader/ui/properties.py: card.kind",
        "reader/ui/properties.py: card.warnings",
        "reader/ui/pairing.py: pair.reason",
        "reader/ui/spread/spoken.py: paragraph.reason",
        "reader/ui/spread/typesetting.py: paragraphs[-1].reason",
        "reader/ui/tasks.py: message.sentence",
        "reader/ui/teaching.py: doubts[0]",
    ]
)
"""Arguments that lead to no literal near by, each looked at by a person."""


def given(name: str, nodes: Iterable[ast.AST]) -> Iterator[ast.expr]:
    """The values that a name is given among some statements."""
    for node in nodes:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign | ast.NamedExpr):
            targets = [node.target]
        value = getattr(node, "value", None)
        if value is not None and any(getattr(target, "id", "") == name for target in targets):
            yield value


# --- The files ----------------------------------------------------------------------------------------
def read_translations(path: Path) -> dict[Key, list[str]]:
    """What a translator said, by context and text; forms that are still empty are left out."""
    if not path.exists():
        return {}
    said = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                said[context.findtext("name", ""), message.findtext("source", "")] = forms
    return said


def write_translations(
    path: Path, language: str, texts: Mapping[Key, bool], said: Mapping[Key, list[str]]
) -> list[Key]:
    """Write what there is to be said and what is said; the texts that still have no translation."""
    root = ElementTree.Element("TS", version="2.1", language=QT_CODES[language], sourcelanguage="en_US")
    missing = []
    groups: dict[str, ElementTree.Element] = {}
    for (context, text), numerus in sorted(texts.items()):
        if context not in groups:
            groups[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(groups[context], "name").text = context
        message = ElementTree.SubElement(groups[context], "message", {"numerus": "yes"} if numerus else {})
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        wanted = PLURALS[language] if numerus else 1
        forms = said.get((context, text), [])
        if len(forms) != wanted:
            missing.append((context, text))
            translation.set("type", "unfinished")
            forms = [""] * wanted
        if numerus:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root, "  ")
    content = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")
    return missing


def wanted_in(language: str, texts: Mapping[Key, bool]) -> dict[Key, bool]:
    """The texts that a language has to say."""
    return {key: numerus for key, numerus in texts.items() if numerus or language not in PLURALS_ONLY}


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Where a language is written down."""
    return folder / f"diptych_{language}.ts"


def compile_all(target: Path = FOLDER) -> None:
    """Make what Qt reads of every language, beside and then renamed: a window that runs has the old one in its
    memory, and ends where that is cut. Raises CalledProcessError where it fails."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in PLURALS:
        compiled = target / f"diptych_{language}.qm"
        fresh = compiled.with_suffix(".new")
        command = [str(program), "-silent", "-nounfinished", str(file_of(language)), "-qm", str(fresh)]
        subprocess.run(command, check=True)
        fresh.replace(compiled)


def plain_guide() -> str:
    """The guide of docs/ as the window shows it in English: without its pictures."""
    lines = GUIDE.read_text(encoding="utf-8").splitlines()
    kept: list[str] = []
    for line in lines:
        if (
            "](" not in line
            and line not in ("| | |",)
            and not (line == "| --- | --- |" and kept[-1:] == [""])
        ):
            kept += [line] if line or kept[-1:] != [""] else []
    return "\n".join(kept).strip() + "\n"


def placeholders(text: str) -> set[str]:
    """The fields of a template."""
    return set(PLACEHOLDER.findall(text))


def unlike(text: str, forms: Iterable[str], numerus: bool) -> bool:
    """Whether a translation has other fields than its text. A form for one or two may leave out its number."""
    wanted = placeholders(text)
    may_miss = {"count", "removed"} if numerus else set()
    return any(placeholders(form) - wanted or wanted - placeholders(form) - may_miss for form in forms)


def report(language: str, missing: Iterable[Key]) -> int:
    """Print what is not translated; how many texts that are."""
    missing = list(missing)
    for context, text in missing:
        print(f"{language}: not translated: {context}: {text}")
    return len(missing)


def main() -> int:
    """Do what the command line asks for; the exit status."""
    if "--compile" in sys.argv:
        compile_all()
        return 0
    sys.path.insert(0, str(PROJECT))
    found = texts_of()
    print(*found.mistakes, sep="\n", end="\n" if found.mistakes else "")
    FOLDER.mkdir(exist_ok=True)
    trouble = len(found.mistakes)
    for language in PLURALS:
        texts, said = wanted_in(language, found.texts), read_translations(file_of(language))
        if "--check" in sys.argv:
            missing = [key for key in texts if key not in said]
            missing += [key for key in said if key not in texts]
        else:
            missing = write_translations(file_of(language), language, texts, said)
        trouble += report(language, missing)
        unfit = [key for key, forms in said.items() if unlike(key[1], forms, texts.get(key, False))]
        for context, text in unfit:
            print(f"{language}: other placeholders than: {context}: {text}")
        trouble += len(unfit)
        print(f"{language}: {len(texts)} texts, {len(texts) - len(missing)} translated")
    if "--check" not in sys.argv:
        compile_all()
        PLAIN_GUIDE.parent.mkdir(exist_ok=True)
        PLAIN_GUIDE.write_text(plain_guide(), encoding="utf-8")
    elif PLAIN_GUIDE.read_text(encoding="utf-8") != plain_guide():
        print("resources/guide/en.md is not what docs/guide/README.md says")
        trouble += 1
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
