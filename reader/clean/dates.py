"""A date as sites write it to ISO 8601, with a time and a zone where those are there.

What could be read in two ways (03/02/2031) stays as it was written: a wrong date is worse than none.
"""

import re
from datetime import date, datetime

# The beginnings of the names of months that tell them apart, in the languages of the phrases.
_MONTHS = (
    ("jan", "gen", "ene", "янв", "sty", "oca", "січ"),
    ("feb", "fév", "fev", "фев", "lut", "şub", "лют"),
    ("mar", "mär", "мар", "mrt", "maa", "бер"),
    ("apr", "avr", "abr", "апр", "kwi", "nis", "кві"),
    ("may", "mai", "mag", "мая", "май", "maj", "mei", "тра"),
    ("jun", "juin", "giu", "июн", "cze", "haz", "чер"),
    ("jul", "juil", "lug", "июл", "lip", "tem", "лип"),
    ("aug", "aoû", "ago", "авг", "sie", "ağu", "сер"),
    ("sep", "set", "сен", "wrz", "eyl", "вер"),
    ("oct", "okt", "ott", "out", "окт", "paź", "eki", "жов"),
    ("nov", "ноя", "lis", "kas", "лис"),
    ("dec", "dez", "déc", "dic", "дек", "gru", "ara", "гру"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
# Zones whose letters mean one thing only, in minutes before Greenwich.
_ZONES = {
    **{"gmt": 0, "utc": 0, "z": 0, "wet": 0, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120},
    **{"eet": 120, "eest": 180, "msk": 180, "мск": 180, "jst": 540, "kst": 540, "aest": 600, "aedt": 660},
    **{"est": -300, "edt": -240, "pst": -480, "pdt": -420, "mst": -420, "mdt": -360},
}
_YEAR = "(?P<year>(?:19|20)\\d{2})"
_DAY = "(?P<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?"
_NAME = "(?P<month>[^\\W\\d_]{3,12})\\.?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        f"\\b{_DAY},?\\s(?:de\\s)?{_NAME},?\\s(?:de\\s|del\\s)?{_YEAR}\\b",
        f"\\b{_NAME}\\s{_DAY},?\\s{_YEAR}\\b",
        f"{_YEAR}\\s?[年년]\\s?(?P<month>\\d{{1,2}})\\s?[月월]\\s?(?P<day>\\d{{1,2}})\\s?[日일]",
        f"\\b{_YEAR}[-/.](?P<month>\\d{{1,2}})[-/.](?P<day>\\d{{1,2}})\\b",
        f"\\b(?P<day>\\d{{1,2}})\\.(?P<month>\\d{{1,2}})\\.{_YEAR}\\b",
    )
)
_CLOCK = re.compile(
    "\\b(?P<hour>2[0-3]|[01]?\\d)(?!\\d)(?:[:.h](?P<minute>[0-5]\\d)(?::(?P<second>[0-5]\\d))?)?\\s?"
    "(?P<half>[ap]\\.?m\\b\\.?)?(?:\\s?uhr)?\\s?\\(?(?P<zone>(?:gmt|utc)?[+-]\\d{1,2}:?\\d{0,2}|[a-zмск]{1,4}\\b)?",
    re.IGNORECASE,
)
_OFFSET = re.compile("(?:gmt|utc)?([+-])(\\d{1,2}):?(\\d{2})?$", re.IGNORECASE)
_CHANGED = re.compile(
    "\\b(?:updated|modified|last edited|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato|"
    "bijgewerkt|uppdaterad|aktualizacja|обновлено|оновлено|güncellen\\w*)|更新|업데이트|수정",
    re.IGNORECASE,
)
# How long an article takes to read, as readers' views and papers say it where others set the date.
_READING_TIME = re.compile(
    "(?:\\d{1,3}\\s?[–-]\\s?)?\\d{1,3}[\\s-]?(?:mins?|minutes?|minuten|minutos?|minuti)\\b(?!.{0,20}\\bago\\b)\\D{0,20}",
    re.IGNORECASE,
)
_LONGEST = 200
_CLOCK_WITHIN = 40


def iso_time(text: str) -> str:
    """A time as ISO 8601 where it can be understood, else as it was written."""
    text = text.strip()
    if len(text) > _LONGEST:
        return text
    return _standard(text) or _written(text) or text


def moments_in(line: str) -> tuple[str, str]:
    """When an article appeared and when it was changed, as far as a line above it says so."""
    changed = _CHANGED.search(line[:_LONGEST])
    if _READING_TIME.fullmatch(line):
        return "", ""
    if not changed:
        return iso_time(line), ""
    before, after = line[: changed.start()], line[changed.end() :]
    return _written(before), _written(after)


def _standard(text: str) -> str:
    """A time in one of the standard forms, ISO 8601 or that of mails and servers; a date stays a date."""
    try:
        if len(text) == len("2031-02-03"):
            return date.fromisoformat(text).isoformat()
        return datetime.fromisoformat(text.replace("Z", "+00:00")).isoformat()
    except ValueError:
        pass
    if not text[:1].isalpha() or "," not in text[:5]:
        return ""
    from email.utils import parsedate_to_datetime  # hardly a page needs it, and half of a mail reader comes

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _written(text: str) -> str:
    """The first date in a line of words, with the time that stands right after or before it."""
    for pattern in _DATES:
        for found in pattern.finditer(text[:_LONGEST]):
            day = _day(found)
            if day:
                after = text[found.end() : found.end() + _CLOCK_WITHIN]
                return day + (_clock(after) or _clock(text[: found.start()][-_CLOCK_WITHIN:]))
    return ""


def _day(found: re.Match[str]) -> str:
    """The date of a match, nothing where no calendar has it."""
    month = found["month"].casefold()
    number = int(month) if month.isdigit() else _month(month)
    try:
        return date(int(found["year"]), number, int(found["day"])).isoformat()
    except ValueError:
        return ""


def _month(name: str) -> int:
    """The number of a month by its name, 0 for what is none."""
    return next((_MONTH_OF[name[:size]] for size in (4, 3) if name[:size] in _MONTH_OF), 0)


def _clock(text: str) -> str:
    """The time of day in a piece of a line, as ISO 8601 writes it after a date."""
    for found in _CLOCK.finditer(text):
        if found["minute"] is None and found["half"] is None:
            continue
        hour, half = int(found["hour"]), (found["half"] or "")[:1].casefold()
        if half and not 1 <= hour <= 12:
            continue
        hour = hour % 12 + 12 * (half == "p") if half else hour
        minute, second = found["minute"] or "00", found["second"] or "00"
        return f"T{hour:02d}:{minute}:{second}{_zone(found['zone'] or '')}"
    return ""


def _zone(text: str) -> str:
    """The zone as ISO 8601 writes it, nothing for one that is not known for certain."""
    offset = _OFFSET.match(text)
    if offset:
        return f"{offset[1]}{int(offset[2]):02d}:{offset[3] or '00'}"
    if text.casefold() not in _ZONES:
        return ""
    minutes = _ZONES[text.casefold()]
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
