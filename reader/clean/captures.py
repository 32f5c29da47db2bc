"""An article to sentences about a capture that went wrong, so that absence is not read as deletion.

A pay wall, a question about cookies, an error or a page that waits for a script: each is named only where
hardly anything else was captured. The phrases are data, by language; none decides alone.
"""

import re
from collections.abc import Sequence
from pathlib import PurePath

from reader.clean.article import Block
from reader.clean.script import count_words
from reader.load import Format, Source
from reader.phrase import Phrase

# An article of more words than this was captured, whatever else the page says. Set on 455 article pages of
# the benchmark, where fewer than one in fifty is named (they are short, and one has a wall indeed).
WAITING_WORDS, CONSENT_WORDS, ERROR_WORDS, STUB_WORDS = 40, 40, 80, 220
# A phrase stands in a short block; a long one is prose about such things.
LONGEST = 400
# A pay wall stands within so many blocks below the last that was kept.
BELOW = 8
# The words of a file's name that must be there before it is said that the page is another one.
FEWEST_NAMED = 4
# Words like "after" stand in any text: so much of a name says nothing.
STANDS_ANYWHERE = 0.2

WAITING = (
    "enable javascript", "javascript is disabled", "javascript disabled", "turn on javascript",
    "requires javascript", "javascript is required", "need to enable javascript", "javascript to run",
    "aktivieren sie javascript", "javascript aktivieren", "javascript ist deaktiviert",
    "activer javascript", "activez javascript", "javascript est désactivé", "habilite javascript",
    "activa javascript", "habilitar javascript", "active o javascript", "abilita javascript",
    "attiva javascript", "schakel javascript in", "aktivera javascript", "włącz javascript",
    "включите javascript", "включить javascript", "увімкніть javascript", "javascript'i etkinleştirin",
    "تفعيل جافا سكريبت", "启用javascript", "启用 javascript", "啟用 javascript", "javascriptを有効",
    "자바스크립트",
)  # fmt: skip
CONSENT = (
    "accept all cookies", "accept cookies", "we value your privacy", "we and our partners",
    "we use cookies", "cookie settings", "manage consent", "before you continue", "alle akzeptieren",
    "wir verwenden cookies", "cookies zustimmen", "mit werbung weiterlesen", "tout accepter",
    "accepter les cookies", "nous et nos partenaires", "nous utilisons des cookies", "aceptar todo",
    "aceptar cookies", "utilizamos cookies", "aceitar todos", "aceitar cookies", "accetta tutti",
    "accetta i cookie", "alles accepteren", "cookies accepteren", "godkänn alla", "akceptuję",
    "akceptuj wszystkie", "принять все", "использует cookie", "прийняти всі", "tümünü kabul et",
    "çerezleri kabul", "قبول جميع", "אשר הכל", "接受所有", "すべて同意", "すべて受け入れる",
    "모두 동의",
)  # fmt: skip
WALL = (
    "subscribe to continue reading", "to continue reading", "subscribe to read", "subscribers only",
    "for subscribers only", "exclusive to subscribers", "already a subscriber", "unlock this article",
    "start your free trial", "create a free account to", "register to continue", "sign in to continue",
    "you have reached your limit", "you've reached your limit", "free articles remaining",
    "become a subscriber to", "jetzt weiterlesen", "weiterlesen mit", "nur für abonnenten",
    "artikel freischalten", "sie sind bereits abonnent", "réservé aux abonnés",
    "abonnez-vous pour lire", "il vous reste", "pour lire la suite", "déjà abonné",
    "contenido exclusivo para suscriptores", "suscríbete para seguir leyendo", "para seguir leyendo",
    "exclusivo para assinantes", "assine para continuar", "contenuto riservato agli abbonati",
    "abbonati per leggere", "voor abonnees", "verder lezen", "för prenumeranter", "dla subskrybentów",
    "aby czytać dalej", "только по подписке", "доступно подписчикам", "оформите подписку",
    "за передплатою", "aboneler için", "للمشتركين فقط", "למנויים בלבד", "订阅后继续阅读", "付费阅读",
    "有料会員", "会員限定", "구독자 전용",
)  # fmt: skip
ERROR = re.compile(
    r"^(?:error\s)?(?:40[0134]|410|429|50[0234])(?:$|\s?[-–—:|.]|\s(?:error|not found|forbidden|"
    r"unauthori[sz]ed|bad|service|internal|gateway|too many|gone|page|seite|erreur|página|pagina|ошибка)\b)"
    r"|\b(?:page|article|site|file) (?:not|cannot be|can't be|can’t be) found"
    r"|^access (?:denied|to this page has been denied)|^forbidden\b|^not found$|^just a moment"
    r"|^attention required"
    r"|\bare you (?:a )?(?:robot|human)|^service unavailable|^bad gateway"
    r"|^internal server error|^gateway time-?out"
    r"|^seite nicht gefunden|^zugriff verweigert|^page (?:introuvable|non trouvée)|^accès refusé"
    r"|^página no encontrada|^acceso denegado|^página não encontrada|^pagina non trovata"
    r"|^pagina niet gevonden"
    r"|^sidan (?:kunde inte hittas|hittades inte)|^nie znaleziono strony|^страница не найдена"
    r"|^доступ запрещ"
    r"|^сторінку не знайдено|^sayfa bulunamadı"
    r"|^الصفحة غير موجودة|^页面不存在|^页面未找到|ページが見つかりません"
    r"|^페이지를 찾을 수 없습니다",
    re.IGNORECASE,
)
NAME_WORD = re.compile(r"[^\W\d_]{4,}")
# What programs call the files that they save, which says nothing about a page.
NAMELESS = frozenset((
    "page", "pages", "index", "article", "articles", "story", "save", "saved", "print", "download",
    "document",
    "untitled", "copy", "text", "html", "website", "webpage", "archive", "snapshot", "capture", "test",
    "sample",
    "file", "news", "post", "default",
))  # fmt: skip


