"""Text to counts that mean the same in every script: words, sentence ends, share of prose-like words."""

import re

# Scripts written without blanks between words: kana, Han, Thai, Lao, Khmer, Myanmar.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SENTENCE_END = ".!?…。！？؟।॥۔։።｡;"
_CLOSERS = "\"'”’»)]}›」』）】*_ "
_INNER_END = re.compile("[.!?…؟।॥۔։።][\"'”’»)\\]]?\\s|[。！？｡]")


def count_words(text: str) -> int:
    """Number of words; in scripts without blanks two characters count as one word."""
    if text.isascii():
        return text.count(" ") + 1 if text else 0
    unspaced = len(_UNSPACED.findall(text))
    if not unspaced:
        return text.count(" ") + 1
    spaced = _UNSPACED.sub(" ", text).split()
    return len(spaced) + (unspaced + 1) // 2


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, closing quotes and brackets aside."""
    stripped = text.rstrip(_CLOSERS)
    return bool(stripped) and stripped[-1] in _SENTENCE_END


def count_sentences(text: str) -> int:
    """Number of sentence ends, the last one included where the text ends as a sentence does."""
    return len(_INNER_END.findall(text + " ")) if text else 0


def lower_share(text: str) -> float:
    """Share of words that begin with a small letter, 1 where the script has no capitals: high in prose."""
    words = text.split()
    small = capital = 0
    for word in words:
        first = word[0]
        if first.islower():
            small += 1
        elif first.isupper():
            capital += 1
    return small / (small + capital) if small + capital else 1.0 if not text.isascii() else 0.0
