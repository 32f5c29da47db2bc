"""Which charset a text is in, and how that is said."""

import codecs
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from format_samples import SAMPLES
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.load import CHOICES, Source, load, load_bytes
from reader.load.decoding import decode
from reader.load.guessing import GUESSES
from reader.load.labels import CODEC_OF_LABEL, codec_for

FRENCH = (
    "Le conseil de Valserine a décidé mardi de rénover l’école, fermée depuis l’été à cause d’une fuite. "
    "Les élèves seront accueillis à côté. « C’est sûr », a déclaré la maire."
)
RUSSIAN = "Городской совет Верхнеозёрска решил во вторник отремонтировать школу, закрытую с лета."
JAPANESE = (
    "市議会は火曜日、水漏れのため夏から閉鎖されている学校を修復することを決めた。「安全だ」と市長は述べた。"
)
GERMAN = "Der Stadtrat von Osterwiek beschloss am Dienstag, die Brücke für größere Fahrzeuge zu sperren."


Read = Callable[..., Source]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write bytes to a file of a name and load it."""

    def write_and_load(data: bytes, name: str = "story.txt") -> Source:
        (tmp_path / name).write_bytes(data)
        return load(tmp_path / name)

    return write_and_load


def page(declaration: str, body: str) -> str:
    head = f"<head>{declaration}<title>School</title></head>"
    return f"<!DOCTYPE html><html>{head}<body><p>{body}</p></body></html>"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_not_part_of_the_text(read: Read, mark: bytes, codec: str) -> None:
    source = read(mark + JAPANESE.encode(codec))
    assert (source.text, source.encoding, source.encoding_reason) == (JAPANESE, codec, "byte order mark")


def test_utf_8_needs_no_declaration(read: Read) -> None:
    source = read(FRENCH.encode())
    assert (source.text, source.encoding, source.encoding_reason) == (FRENCH, "utf-8", "valid UTF-8")


@pytest.mark.parametrize(
    ("declaration", "codec"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<meta charset=KOI8-R >", "koi8_r"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-5">', "iso8859_5"),
        ("<META CONTENT='text/html;charset=cp866' HTTP-EQUIV=content-type>", "cp866"),
        ('<!-- <meta charset="big5"> --><meta data-x="y" charset=\'windows-1251\'/>', "cp1251"),
        ('<meta name="description" content="on charset=big5 pages"><meta charset="koi8-u">', "koi8_u"),
    ],
)
def test_a_page_says_its_charset(read: Read, declaration: str, codec: str) -> None:
    text = page(declaration, RUSSIAN)
    source = read(text.encode(codec, "replace"), "story.html")
    assert RUSSIAN in source.text or codec == "koi8_u"
    assert (source.encoding, source.encoding_reason) == (codec, "declared")


def test_an_xml_declaration_says_the_charset(read: Read) -> None:
    text = f'<?xml version="1.0" encoding="Shift_JIS"?>\n<!DOCTYPE html><html><p>{JAPANESE}</p></html>'
    source = read(text.encode("cp932"), "story.xhtml")
    assert JAPANESE in source.text
    assert (source.encoding, source.encoding_reason) == ("cp932", "declared")


def test_latin_1_means_windows_1252_as_in_every_browser(read: Read) -> None:
    source = read(page('<meta charset="iso-8859-1">', FRENCH).encode("cp1252"), "story.html")
    assert FRENCH in source.text
    assert source.encoding == "cp1252"


@pytest.mark.parametrize("label", ["utf-7", "unicode_escape", "hex", "zip", "idna", "nonsense", "rot13"])
def test_a_page_cannot_ask_for_a_codec_that_no_browser_knows(read: Read, label: str) -> None:
    trap = page(f'<meta charset="{label}">', "+ADw-script+AD4- \\x3cscript\\x3e")
    source = read(trap.encode(), "trap.html")
    assert source.text == trap
    assert source.encoding == "utf-8"


def test_a_page_of_utf_8_that_claims_latin_1_is_read_as_utf_8(read: Read) -> None:
    source = read(page('<meta charset="iso-8859-1">', JAPANESE).encode(), "story.html")
    assert JAPANESE in source.text
    assert source.encoding == "utf-8"


def test_a_declaration_that_the_bytes_belie_is_not_obeyed(read: Read) -> None:
    source = read(page('<meta charset="utf-8">', GERMAN * 3).encode("cp1252"), "story.html")
    assert GERMAN in source.text
    assert source.encoding == "cp1252"


def test_a_declared_charset_survives_a_byte_that_it_lacks(read: Read) -> None:
    data = page('<meta charset="shift_jis">', JAPANESE * 5).encode("cp932") + b"\x81"
    source = read(data, "story.html")
    assert JAPANESE in source.text
    assert source.encoding == "cp932"
    assert "not valid throughout" in source.encoding_reason


def test_one_stray_byte_does_not_turn_utf_8_into_another_charset(read: Read) -> None:
    data = FRENCH.encode()
    source = read(data[:40] + b"\xff" + data[40:])
    assert source.text.replace("\ufffd", "") == FRENCH
    assert (source.encoding, source.encoding_reason) == ("utf-8", "UTF-8, but not valid throughout")


def test_a_text_cut_inside_a_character_stays_utf_8(read: Read) -> None:
    source = read(FRENCH.encode()[: FRENCH.encode().index("û".encode()) + 1])
    assert source.encoding == "utf-8"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (FRENCH, "cp1252"),
        (FRENCH, "mac_roman"),
        (FRENCH.replace("’", "'"), "cp850"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (GERMAN, "utf-16-le"),
        (RUSSIAN, "utf-16-le"),
        (FRENCH, "utf-16-be"),
    ],
)
def test_a_charset_that_nobody_names_is_found(read: Read, text: str, codec: str) -> None:
    source = read(text.encode(codec))
    assert source.text == text
    assert source.encoding_reason != "declared"


def test_the_one_foreign_line_at_the_end_of_a_long_text_decides(read: Read) -> None:
    text = "An English line of no importance.\n" * 30_000 + RUSSIAN
    assert read(text.encode("cp1251")).text == text


def test_every_guess_is_a_codec_and_every_label_leads_to_one() -> None:
    for name in GUESSES:
        assert "a".encode(codec_for(name) or name) == b"a"
    for label, codec in CODEC_OF_LABEL.items():
        assert label == label.lower()
        assert codecs.lookup(codec)
    assert decode(bytes(range(128, 256)) * 3).reason == "guessed"


def test_line_ends_are_line_feeds(read: Read) -> None:
    assert read(b"one\r\ntwo\rthree\nfour\r\n").text == "one\ntwo\nthree\nfour\n"


def test_zeros_and_surrogates_do_not_reach_the_text(read: Read) -> None:
    plain = b"A page of some length, long enough for one odd byte. " * 3
    assert "\0" not in read(plain + b"\0 and so on").text
    assert read(plain + "é".encode() * 9 + b"\xed\xa0\x80").text.encode("utf-8")


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "shift_jis", "utf-16", "nonsense", "koi8-r"]))
def test_any_bytes_become_text_that_can_be_written_again(data: bytes, declared: str | None) -> None:
    decoded = decode(data, declared)
    decoded.text.encode("utf-8")
    assert decoded.reason


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_utf_8_comes_back_unchanged(text: str) -> None:
    data = text.encode()
    if not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and "\0" not in text:
        assert decode(data).text == text or "\x1b" in text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        b"PK\x03\x04" + bytes(range(256)) * 20,
        bytes(1000),
        bytes(range(256)) * 100,
        codecs.BOM_UTF16_LE + bytes(range(7)) * 400,
    ],
)
@pytest.mark.parametrize("name", ["thing.txt", "thing.html", "thing"])
def test_what_is_no_text_is_refused_whatever_it_is_called(tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ReaderError, match="Only texts, web pages and documents"):
        load(tmp_path / name)


def test_reading_a_plain_text_needs_neither_a_detector_nor_what_opens_archives(tmp_path: Path) -> None:
    """Importing chardet costs 40 ms and zipfile 2, which the start of the window would pay."""
    (tmp_path / "story.txt").write_text(FRENCH, encoding="utf-8")
    code = (
        "import pathlib, sys, reader.load\n"
        "reader.load.load(pathlib.Path(sys.argv[1]))\n"
        "sys.exit(any(name in sys.modules for name in ('chardet', 'lxml', 'zipfile')))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "story.txt"], check=False)
    assert done.returncode == 0


POLISH = (
    "Rada miejska zdecydowała we wtorek o remoncie szkoły, zamkniętej od lata. Uczniowie będą przyjęci obok."
)
CZECH = "Městská rada rozhodla v úterý o opravě školy, která je od léta zavřená. Žáci budou umístěni vedle."
UKRAINIAN = "Міська рада вирішила у вівторок відремонтувати школу, зачинену з літа. Учнів приймуть поруч."
GREEK = "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να ανακαινίσει το σχολείο, που είναι κλειστό."
TURKISH = (
    "Belediye meclisi salı günü, yazdan beri su sızıntısı nedeniyle kapalı olan okulu onarmaya karar verdi."
)
HEBREW = "מועצת העיר החליטה ביום שלישי לשפץ את בית הספר, הסגור מאז הקיץ בשל נזילה."
ARABIC = "قرر مجلس المدينة يوم الثلاثاء ترميم المدرسة المغلقة منذ الصيف بسبب تسرب المياه."
CHINESE = "市议会星期二决定修复自夏天以来因漏水而关闭的学校。市长表示，学生将被安置在旁边的建筑中。"
TRADITIONAL = "市議會星期二決定修復自夏天以來因漏水而關閉的學校。市長表示，學生將被安置在旁邊的建築中。"
KOREAN = "시의회는 화요일에 누수로 여름부터 문을 닫은 학교를 보수하기로 결정했다고 시장은 말했다."
LITHUANIAN = (
    "Miesto taryba antradienį nusprendė suremontuoti mokyklą, kuri nuo vasaros uždaryta dėl vandens nuotėkio."
)
TEXTS_OF_CODEC = {
    **dict.fromkeys(("cp1250", "iso8859_2"), (POLISH, CZECH)),
    **dict.fromkeys(("cp1251", "koi8_r", "iso8859_5", "cp866"), (RUSSIAN,)),
    **dict.fromkeys(("cp1252", "iso8859_1", "iso8859_15"), (FRENCH.replace("’", "'"), GERMAN)),
    **dict.fromkeys(("cp1253", "iso8859_7"), (GREEK,)),
    **dict.fromkeys(("cp1254", "iso8859_9"), (TURKISH,)),
    **dict.fromkeys(("cp1255", "iso8859_8"), (HEBREW,)),
    **dict.fromkeys(("cp1256", "iso8859_6"), (ARABIC,)),
    **dict.fromkeys(("cp1257", "iso8859_13"), (LITHUANIAN,)),
    **dict.fromkeys(("gb18030", "gb2312"), (CHINESE,)),
    **dict.fromkeys(("shift_jis", "euc_jp", "iso2022_jp"), (JAPANESE,)),
    **{"koi8_u": (UKRAINIAN,), "big5": (TRADITIONAL,), "euc_kr": (KOREAN,)},
}
EVERY_TEXT = (RUSSIAN, FRENCH, GERMAN, JAPANESE, POLISH, CHINESE, TRADITIONAL, KOREAN, GREEK, ARABIC, HEBREW)
CASES = [(codec, text) for codec, texts in TEXTS_OF_CODEC.items() for text in texts]


@pytest.mark.parametrize(("codec", "text"), CASES)
def test_a_text_in_an_old_charset_is_read_without_being_told_which(read: Read, codec: str, text: str) -> None:
    source = read((text + "\n").encode(codec))
    assert source.text == text + "\n"
    assert 0 < source.encoding_certainty < 1
    assert source.replaced == 0


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", EVERY_TEXT)
def test_unicode_without_a_mark_is_read_with_line_ends_and_without(read: Read, codec: str, text: str) -> None:
    for whole in (text, f"{text}\n\n{text}\n"):
        assert read(whole.encode(codec)).text == whole


@pytest.mark.parametrize(("codec", "text"), CASES)
def test_the_reader_may_choose_the_charset(codec: str, text: str) -> None:
    (source,) = load_bytes("story.txt", text.encode(codec), encoding=codec.replace("_", "-", 1))
    assert source.text == text
    assert (source.encoding_reason, source.encoding_certainty) == ("chosen", 1.0)


def test_a_chosen_charset_goes_before_a_mark_and_before_what_a_page_declares() -> None:
    data = page('<meta charset="windows-1251">', GERMAN).encode("cp1252")
    (source,) = load_bytes("page.html", data, encoding="windows-1252")
    assert GERMAN in source.text
    (marked,) = load_bytes("story.txt", codecs.BOM_UTF8 + GERMAN.encode(), encoding="utf-8")
    assert marked.text == GERMAN


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", "“story.txt” is not written in utf-8: 6 of its 86 characters cannot be read that way."),
        ("klingon", "“story.txt” cannot be read as klingon: there is no such encoding."),
        ("utf-7", "“story.txt” cannot be read as utf-7: there is no such encoding."),
        ("unicode_escape", "“story.txt” cannot be read as unicode_escape: there is no such encoding."),
    ],
)
def test_a_chosen_charset_that_does_not_fit_is_refused_in_one_sentence(encoding: str, said: str) -> None:
    data = RUSSIAN[:6].encode("koi8-r") + b" " * 80
    with pytest.raises(ReaderError) as caught:
        load_bytes("story.txt", data, encoding=encoding)
    assert str(caught.value) == said


def test_every_choice_of_the_menu_is_a_codec() -> None:
    for codec in CHOICES:
        assert load_bytes("story.txt", "A ferry.".encode(codec), encoding=codec)[0].text == "A ferry."


def test_what_could_not_be_decoded_is_counted(read: Read) -> None:
    source = read((FRENCH * 3).encode() + b" \xe9 and \xff.")
    assert (source.encoding, source.replaced) == ("utf-8", 2)
    assert source.encoding_certainty < 1
    assert source.notes[0].startswith("2 characters could not be read in the encoding utf-8; ")
    assert read((FRENCH * 3).encode() + b" \xe9.").notes[0].startswith("One character could not be read in ")
    assert read((FRENCH + " \ufffd").encode()).replaced == 0


@pytest.mark.parametrize(
    "text", ["\u200b\u200b\u200d", "\u2060\u200e \u00a0\n", "\u2800\u2800", "\u3164", "\ufeff\u200b"]
)
def test_a_file_of_invisible_characters_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "ghost.txt").write_text(text, encoding="utf-8")
    with pytest.raises(ReaderError, match=r"nothing (that one can see|but white space)"):
        load(tmp_path / "ghost.txt")


@pytest.mark.parametrize(
    "name", [f"story.{suffix}" for suffix in ("html", "mhtml", "eml", "webarchive", "warc")]
)
def test_a_chosen_charset_goes_before_what_a_page_or_a_mail_declares(name: str) -> None:
    data = SAMPLES[name]
    assert load_bytes(name, data)[0].text.count("café") == 1
    (source,) = load_bytes(name, data, encoding="koi8-r")
    assert (source.encoding, source.encoding_reason) == ("koi8_r", "chosen")
    assert "caf" + "é".encode().decode("koi8-r") in source.text


def doubled(text: str, codec: str) -> bytes:
    """A text as a program leaves it that takes UTF-8 for a charset of one byte and saves it as UTF-8."""
    signs = (bytes([byte]) for byte in text.encode())
    return "".join(
        sign.decode("latin-1" if sign in b"\x81\x8d\x8f\x90\x9d" else codec) for sign in signs
    ).encode()


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, JAPANESE, GERMAN * 3])
@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_a_text_that_was_encoded_twice_is_read_as_it_was_and_that_is_said(
    read: Read, text: str, codec: str
) -> None:
    for source in (
        read(doubled(text, codec)),
        read(doubled(page('<meta charset="utf-8">', text), codec), "story.html"),
    ):
        assert text in source.text
        assert (source.encoding, source.encoding_reason) == ("utf-8", "encoded twice")
        assert source.notes[0].startswith("The text had been turned into UTF-8 twice")
    (raw,) = load_bytes("story.txt", doubled(text, codec), encoding="utf-8")
    assert raw.text == doubled(text, codec).decode()


@pytest.mark.parametrize(
    "text",
    [
        FRENCH,
        RUSSIAN,
        "SÃO PAULO: A AÇÃO E A EDUCAÇÃO DE JOÃO VÃO À PRAÇA.",
        "Programs write Ã© for é, Ã¼ for ü, Ã± for ñ and Ã¸ for ø: naïve, déjà vu, “ça”, señor, où, für.",
        "One Ã© alone is no proof.",
        "Việt Nam: ĐÂY LÀ MỘT CÂU VIẾT BẰNG CHỮ HOA, ÂÂ, ÂU CƠ.",
    ],
)
def test_a_text_that_was_encoded_once_stays_as_it_is(read: Read, text: str) -> None:
    source = read(text.encode())
    assert (source.text, source.encoding_reason) == (text, "valid UTF-8")


@pytest.mark.parametrize("name", ["story.docx", "story.odt", "story.pdf", "story.rtf"])
def test_a_format_that_leaves_no_choice_of_charset_says_so(name: str) -> None:
    (source,) = load_bytes(name, SAMPLES[name], encoding="koi8-r")
    assert "café" in source.text
    (note,) = source.notes
    assert note.startswith("The encoding cannot be chosen: a")
    assert note.endswith("says itself how its letters are written.")
    assert load_bytes(name, SAMPLES[name])[0].notes == ()
