"""The text of one segment to what it says of time: when, since when, how long."""

import re

_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|"
    "october|november|december|sept|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|"
    "juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    "septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|"
    "dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|апреля|"
    "мая|июня|июля|августа|сентября|октября|ноября|декабря|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|"
    "sierpnia|września|października|listopada|grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|"
    "ekim|kasım|aralık|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
)
# Compiled when first wanted, by `re` itself: it takes longer than most texts do.
_DATE = (
    f"\\b(?:{_MONTHS})\\b\\.?,?\\s{{0,2}}\\d{{1,4}}|\\d{{1,2}}(?:st|nd|rd|th)?\\.?,?\\s(?:de\\s)?(?:{_MONTHS})\\b"
    "|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]"
)
# With a point between hour and minute only where the line says that it is a time: prices look the same.
_CLOCK = re.compile(
    r"\b(?:[01]?\d|2[0-4])(?:[:h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?|\.[0-5]\d\s?(?:[ap]\.?m\b\.?|uhr\b))(?!\d)",
    re.IGNORECASE,
)
_UNITS = (
    r"(?:sec(?:ond)?s?|min(?:ute)?[sn]?|h|hours?|hrs?|days?|weeks?|months?|years?|std|stunden?|tagen?|heures?|jours?|"
    r"horas?|días?|час\w{0,2}|мин\w{0,3}|день|дня|дней|дн)"
)
# An age is one that says so, or a line of its own: "40 days at sea" is a headline.
_AGO = re.compile(
    rf"\b\d{{1,3}}\s?{_UNITS}\b\.?\s?(?:ago|read|назад)\b|^\d{{1,3}}\s?{_UNITS}\.?$"
    rf"|\b(?:vor|il y a|hace|há)\s\d{{1,3}}\s(?:{_UNITS}\b)?",
    re.IGNORECASE,
)
# The same shapes once more and some that are only like them, to ask quickly whether there is any at all: by
# what stands before and what after a number, for it takes long to look for all months at every letter.
_NUMBER = re.compile("\\d+")
_NAMES_OF_MONTHS = frozenset(_MONTHS.replace("ı", "i").split("|"))
_WORD_BEFORE = re.compile("(\\w+)(?:\\.?,?\\s{0,2})\\Z")
_LONGEST_BEFORE = 24
_AGE_BEFORE = re.compile("\\b(?:vor|il y a|hace|há)\\s\\Z", re.IGNORECASE)
_FROM_NUMBER = re.compile(
    "\\b(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\d{1,2}[:.h]\\d{2}|\\d{1,3}\\s?(?:sec|min|minute|hour|hr|day|week|month|"
    "year|std|stunde|tag|heure|jour|hora|día|час|день|дн)\\w{0,6}\\.?\\s?(?:ago|read|назад)?\\b)",
    re.IGNORECASE,
)
_AFTER_NUMBER = re.compile("(?:st|nd|rd|th)?\\.?,?\\s(?:de\\s)?(\\w+)", re.IGNORECASE)
_YEAR_AFTER_NUMBER = re.compile("\\s?[年년]\\s?\\d{1,2}\\s?[月월]")
_DATE_WORDS = re.compile(
    "\\b(?:published|updated|posted|modified|last|first|on|at|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|et|pst|pdt|bst|"
    "cet|ist|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|date|time|"
    "ago|read|min|mins|minute|minutes|of|uhr|stand|publié|mis|à|jour|le|publicado|actualizado|el|de|em|às|"
    "опубликовано|обновлено|в|г|aktualisiert|veröffentlicht|created|edited|by)\\b",
    re.IGNORECASE,
)
_LENGTH = re.compile("^(?:0?[0-5]:\\d{2}|\\d{1,2}:\\d{2}:\\d{2})$")
_DIGIT = re.compile("\\d")


def is_dateline(text: str) -> bool:
    """Whether a short line says hardly more than when: a date, a time of day, "3 hours ago", "4 min read"."""
    if len(text) > 120 or not _DIGIT.search(text):
        return False
    rest, found = re.subn(_DATE, " ", text, flags=re.IGNORECASE)
    rest, clocks = _CLOCK.subn(" ", rest)
    rest, ago = _AGO.subn(" ", rest)
    if not found and not clocks and not ago:
        return False
    rest = _DATE_WORDS.sub(" ", rest)
    return sum(character.isalpha() for character in rest) <= 3


def has_date(text: str) -> bool:
    """Whether the line names a date, a time of day or an age."""
    return any(_is_of_date(text, number.start(), number.end()) for number in _NUMBER.finditer(text))


def _is_of_date(text: str, start: int, end: int) -> bool:
    """Whether the number that stands there in a line is one of a date, a time of day or an age."""
    after = _AFTER_NUMBER.match(text, end)
    if _FROM_NUMBER.match(text, start) or (after and _names_month(after[1])):
        return True
    if end - start >= 4 and _YEAR_AFTER_NUMBER.match(text, end):
        return True
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if not before.endswith((" ", ".", ",")):
        return False
    word = _WORD_BEFORE.search(before)
    if word and _names_month(word[1]):
        return True
    return end - start <= 3 and text[end : end + 1].isspace() and _AGE_BEFORE.search(before) is not None


def _names_month(word: str) -> bool:
    """Whether a word is the name of a month, in small letters or capitals, those of Turkish too."""
    return word.lower().replace("i\u0307", "i").replace("ı", "i") in _NAMES_OF_MONTHS


def is_play_length(text: str) -> bool:
    """Whether the line is the length of a recording, as 01:37."""
    return _LENGTH.match(text) is not None
