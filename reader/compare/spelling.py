"""British, American and house spellings to one form: data and the few lines that apply it."""

import re

# Stems whose British form has -our where the American has -or.
_OUR = (
    "arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig"
    "|rum|savi|sav|splend|succ|tum|val|vap|vig|ard"
)
# Stems whose last consonant is doubled before a suffix in British spelling only.
_DOUBLED = (
    "bevel|cancel|carol|channel|chisel|counsel|dial|equal|fuel|funnel|initial|jewel|label|level|libel|marshal"
    "|marvel|model|panel|pedal|pencil|quarrel|rival|shovel|signal|snorkel|spiral|total|towel|travel|tunnel"
)
_PATTERNS = (
    (re.compile(rf"^({_OUR})our(?=[a-z]*$)"), r"\1or"),
    (re.compile(rf"^({_DOUBLED})l(ed|ing|er|ers|or|ors|ery)$"), r"\1\2"),
    # -ise and -ize; at least four letters before, so that "rise", "wise" and "size" stay what they are.
    (re.compile(r"^([a-z]{4,})is(e|ed|es|ing|er|ers|ation|ations|ational)$"), r"\1iz\2"),
    (re.compile(r"^((?:anal|paral|catal|electrol|hydrol)y)s(e|ed|es|ing|er|ers)$"), r"\1z\2"),
    (
        re.compile(
            r"^(cent|theat|lit|met|kilomet|centimet|millimet|fib|calib|lust|sab|spect|somb|meag)re(s?)$"
        ),
        r"\1er\2",
    ),
    (re.compile(r"^(catal|dial|anal|monol|epil|prol)ogue(s?)$"), r"\1og\2"),
    (re.compile(r"^an?aesthe"), "anesthe"),
    (re.compile(r"^paedia"), "pedia"),
    (re.compile(r"^encyclopaed"), "encycloped"),
    (re.compile(r"^archaeo"), "archeo"),
    (re.compile(r"^(h)aem(?=[a-z]{3,})"), r"\1em"),
    (re.compile(r"^manoeuv(?:r(?=ed|ing|able)|re)"), "maneuver"),
    (re.compile(r"^(def|off|pret)ence(s?)$"), r"\1ense\2"),
    (re.compile(r"^(acknowledge|judge|abridge|lodge)ment"), lambda m: m[1][:-1] + "ment"),
)
_WORDS = {
    "licence": "license", "licences": "licenses", "practise": "practice", "practised": "practiced",
    "practising": "practicing", "programme": "program", "programmes": "programs", "grey": "gray",
    "greys": "grays", "greying": "graying", "mould": "mold", "moulds": "molds", "plough": "plow",
    "ploughs": "plows", "ploughed": "plowed", "sceptic": "skeptic", "sceptics": "skeptics",
    "sceptical": "skeptical", "scepticism": "skepticism", "tyre": "tire", "tyres": "tires",
    "jewellery": "jewelry", "cosy": "cozy", "pyjamas": "pajamas", "aluminium": "aluminum",
    "ageing": "aging", "fulfil": "fulfill", "fulfils": "fulfills", "fulfilment": "fulfillment",
    "skilful": "skillful", "wilful": "willful", "enrol": "enroll", "enrols": "enrolls",
    "enrolment": "enrollment", "instalment": "installment", "instalments": "installments",
    "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed", "leapt": "leaped",
    "spoilt": "spoiled", "towards": "toward", "afterwards": "afterward", "upwards": "upward",
    "downwards": "downward", "forwards": "forward", "backwards": "backward", "amongst": "among",
    "whilst": "while", "kerb": "curb", "kerbs": "curbs", "storey": "story", "storeys": "stories",
    "axe": "ax", "cheque": "check", "cheques": "checks", "draught": "draft", "draughts": "drafts",
    "foetus": "fetus", "foetal": "fetal", "leukaemia": "leukemia", "diarrhoea": "diarrhea",
    "oestrogen": "estrogen", "moustache": "mustache", "omelette": "omelet", "yoghurt": "yogurt",
    "doughnut": "donut", "doughnuts": "donuts", "gaol": "jail", "woollen": "woolen", "chilli": "chili",
    "adviser": "advisor", "advisers": "advisors", "okay": "ok", "e-mail": "email", "e-mails": "emails",
    "web-site": "website", "co-operate": "cooperate", "co-operation": "cooperation",
    "co-ordinate": "coordinate", "co-ordination": "coordination", "no-one": "noone",
}  # fmt: skip
# Every pattern needs one of these.
_HINT = re.compile(r"our|l(?:ed|ing|er|or)|is[eia]|ys[ei]|re|ogue|ae|oeuv|ence|ement")
_POSSESSIVES = ("'s", "’s")
_CASES = (str.upper, str.title)


def one_spelling(word: str) -> str:
    """A word to its American form, in the capitals it came with; a word that has only one form stays."""
    if word.lower().endswith(_POSSESSIVES):
        return _spelled(word[:-2]) + word[-2:]
    return _spelled(word)


def _spelled(word: str) -> str:
    small = word.lower()
    found = _WORDS.get(small) or _by_pattern(small)
    if found == small:
        return word
    for case in _CASES:
        if word == case(small):
            return case(found)
    return found if word == small else word


def _by_pattern(word: str) -> str:
    if len(word) < 5 or not word.isascii() or not _HINT.search(word):
        return word
    for pattern, form in _PATTERNS:
        found, count = pattern.subn(form, word, count=1)
        if count:
            return found
    return word