def capture_troubles(source: Source, blocks: Sequence[Block], title: str) -> tuple[Phrase, ...]:
    """What is wrong with the capture of an article, a sentence each; most often nothing."""
    words = sum(count_words(block.text) for block in blocks if block.kept)
    found = [
        Phrase(sentence)
        for holds, sentence in (
            (is_error(blocks, title, words), ERROR_SENTENCE),
            (is_waiting(blocks, words), WAITING_SENTENCE),
            (is_consent(blocks, words), CONSENT_SENTENCE),
            (is_stub(blocks, words), WALL_SENTENCE),
            (is_cut_off(source), CUT_SENTENCE),
        )
        if holds
    ][:1]
    if not found and is_another(source, blocks, title):
        found.append(Phrase(ANOTHER_SENTENCE))
    return tuple(found)


ERROR_SENTENCE = "This looks like an error page, not like an article: the capture may have failed."
WAITING_SENTENCE = (
    "The page asks for JavaScript and shows hardly a word without it: it was captured too early."
)
CONSENT_SENTENCE = "The page shows a question about cookies and hardly a word of an article."
WALL_SENTENCE = "The article seems to end at a pay wall: what is missing below was not captured, not deleted."
CUT_SENTENCE = "The file ends in the middle of a tag: it was cut off, and what stood below is missing."
ANOTHER_SENTENCE = "Hardly a word of the file's name stands in it: it may be another page than its name says."


def is_error(blocks: Sequence[Block], title: str, words: int) -> bool:
    """Whether the headline, or the first line there is, is that of an error."""
    if words > ERROR_WORDS:
        return False
    first = next((block.text for block in blocks if block.text), "")
    return any(ERROR.search(line[:LONGEST].strip()) for line in (title, first))


def is_waiting(blocks: Sequence[Block], words: int) -> bool:
    """Whether the page shows hardly anything but that it needs scripts."""
    return words <= WAITING_WORDS and speaks(blocks, WAITING)


def is_consent(blocks: Sequence[Block], words: int) -> bool:
    """Whether the page shows hardly anything but a question about cookies."""
    if words > CONSENT_WORDS:
        return False
    shown = sum(count_words(block.text) for block in blocks)
    consent = sum(count_words(block.text) for block in blocks if speaks([block], CONSENT))
    return consent * 5 > shown > 0


def is_stub(blocks: Sequence[Block], words: int) -> bool:
    """Whether a short article is followed at once by what a pay wall says."""
    if words > STUB_WORDS:
        return False
    last = max((at for at, block in enumerate(blocks) if block.kept), default=-1)
    return last >= 0 and speaks(blocks[last : last + 1 + BELOW], WALL)


def is_cut_off(source: Source) -> bool:
    """Whether a page ends inside a tag, a script or a comment."""
    if source.format is not Format.HTML:
        return False
    end = source.text[-20_000:]
    opened = end.rfind("<")
    next_sign = end[opened + 1 : opened + 2]
    return opened > end.rfind(">") and (next_sign.isalpha() or next_sign in "/!")


def is_another(source: Source, blocks: Sequence[Block], title: str) -> bool:
    """Whether a file is named after an article, and hardly a word of that name stands in it."""
    named = {word.casefold() for word in NAME_WORD.findall(PurePath(source.name).stem)} - NAMELESS
    if len(named) < FEWEST_NAMED or source.file_format is not None:
        return False
    held = f"{title} {source.told.url} {' '.join(block.text for block in blocks)}".casefold()
    if "".join(named).isascii() and _is_written_otherwise(held):
        return False  # sites write the names of their pages in Latin letters, whatever the article is in
    return sum(word in held for word in named) <= STANDS_ANYWHERE * len(named)


def _is_written_otherwise(text: str) -> bool:
    """Whether less than half of the letters of a text are Latin ones without marks."""
    letters = [letter for letter in text[:20_000] if letter.isalpha()]
    return 2 * sum(letter.isascii() for letter in letters) < len(letters)


def speaks(blocks: Sequence[Block], phrases: Sequence[str]) -> bool:
    """Whether a short block holds one of the phrases."""
    short = "\n".join(block.text.casefold() for block in blocks if len(block.text) <= LONGEST)
    return any(phrase in short for phrase in phrases)
