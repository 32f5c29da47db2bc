"""The text of one segment to the shapes a person would name: byline, caption, site speech."""

import re
from collections.abc import Iterable, Sequence

from reader.clean.phrases import (
    ACTIONS,
    COMMENT_HEADINGS,
    MORE_HEADINGS,
    RIGHTS,
    SITE_SPEECH,
    is_said,
    plain,
)

_BYLINE = re.compile(
    "^(?:by|von|par|por|di|da|door|av|af|od|autor|autora|auteur|autore|author|authors|written by|posted by|"
    "story by|sources?|text|reporting by|"
    "автор|текст|автори|yazan|بقلم|كتب|מאת|نویسنده|του|作者|記者|记者|文|文/|기자)"
    "(?=[:\\s])\\s?:?\\s{0,2}\\S",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    "(?:\\bAP\\b|\\bAFP\\b|\\bReuters\\b|\\bREUTERS\\b|"
    "\\bGetty\\b|\\bEPA\\b|\\bANSA\\b|\\bdpa\\b|\\bXinhua\\b|"
    "\\bSputnik\\b|\\bTASS\\b|\\bANI\\b|\\bPTI\\b|\\bIRNA\\b|\\bAnadolu\\b|\\bShutterstock\\b|\\bAlamy\\b|"
    "\\bBloomberg\\b|\\bPool\\b|\\bPhotos?\\b|\\bCredits?\\b|\\bCourtesy\\b|\\bFile\\b|"
    "\\bpicture alliance\\b|\\bimago\\b|\\bvia\\b|\\bImages?\\b|\\bFoto\\b|\\bФото\\b|/Xinhua)"
)
# "(Gazette/Anna Lind)": who published a picture and who took it, after a line that is no sentence.
_CREDIT = re.compile(
    r"[(\[][A-Z][\w.&'’-]*(?:\s[A-Z][\w.&'’-]*){0,3}\s?/\s?[A-Z][\w.'’-]+"
    r"(?:\s(?:[a-z]{1,4}\s)?[A-Z][\w.'’-]+){1,3}[)\]]"
)
_PHOTO_LEAD = re.compile(
    "^(?:photo|photos|image|images|picture|pictured|foto|fotos|credit|photo credit|photograph|illustration|"
    "bild|crédit|crédits|фото|图|圖|写真|사진)\\s?(?:by|courtesy|credit)?\\s?[:：]",
    re.IGNORECASE,
)
# "The hall on Tuesday. Photo: Ada Holm"
_PHOTO_END = re.compile(
    '[.!?”»"]\\s(?:photo|photos|image|foto|fotos|bild|фото)\\s?(?:by|credit)?\\s?:\\s[^.!?]{2,60}\\Z',
    re.IGNORECASE,
)
_ADDRESS = re.compile("https?://|www\\.|\\S@\\S+\\.\\w")
_DIGIT = re.compile("\\d")
_BIOGRAPHY = re.compile(
    "\\b(?:is|was|are) (?:an?|the|our)\\b.{0,50}\\b(?:writer|reporter|journalist|editor|author|correspondent|"
    "contributor|freelance|freelancer|columnist|blogger|producer|fellow|professor|photographer|founder)\\b"
    "|\\bfollow (?:him|her|them|me|us)\\b|\\b(?:reach|contact|email) (?:him|her|them|me) at\\b"
    "|\\b(?:ist|arbeitet als) (?:redakteur|autor|journalist|korrespondent)"
    "|\\best journaliste\\b|\\bes periodista\\b",
    re.IGNORECASE,
)
# Every line that presents its author holds one of these.
_OF_BIOGRAPHIES = (
    "writer",
    "reporter",
    "journalist",
    "editor",
    "author",
    "correspondent",
    "contributor",
    "freelance",
    "columnist",
    "blogger",
    "producer",
    "fellow",
    "professor",
    "photographer",
    "founder",
    "follow",
    "redakteur",
    "autor",
    "korrespondent",
    "periodista",
    " him at",
    " her at",
    " them at",
    " me at",
)
# What text browsers print for things that are no text: (BUTTON), [logo.png], [_____], [ ].
_WIDGET = re.compile(
    "\\(BUTTON\\)|\\[[^\\]\\s]{1,80}\\.(?:png|jpe?g|gif|svg|webp)\\]|_{5,}|\\[[ xX*]?\\]|\\([ *]\\) "
)
_PAGER = re.compile(
    "(?:page|seite|página|pagina|pàgina|sida|side|strona|страница|сторінка|sayfa|صفحة|صفحه|עמוד|σελίδα|पृष्ठ|"
    "หน้า|halaman|trang|페이지|第)\\s?(?P<page>\\d{1,3})\\s?(?:of|von|sur|de|di|van|av|af|z|из|з|من|از|מתוך|από|"
    "का|จาก|dari|trên|页|頁)?\\s?[/,，(（共]{0,2}\\s?(?P<pages>\\d{1,3})(?!\\d)"
    "|(?P<paged>\\d{1,3})\\s?/\\s?(?P<paging>\\d{1,3})\\s?(?:ページ|页|頁|페이지)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile("[,|•·/،、]")


def is_byline(text: str) -> bool:
    """Whether a short line says who wrote it."""
    return (
        len(text) <= 160 and _BYLINE.match(text) is not None and not text.endswith((".", "!", "?", ":", "。"))
    )


def is_agency_caption(text: str) -> bool:
    """Whether a line ends as picture captions do: agency or photographer in brackets or after a slash."""
    if len(text) > 500:
        return False
    if _PHOTO_LEAD.match(text) or _PHOTO_END.search(text, max(0, len(text) - 80)):
        return True
    stripped = text.rstrip(" .")
    if stripped.endswith((")", "]")):
        opening = max(stripped.rfind("("), stripped.rfind("["))
        credit = stripped[opening:] if opening >= 0 else ""
        if not credit or len(credit) >= 80:
            return False
        return bool(_AGENCY.search(credit)) or (stripped == text and bool(_CREDIT.fullmatch(credit)))
    slash = stripped.rfind("/")
    return slash > 20 and len(stripped) - slash < 30 and bool(_AGENCY.search(stripped[slash:]))


def is_cut_off(text: str) -> bool:
    """Whether a line of prose breaks off, as teasers do."""
    return len(text) > 60 and text.endswith(("…", "...", "[…]", "[...]", "(...)", "……"))


def page_of(text: str) -> tuple[int, int] | None:
    """Which page of how many a short line says this is, as "Page 2 of 3" does; None where it says no such
    thing.
    """
    if len(text) > 60 or not _DIGIT.search(text):
        return None
    found = _PAGER.match(text)
    if not found:
        return None
    page, pages = int(found["page"] or found["paged"]), int(found["pages"] or found["paging"])
    return (page, pages) if 1 <= page <= pages and pages > 1 else None


def is_biography(text: str, words: Iterable[str] = _OF_BIOGRAPHIES) -> bool:
    """Whether a line presents its author; `words` are those of `turns_of_phrase` in the whole source."""
    if len(text) > 900 or not words:
        return False
    lowered = text.lower()
    return any(word in lowered for word in words) and _BIOGRAPHY.search(text) is not None


def has_widget(text: str) -> bool:
    """Whether the line shows what text browsers print for buttons, pictures and fields."""
    return ("[" in text or "(" in text or "_" in text) and _WIDGET.search(text) is not None


def is_tag_list(text: str) -> bool:
    """Whether a line is nothing but names with commas or bars between: three or more, each of a few words."""
    if len(text) > 300 or text.endswith((".", "!", "?")):
        return False
    names = [name.strip() for name in _SEPARATOR.split(text)]
    return len(names) >= 3 and all(0 < len(name.split()) <= 4 for name in names)


def has_address(text: str) -> bool:
    """Whether the line holds a web or mail address."""
    return ("@" in text or "://" in text or "www." in text) and _ADDRESS.search(text) is not None


def opens_more(text: str) -> bool:
    """Whether the line is a heading under which sites list other things to read."""
    return len(text) <= 60 and plain(text) in MORE_HEADINGS


def opens_comments(text: str) -> bool:
    """Whether the line is a heading over what readers wrote."""
    if len(text) > 60:
        return False
    line = plain(text)
    return line in COMMENT_HEADINGS or line.strip("0123456789 ") in COMMENT_HEADINGS


def is_rights_line(text: str) -> bool:
    """Whether a line says hardly more than whose the rights in a site are."""
    return len(text) <= 160 and any(phrase in text.casefold() for phrase in RIGHTS)


def is_action(text: str) -> bool:
    """Whether the whole line is something a site offers: share, print, log in, a legal page."""
    return len(text) <= 40 and plain(text) in ACTIONS and not is_said(text)


def site_speech(text: str, phrases: Iterable[str] = SITE_SPEECH) -> int:
    """How many turns of phrase the line holds in which sites speak of themselves or to their visitor;
    `phrases` are those of `turns_of_phrase` in the whole source.
    """
    lowered = text.casefold()
    return len([phrase for phrase in phrases if phrase in lowered])


def turns_of_phrase(texts: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The turns of phrase of sites, and the words that present an author, as far as they stand in any of
    these lines: mostly few, and soon looked for in each line.
    """
    text = "\n".join(texts).casefold()
    words = " ".join(set(text.split()))  # the words of a language are far fewer than those of a long text
    return _of_these(SITE_SPEECH, text, words), _of_these(_OF_BIOGRAPHIES, text, words)


def _of_these(phrases: tuple[str, ...], text: str, words: str) -> tuple[str, ...]:
    """Those of the phrases that stand in a text of these words."""
    return tuple(
        [phrase for phrase in phrases if all(map(words.__contains__, phrase.split())) and phrase in text]
    )
